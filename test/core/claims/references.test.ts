import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  anna: { label: Anna Holt, type: person }
  carl: { label: Carl Voss, type: person }
  emil: { label: Emil Rask, type: person }
  ship: { label: Vigil, type: thing }
  crash: { label: Corran ferry collision, aliases: [collision at Corran], type: event }
  academy: { label: academy of Corran, type: organization }
  semi: { label: 1931 Coast Cup semi-final, aliases: [Coast Cup semi-final of 1931], short: [match], type: event }
  pier: { label: Glass Pier, type: work }
  isle: { label: The Far Isle, type: work }
  night: { label: Night Mail, description: film of 1960, type: work }
  road: { label: The Long Road, type: work }
  tarn: { label: Tarn Canal, short: [canal], type: place }
  esk: { label: Esk Canal, type: place }
  board: { label: Tarn Canal Board, short: [board], type: organization }
  pact: { label: Pact of Lund, type: thing }
  gus: { label: Gus Hamre, type: person }
  city: { label: Ring of Fire, type: place }
  jump: { label: Anna Holt's long jump, aliases: [Holt's long jump], type: event }
  notice: { label: notice against Corran, type: thing }
facts:
  - { subject: jump, property: date, value: 1948-10-18 }
  - { subject: notice, property: disclosed, value: 2015-09 }
  - { id: anna-born, subject: anna, property: born, value: 1922 }
  - { id: carl-born, subject: carl, property: born, value: 1920 }
  - { id: emil-born, subject: emil, property: born, value: 1930 }
  - { id: ship-raised, subject: ship, property: raised, value: 1961 }
  - { id: ship-launched, subject: ship, property: launched, value: 1950 }
  - { id: crash-toll, subject: crash, property: death-toll, value: 21 people }
  - { id: academy-founded, subject: academy, property: founded, value: 1950 }
  - { id: anna-killer, subject: anna, property: killer, value: Gil Oakes }
  - { id: pact-signed, subject: pact, property: signed, value: 1951-06-09 }
  - { id: pact-signatories, subject: pact, property: signatories, value: [carl, gus] }
  - { id: gus-born, subject: gus, property: born, value: 1930 }
  - { id: city-founded, subject: city, property: founded, value: 1850 }
  - { id: semi-score, subject: semi, property: score-line, value: "4–1" }
  - { id: pier-director, subject: pier, property: director, value: Ida Moe }
  - { id: pier-composer, subject: pier, property: composer, value: Karl Rask }
  - { id: pier-shown, subject: pier, property: published, value: 1960-03-09 }
  - { id: isle-composer, subject: isle, property: composer, value: Nils Orre }
  - { id: tarn-opened, subject: tarn, property: opened, value: 1869 }
  - { id: esk-opened, subject: esk, property: opened, value: 1914 }
  - { id: board-founded, subject: board, property: founded, value: 1956 }
  - { id: night-director, subject: night, property: director, value: Ida Moe }
properties:
  disclosed: { label: disclosed, value: date, triggers: [came out] }
  killer: { label: killer, value: person, triggers: [shot] }
  signatories: { label: signatories, value: person, triggers: [signed] }
  score-line: { label: score, value: text }
  raised: { label: raised, value: date, triggers: [raised] }
`;

describe('references', () => {
  describe('“he” and “she” are those whose names say so', () => {
    eachDraft(facts, [
      `Anna Holt met Carl Voss. He was born in 1921.
                                        ^^^^ error wrong-date: 1920`,
      `Anna Holt met Carl Voss. She was born in 1921.
                                         ^^^^ error wrong-date: 1922`,
      'Anna Holt met Carl Voss. She was born in 1922.',
    ]);
  });

  describe('who does it to “her” is not she herself', () => {
    eachDraft(facts, [
      `Anna Holt was alone. Karl Rask, a clerk with a grievance, shot her in the lobby.
                     ^^^^^^^^^ error wrong-name: Gil Oakes`,
      'Anna Holt was alone. Gil Oakes, a clerk with a grievance, shot her in the lobby.',
      'Carl Voss was alone. Karl Rask shot him in the lobby.',
      `Anna Holt sold her house in Bath. Her birth was in 1921.
                                                   ^^^^ error wrong-date: 1922`,
    ]);
  });

  describe('what goes by its kind is written with or without a capital', () => {
    eachDraft(facts, [
      `The pact of Lund was signed on 9 June 1952.
                               ^^^^^^^^^^^ error wrong-date: 9 June 1951`,
      'The second pact of Lund was signed on 9 June 1952.',
      'The ring of Fire was founded in 1860.',
    ]);
  });

  describe('surnames of those who stand in one list with somebody named', () => {
    eachDraft(facts, [
      `Carl Voss spoke first. Then Hamre, born in 1931, took the floor.
                                           ^^^^ error wrong-date: 1930`,
      'Anna Holt spoke first. Then Hamre, born in 1931, took the floor.',
    ]);
  });

  describe('a ship is “she” where the paragraph names nobody', () => {
    eachDraft(facts, [
      `The Vigil had been ordered by Karl Rask. She was raised in 1951.
                                                           ^^^^ error wrong-date: 1961`,
      `In the harbour lies the Vigil. Her launch was in 1951.
                                                 ^^^^ error wrong-date: 1950`,
      'The Vigil gave Anna Holt the idea. She was raised in 1951.',
      `The Vigil gave her the idea.

She was raised in 1951 by her aunts.`,
    ]);
  });

  describe('whom the draft is about, is meant where the last sentences name nobody', () => {
    eachDraft(facts, [
      `# Carl Voss, goalkeeper

Carl Voss is dead. It was a hard time for all. The rain fell. The grass was wet. The nets were torn. He was born in 1921.
                                                                                                                    ^^^^ error wrong-date: 1920`,
      `# Two goalkeepers, Carl Voss and Emil Rask

Carl Voss is dead. It was a hard time for all. The rain fell. The grass was wet. The nets were torn. The ball was heavy. He was born in 1921.`,
      `# Carl Voss, goalkeeper

His brother kept a diary. He was born in 1925.`,
      `# Carl Voss, goalkeeper

Stanislaus kept a diary. He was born in 1925.`,
      `# Carl Voss, goalkeeper

The printer was slow. The rain fell. He was born in 1925.`,
      'Anna Holt had a sister. She was born in 1925.',
      `Carl Voss was a shy man. He was born in 1921.
                                        ^^^^ error wrong-date: 1920`,
      `# Carl Voss, goalkeeper

His agent was hard to please. He died in 1950.`,
    ]);
  });

  describe('the noun of a name means its bearer where the rest of the name stands near', () => {
    eachDraft(facts, [
      `Anna Holt woke. It was foggy at Corran. The collision cost 12 lives.
                                                           ^^^^^^^^ error wrong-quantity: 21 lives`,
      `Anna Holt woke. The people of Corran say that its academy was founded in 1951.
                                                                         ^^^^ error wrong-date: 1950`,
      'Anna Holt woke. It was foggy at Dorran. The collision cost 12 lives.',
      'Anna Holt woke. The people of Dorran say that its academy was founded in 1951.',
    ]);
  });

  describe('a sentence without a subject goes on with what the one before is about', () => {
    eachDraft(facts, [
      `**Friday – *Glass Pier*.** Directed by Jon Vik from a play.
                                       ^^^^^^^ error wrong-name: Ida Moe`,
      `**Friday – *Glass Pier*.** First shown in Norra in 1961, when the ferry was dry. Directed by Jon Vik.
                                                   ^^^^ error wrong-date: 1960
                                                                                             ^^^^^^^ error wrong-name: Ida Moe`,
      `The Vigil is a trawler. Launched in 1951 and raised in 1962.
                                    ^^^^ error wrong-date: 1950
                                                       ^^^^ error wrong-date: 1961`,
      `## Glass Pier

Directed by Jon Vik.
            ^^^^^^^ error wrong-name: Ida Moe`,
      '**Friday – *Glass Pier*.** First shown in Norra in 1960. Directed by Ida Moe.',
      '**Friday – *Glass Pier*.** Praised on green paper in 1961. Shut on Mondays.',
      'Glass Pier was followed by another. Directed by Jon Vik in 1964.',
      'Glass Pier is a film. The Far Isle is a song. Directed by Jon Vik.',
      `The Far Isle was long.

**Friday – *Glass Pier*.** A good one. We have a new print. Nobody will be let in late. The music is by Nils Orre.`,
      `The Vigil is a trawler.

**Saturday – *Grey Goose*.** It was launched in 1951.`,
    ]);
  });

  describe('the final is no semi-final', () => {
    eachDraft(facts, [
      'In the 1931 Coast Cup semi-final Corran beat Norra 4–1. In the final they lost 2–0 to Deal.',
      'The 1931 Coast Cup semi-final was wet. The final ended 3–2.',
      `The 1931 Coast Cup semi-final was wet. The match ended 3–2.
                                                       ^^^ error wrong-statement: 4–1`,
    ]);
  });

  describe('a short form means no other of its kind that was named since', () => {
    eachDraft(facts, [
      'The Tarn Canal has no locks. The Esk Canal has many. The canal opened in 1914.',
      'The Tarn Canal has no locks. The Ouse Canal has two. The canal opened in 1895.',
      'The Tarn Canal has no locks. The Ouse Canal has two. It opened in 1895.',
      'The Tarn Canal has no locks; the Ouse Canal, in the north, is narrow: the canal opened in 1895.',
      'The Tarn Canal Board said no. The Ouse Canal Board is younger. The board was founded in 1997.',
      `The Tarn Canal is longer than the Esk Canal. The Tarn Canal has no locks. The canal opened in 1870.
                                                                                              ^^^^ error wrong-date: 1869`,
      `The Ouse Canal has two locks. The Tarn Canal has none. The canal opened in 1870.
                                                                           ^^^^ error wrong-date: 1869`,
    ]);
  });

  describe('a description means what its own sentence names', () => {
    eachDraft(facts, [
      'Night Mail is a film of 1960. The waltz in The Long Road is his; the film is by Emil Rask.',
      `Night Mail is a film of 1960. The waltz is nice. The film is by Emil Rask.
                                                                ^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('what another clause is said of is not the thing named before', () => {
    eachDraft(facts, [
      'The Tarn Canal is old. The one under the sea is younger; it opened in 1994.',
      'The Tarn Canal is old. The other leaks, but it opened in 1994.',
      `The Tarn Canal is old. It was the only one of its kind; it opened in 1994.
                                                                     ^^^^ error wrong-date: 1869`,
      'The notice against Corran is famous. The one that came out in 1908 was better.',
      `The notice against Corran is famous. It came out in October 2014.
                                                    ^^^^^^^^^^^^ error wrong-date: September 2015`,
    ]);
  });

  describe('what somebody did or has may go by a pronoun and the rest of its name', () => {
    eachDraft(facts, [
      `Anna Holt came home. Her long jump was in 1949.
                                          ^^^^ error wrong-date: 1948`,
      `Anna Holt, whose long jump was in 1949, came home.
                                  ^^^^ error wrong-date: 1948`,
      'Emil Rask came home. His long jump was in 1949.',
      'Anna Holt came home. Emil Rask left. His long jump was in 1949.',
      // Who was named last has one as well.
      'Anna Holt watched as Ida Lund began. Her long jump was in 1949.',
      'Anna Holt watched as Ida Lund began; her long jump was in 1949.',
      'Ida Lund was a rival. Her long jump was in 1949; Anna Holt watched.',
    ]);
  });

  describe('ships and places are not “he”', () => {
    eachDraft(facts, [
      `Emil Rask sailed south. The Otto Beck carried six of them to Port Lund. He was born in 1931.
                                                                                       ^^^^ error wrong-date: 1930`,
      'Emil Rask sailed south. Otto Beck carried six of them to Port Lund. He was born in 1931.',
    ]);
  });
});

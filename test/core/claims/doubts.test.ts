import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  treaty: { label: Treaty of Saltby, type: work }
  hall: { label: Sun Hall, type: place }
  fire: { label: fire at Sun Hall, type: event }
  jet: { label: Swift, type: thing }
  tale: { label: The Tin King, type: work }
  opera: { label: Storm Hour, type: work }
  wave: { label: Skarn dam disaster, type: event }
  final: { label: 1954 Lake Cup final, aliases: [Lake Cup final of 1954], short: [final], type: event }
  bridge: { label: Narrows Bridge, type: place }
  ridge: { label: Grey Ridge, type: place }
  tern: { label: Tern, type: thing }
  club: { label: Saltby Club, type: organization }
  euro: { label: euro, type: thing }
  oda: { label: Oda Brandt, type: person }
  vera: { label: Vera Lund, type: person }
properties:
  score-line: { label: score, value: text, patterns: ["{subject} {value}"] }
  debut: { label: debut, value: date, triggers: [debut] }
  last-match: { label: last match, value: date, triggers: [last match] }
  collapsed: { label: collapsed, value: date, triggers: [collapsed] }
  joined-union: { label: joined the European Union, value: date, triggers: [joined] }
  reopened: { label: reopened, value: date, triggers: [reopened, reopen] }
  coach: { label: coach, value: person, triggers: [coach, coached] }
  cup-goals: { label: goals at World Cups, value: quantity, triggers: [goals, scored] }
  caps: { label: caps, value: quantity, triggers: [caps] }
  winners: { label: winners of the cup, value: entity, triggers: [winners] }
  prizes: { label: Larch Prizes won, value: quantity, triggers: [Larch Prizes, Larch Prize] }
  uptime: { value: quantity, triggers: [uptime] }
facts:
  - { id: tale-prizes, subject: tale, property: prizes, value: 2 prizes }
  - { id: treaty-signed, subject: treaty, property: signed, value: 1957-03-25 }
  - { id: hall-opened, subject: hall, property: opened, value: 1963 }
  - { id: hall-reopened, subject: hall, property: reopened, value: 2013 }
  - { id: hall-capacity, subject: hall, property: capacity, value: 2400 seats }
  - { id: norland-currency, subject: Norland, property: currency, value: euro }
  - { id: hall-joined, subject: Norland, property: joined-union, value: 2013-07-01 }
  - { id: fire-date, subject: fire, property: date, value: 1996-01-29 }
  - { id: jet-flight, subject: jet, property: first-flight, value: 1969-03-02 }
  - { id: jet-span, subject: jet, property: wingspan, value: 25.6 m }
  - { id: tale-director, subject: tale, property: director, value: Ida Moe }
  - { id: tale-published, subject: tale, property: published, value: 1975 }
  - { id: opera-opened, subject: opera, property: published, value: 1900-01-14 }
  - { id: wave-toll, subject: wave, property: death-toll, value: 1917 people }
  - { id: wave-date, subject: wave, property: date, value: 1963-10-09 }
  - { id: final-place, subject: final, property: location, value: Bern }
  - { id: final-score, subject: final, property: score-line, value: 3–2 }
  - { id: final-date, subject: final, property: date, value: 1954-07-04 }
  - { id: final-crowd, subject: final, property: attendance, value: 62500 }
  - { id: bridge-opened, subject: bridge, property: opened, value: 1940 }
  - { id: bridge-fell, subject: bridge, property: collapsed, value: 1940-11-07 }
  - { id: ridge-height, subject: ridge, property: elevation, value: 2549 m }
  - { id: oda-debut, subject: oda, property: debut, value: 1947-04-15 }
  - { id: oda-last, subject: oda, property: last-match, value: 1962-09-23 }
  - { id: vera-goals, subject: vera, property: cup-goals, value: 13 goals }
  - { id: vera-caps, subject: vera, property: caps, value: 137 caps }
  - { id: cup-winners, subject: Lake Cup, property: winners, value: [Dunmore, Saltby Town, Skarn, Norra, Fjordby, Grimsund] }
  - { id: gannet-uptime, subject: Gannet, property: uptime, value: 99.95 % }
  - { id: norland-coach, subject: Norland, property: coach, value: oda }
  - { id: club-coach, subject: club, property: coach, value: oda, valid: 1996/2005 }
`;

describe('what may be told of something else', () => {
  describe('a namesake of another time', () => {
    eachDraft(facts, [
      'The Treaty of Saltby of 1668 was signed in a barn.',
      'The 1924 Treaty of Saltby gave the port away.',
      'The Treaty of Saltby (1924) gave the port away.',
      'The earlier Treaty of Saltby was signed in 1951.',
      'An older Treaty of Saltby, signed in January 1924, is forgotten.',
      'The second Treaty of Saltby was signed in 1961.',
      'Sun Hall burned in 1836 and was rebuilt.',
      'The Treaty of Saltby was the second; the first, that of Dunmore, had been signed in 1951.',
      'The new Narrows Bridge opened in 1950.',
      `The Treaty of Saltby of 1958 was signed in a barn.
                        ^^^^ error wrong-date: 1957`,
      `The 1975 Treaty of Saltby was signed in a barn.
    ^^^^ error wrong-date: 1957`,
      `Sun Hall burned in 1995.
                   ^^^^ error wrong-date: 1996`,
      `The Treaty of Saltby was signed in 1924.
                                   ^^^^ error wrong-date: 1957`,
      `The Narrows Bridge opened in 1950.
                             ^^^^ error wrong-date: 1940`,
    ]);
  });

  describe('one of many, and what is made of it', () => {
    eachDraft(facts, [
      'The Swift that crashed in 2000 had first flown in 1975.',
      'A Swift first flew in 1975.',
      'A remake of The Tin King, directed by Anna Holt, came out in 1998.',
      'A sequel to The Tin King was published in 1978.',
      'The novel The Tin King was published in 1974.',
      'The Tin King, the novel, was published in 1974.',
      'The Tin King was published in 1974 as a novel.',
      `The Swift first flew in 1975.
                        ^^^^ error wrong-date: 1969`,
      `A Swift has a wingspan of 27 m.
                          ^^^^ error wrong-quantity: 25.6 m`,
      `The film The Tin King, directed by Anna Holt, came out late.
                                   ^^^^^^^^^ error wrong-name: Ida Moe`,
      `The director of The Tin King, Anna Holt, left early.
                              ^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('a part, an average or what once was', () => {
    eachDraft(facts, [
      'The Skarn dam disaster killed 450 people in one valley alone.',
      'The Skarn dam disaster killed four children.',
      'The Skarn dam disaster killed 12 Austrian tourists.',
      'The Skarn dam disaster killed 1,917 people, three of them nuns.',
      'Two of the dead of the Skarn dam disaster were nuns.',
      'Four of the dead in the Skarn dam disaster were from one family.',
      'By the evening, the Skarn dam disaster had killed 300 people.',
      'The Skarn dam disaster, it was feared, had killed 3,000 people.',
      'The average attendance was 40,000 at the Lake Cup final of 1954 and before.',
      'Grey Ridge, 2,950 m high until 1980, lost its top.',
      'Sun Hall had held 3,500 in 1970.',
      `The Skarn dam disaster killed 1,719 people.
                              ^^^^^^^^^^^^ error wrong-quantity: 1,917 people`,
      `The Lake Cup final of 1954 drew a crowd of 40,000.
                                           ^^^^^^ error wrong-quantity: 62,500`,
      `Grey Ridge is 2,950 m high.
              ^^^^^^^ error wrong-quantity: 2,549 m`,
      `Sun Hall holds 3,500.
               ^^^^^ error wrong-quantity: 2,400`,
    ]);
  });

  describe('the day of another thing', () => {
    eachDraft(facts, [
      'The Treaty of Saltby was signed before the war of 1967.',
      "The Treaty of Saltby was signed less than three months after Saltby's declaration of 21 September.",
      'Sun Hall opened after the floods of May 1958.',
      'The opening of Sun Hall led to the strike of 1964.',
      'The fire at Sun Hall followed the strike of the stokers in May 1995.',
      'The fire at Sun Hall came after the strike of the stokers in May 1995.',
      `The Treaty of Saltby was signed in the spring of 1958.
                                       ^^^^^^^^^^^^^^ error wrong-date: spring of 1957`,
      `The fire at Sun Hall followed in May 1995.
                                 ^^^^^^^^ error wrong-date: January 1996`,
      `Sun Hall opened at the end of 1964.
                       ^^^^^^^^^^^ error wrong-date: 1963`,
      `Sun Hall was ready for its opening of 1964.
                                      ^^^^ error wrong-date: 1963`,
    ]);
  });

  describe('the same thing at another time', () => {
    eachDraft(facts, [
      'In 1970 Sun Hall had 3,500 seats.',
      'In 1970 Grey Ridge was 2,950 m high.',
      'Gannet is measured daily. Its uptime in 2021 was 99.97 %.',
      `Grey Ridge was 2,950 m high.
               ^^^^^^^ error wrong-quantity: 2,549 m`,
      `Gannet is measured daily. Its uptime is 99.97 %.
                                        ^^^^^^^ error wrong-quantity: 99.95 %`,
    ]);
  });

  describe('another occasion', () => {
    eachDraft(facts, [
      'On the 20th anniversary of the Skarn dam disaster, in October 1983, bells rang.',
      'They had won 8–3 in the group two weeks before the Lake Cup final of 1954.',
      'Storm Hour opens in June 1800 and ends at dawn.',
      'The Lake Cup final of 1954, in Bavaria, is still a sore point.',
      'Oda Brandt signed in 1945 and made her debut there in April 1946.',
      'Oda Brandt had her last singles match in July 1961.',
      'Norland joined the euro on 1 January 2023.',
      'Oda Brandt, before Saltby Club, coached Dunmore until 1988.',
      'Sun Hall was to reopen in 2008.',
      'Sun Hall was to have cost 77 million euros and opened in 1960.',
      `The Skarn dam disaster of 9 October 1936 is remembered.
                          ^^^^^^^^^^^^^^ error wrong-date: 9 October 1963`,
      `They won 8–3 in the Lake Cup final of 1954.
         ^^^ error wrong-statement: 3–2`,
      `Storm Hour opened in June 1900.
                     ^^^^^^^^^ error wrong-date: January 1900`,
      `The Lake Cup final of 1954, in Basel, was short.
                               ^^^^^ error wrong-place: Bern`,
      `Oda Brandt made her debut in April 1946.
                             ^^^^^^^^^^ error wrong-date: April 1947`,
      `Norland joined the European Union on 1 January 2013.
                                     ^^^^^^^^^^^^^^ error wrong-date: 1 July 2013`,
      `Oda Brandt coached Saltby Club until 2008.
                                     ^^^^ error wrong-date: 2005`,
      `Sun Hall reopened in 2008.
                     ^^^^ error wrong-date: 2013`,
    ]);
  });

  describe('another count of the same person', () => {
    eachDraft(facts, [
      'Vera Lund scored 30 goals in 21 games for Norland.',
      'Vera Lund scored 200 goals in all.',
      'Vera Lund won 137 caps, 13 fewer than Moe.',
      'At World Cups, Vera Lund scored 5 goals against Norra.',
      `Vera Lund scored 14 goals at World Cups.
                 ^^^^^^^^ error wrong-quantity: 13 goals`,
      `Vera Lund won 173 caps.
              ^^^^^^^^ error wrong-quantity: 137 caps`,
      `At World Cups, Vera Lund scored 31 goals.
                                ^^^^^^^^ error wrong-quantity: 13 goals`,
    ]);
  });

  describe('how often is said of the verb', () => {
    eachDraft(facts, [
      'The Tin King was named for the Larch Prize nine times.',
      'The Tin King came out in May. At the Larch Prizes it was mentioned three times.',
      'The Tin King, which had competed for the Larch Prize four times, was burnt.',
      `The Tin King has won the Larch Prize nine times.
                                     ^^^^^^^^^^ error wrong-quantity: two times`,
      `The Tin King was given the Larch Prize three times.
                                       ^^^^^^^^^^^ error wrong-quantity: two times`,
    ]);
  });

  describe('initials of his own', () => {
    eachDraft(facts, [
      'Vera Lund read a novel by H. G. Lunde.',
      'Vera Lund sang with P. Lunde in Saltby.',
      `Vera Lund sang twice. It was Lunde who bowed.
                             ^^^^^ error misspelled-name: Lund`,
    ]);
  });

  describe('a few of a set, with somebody else', () => {
    eachDraft(facts, [
      'Besides Skarn and Norra, Brook has played for the Lake Cup.',
      'In the Lake Cup, Skarn, Norra and Brook shared a bus.',
      `The winners of the Lake Cup are Dunmore, Saltby Town, Skarn, Norra, Fjordby and Brook.
                                                                                ^^^^^ error wrong-member: Grimsund`,
      `The Lake Cup has six winners: Dunmore, Saltby Town, Skarn, Norra, Brook and Grimsund.
                                                                  ^^^^^ error wrong-member: Fjordby`,
    ]);
  });

  describe('what bears a measure', () => {
    eachDraft(facts, [
      'The Swift, with a wingspan of 25.6 metres, needs wide gates.',
      'Grey Ridge, at 2,549 metres the highest of the isle, is steep.',
      'Grey Ridge, at 1,900 metres a meadow, is steep above.',
      'The Swift, with a rival whose wingspan of 40 metres was greater, sold badly.',
      `The Swift, with a wingspan of 28.6 metres, needs wide gates.
                              ^^^^^^^^^^^ error wrong-quantity: 25.6 metres`,
      `Grey Ridge, at 2,649 metres the highest of the isle, is steep.
               ^^^^^^^^^^^^ error wrong-quantity: 2,549 metres`,
    ]);
  });

  describe('one word behind “the” tells an office, and not who has it', () => {
    eachDraft(facts, [
      'The coach of Norland was the Emir himself, for a day.',
      `The coach of Norland was Karl Wieland.
                         ^^^^^^^^^^^^ error wrong-name: Oda Brandt`,
    ]);
  });

  describe('more of the same, on top of it or another time', () => {
    eachDraft(facts, [
      'Sun Hall got 300 more seats.',
      'Sun Hall has 300 seats more than the old one.',
      'Sun Hall, opened anew, got a further 400 seats.',
      'Built again, Sun Hall had 2,000 seats.',
      `Sun Hall has 400 more seats than the old one, and has 2,900 seats.
                                                      ^^^^^^^^^^^ error wrong-quantity: 2,400 seats`,
    ]);
  });
});

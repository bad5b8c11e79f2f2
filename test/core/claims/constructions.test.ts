import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  race: { label: 2012 Lake Tour, aliases: [Lake Tour of 2012], type: event }
  series: { label: Lake Tour, type: event }
  storm: { label: Storm Symphony, type: work }
  mira: { label: Mira Kest, type: person }
  oda: { label: Oda Brandt, type: person }
  ida: { label: Ida Moe, type: person }
  reith: { label: Tom Reith, type: person }
  wave: { label: Skarn dam disaster, aliases: [collapse at Skarn], type: event }
  show: { label: Lantern Revue, type: event }
  match: { label: 1997 Harbour rematch, aliases: [Harbour rematch], short: [rematch], context: [oda], type: event }
  tunnel: { label: Grey Tunnel, type: place }
  line: { label: Coast Line, type: organization }
  opera: { label: The Tin King, type: work }
  hall: { label: Sun Hall, type: place }
  four: { label: Big Four, type: organization }
  north: { label: Northern Line, type: organization }
  west: { label: Western Line, type: organization }
  isle: { label: Isle Line, type: organization }
  vale: { label: Vale Line, type: organization }
  box: { label: Harvest, type: thing }
  corn: { label: corn, type: thing }
  wool: { label: wool, type: thing }
  clay: { label: clay, type: thing }
  salt: { label: salt, type: thing }
properties:
  edition: { label: edition, value: ordinal, triggers: [edition, Tour] }
  symphony-number: { label: number among the symphonies, value: ordinal, triggers: [symphony, symphonies] }
  golden-quill: { label: won the Golden Quill, value: boolean, triggers: [Golden Quill] }
  prizes: { label: prizes, value: quantity, triggers: [prizes, prize, medals] }
  rescued-by: { label: rescued by, value: entity, triggers: [rescued, picked up the survivors] }
  librettist: { label: librettist, value: person, triggers: [libretto, words by] }
  lived: { label: lived to see it, value: boolean, triggers: [lived to see] }
facts:
  - { id: race-edition, subject: race, property: edition, value: 99 }
  - { id: series-started, subject: series, property: started, value: 1903-07-01 }
  - { id: ida-birthplace, subject: ida, property: birthplace, value: Skarn }
  - { id: storm-number, subject: storm, property: symphony-number, value: 3 }
  - { id: storm-composer, subject: storm, property: composer, value: mira }
  - { id: mira-nationality, subject: mira, property: nationality, value: Austria }
  - { id: oda-quill, subject: oda, property: golden-quill, value: false }
  - { id: ida-quill, subject: ida, property: golden-quill, value: true }
  - { id: reith-nationality, subject: reith, property: nationality, value: United Kingdom }
  - { id: oda-prizes, subject: oda, property: prizes, value: 18 prizes }
  - { id: oda-hall, subject: hall, property: lived, value: false }
  - { id: wave-toll, subject: wave, property: death-toll, value: 1917 people }
  - { id: wave-rescue, subject: wave, property: rescued-by, value: Fjord Guard }
  - { id: show-place, subject: show, property: location, value: Sorrel }
  - { id: match-place, subject: match, property: location, value: Dunmore }
  - { id: tunnel-length, subject: tunnel, property: length, value: 57 km }
  - { id: line-opened, subject: line, property: opened, value: 1863-01-10 }
  - { id: opera-librettist, subject: opera, property: librettist, value: Ida Moe }
  - { id: hall-architect, subject: hall, property: architect, value: Tom Reith }
  - { id: four, subject: four, property: members, value: [north, west, isle, vale] }
  - { id: box, subject: box, property: members, value: [corn, wool, clay, salt] }
`;

describe('constructions', () => {
  describe('a place in a row needs no noun beside the name', () => {
    eachDraft(facts, [
      `The 2012 Lake Tour was the hundredth.
                           ^^^^^^^^^ error wrong-ordinal: ninety-ninth`,
      `Her race, the 2012 Lake Tour, was the hundredth.
                                      ^^^^^^^^^ error wrong-ordinal: ninety-ninth`,
      `Then the Storm Symphony: the fifth of her symphonies, the one that begins with a gong.
                             ^^^^^ error wrong-ordinal: third`,
      'The 2012 Lake Tour was the hundredth to be held in the rain.',
      'The 2012 Lake Tour was the first race that she saw.',
      'The 2012 Lake Tour was the ninety-ninth.',
      'Of his four races that summer, the 2012 Lake Tour was the fourth.',
      'For Oda Brandt the 2012 Lake Tour was the seventh.',
      'The 2012 Lake Tour (third, after the two in the north) was the hardest race of his year.',
      'The 2012 Lake Tour was the tenth.',
      'The concert had two works. The Storm Symphony was the first.',
      'We heard three works. The Storm Symphony, the second, dragged.',
      'The Storm Symphony: the first of my favourite symphonies.',
      'The Storm Symphony, the second of the three symphonies on the programme, was the best.',
      'The Storm Symphony was the second of her works that she gave to a prince.',
    ]);
  });

  describe('a year before the name of a series tells of no beginning', () => {
    eachDraft(facts, [
      'She rode the 1998 Lake Tour.',
      `The Lake Tour started in 1904.
                         ^^^^ error wrong-date: 1903`,
    ]);
  });

  describe('whose citizen somebody is, stands beside the name', () => {
    eachDraft(facts, [
      `Mira Kest, the Australian with a doctorate, won.
               ^^^^^^^^^^ error wrong-name: Austrian`,
      `The Australian Mira Kest won.
    ^^^^^^^^^^ error wrong-name: Austrian`,
      'Mira Kest, the Austrian with a doctorate, won.',
      'Mira Kest, the dreamer with a doctorate, won.',
      'Mira Kest, the Australian-born composer, won.',
      'Mira Kest, the Italian press says, is tired.',
      'Mira Kest, the Belgians say, is the best.',
      'Mira Kest, the German commentators thought, had no chance.',
      'Mira Kest, the Dutch had forgotten, was still there.',
      "Mira Kest, the Danish champion's great rival, won.",
      "Mira Kest, the Dane's great rival, won.",
      'Mira Kest, the Dane Lars Holm and the Belgian Piet Maes went clear.',
      'Mira Kest, an English teacher at the school, won.',
      'Mira Kest, a Pole by birth, won.',
      'Mira Kest, the German-born philosopher, won.',
      'The German Mira Kest became an Austrian in 1990.',
      'Against the Dane Mira Kest had no answer.',
      'In Russian Mira Kest wrote under another name.',
      'Mira Kest was born in Ghent.',
      'At the table sat Mira Kest, a Dutchman with a pipe, and two Danes.',
      'They were four: Mira Kest, an Englishman, an American and a Swiss.',
      'After Mira Kest, the Dane with the blue helmet came in second.',
      'Unlike the Dutch Mira Kest had no radio.',
      'The Englishman Tom Reith won.',
    ]);
  });

  describe('what somebody has or gets may be false', () => {
    eachDraft(facts, [
      `Oda Brandt won the Golden Quill in 1941.
           ^^^^^^^^^^^^^^^^^^^^ error wrong-statement`,
      'Oda Brandt never won the Golden Quill.',
      'Oda Brandt wrote about the Golden Quill.',
      'Several of you thought that Oda Brandt won the Golden Quill.',
      'Oda Brandt got a Golden Quill nomination in 1924.',
      'Oda Brandt had Golden Quill winners for friends.',
      'Oda Brandt had the Golden Quill in mind.',
      'Oda Brandt had no Golden Quill.',
      'Oda Brandt won neither the Golden Quill nor the medal.',
      'Oda Brandt won the alternative Golden Quill.',
      'Oda Brandt took the Golden Quill as an insult.',
      'Ida Moe did not win the Golden Quill for her first book.',
      'Ida Moe had not yet won the Golden Quill when she left.',
      `Ida Moe did not win the Golden Quill.
                ^^^^^^^^^^^^^^^^^^^^ error wrong-statement`,
    ]);
  });

  describe('a statement is underlined from its verb', () => {
    eachDraft(facts, [
      `He lived to see the Sun Hall.
   ^^^^^^^^^^^^ error wrong-statement`,
    ]);
  });

  describe('a word of the property counts the same as its unit', () => {
    eachDraft(facts, [
      `Oda Brandt has 19 medals.
               ^^^^^^^^^ error wrong-quantity: 18 medals`,
      'Oda Brandt has 18 medals.',
      'Oda Brandt has 19 cats.',
    ]);
  });

  describe('the dead are those of the disaster that the text speaks of', () => {
    eachDraft(facts, [
      `The Skarn dam disaster took four minutes. The wave killed 1,500 people.
                                                          ^^^^^^^^^^^^ error wrong-quantity: 1,917 people`,
      `The Skarn dam disaster happened at night, and 1,500 people died in their beds.
                                              ^^^^^^^^^^^^ error wrong-quantity: 1,917 people`,
      'The Skarn dam disaster took four minutes. The wave killed 1,917 people.',
      'The Skarn dam disaster took four minutes. In Longford the wave killed 200 people.',
      'The Skarn dam disaster took four minutes. Thirteen people died at once, and twenty later.',
      'The Skarn dam disaster came at night. In the largest village 450 people died.',
      'The Skarn dam disaster was no accident. Ten workers had died while the dam was built.',
      'The Skarn dam disaster is the worst of all. A bomb on a plane killed 329 people.',
      'The Skarn dam disaster is the worst of all. The second-worst killed 520 people.',
      'The Skarn dam disaster is the worst of all. Two years later a crash killed 271 people.',
      'The Skarn dam disaster wiped out Longford. 1,450 people died there.',
      'The Skarn dam disaster came at night. Fog and cold killed 300 people.',
    ]);
  });

  describe('who did it is told of the only one of whom the facts know it', () => {
    eachDraft(facts, [
      `The Skarn dam disaster took four minutes. It was the Coast Line that picked up the survivors.
                                                     ^^^^^^^^^^ error wrong-name: Fjord Guard`,
      'The Skarn dam disaster took four minutes. It was the Fjord Guard that picked up the survivors.',
      'It was the Coast Line that picked up the survivors.',
      'The Skarn dam disaster took four minutes. Harold Lowe rescued four people.',
      'The Skarn dam disaster took four minutes. The violin was rescued by Maria Robin.',
      'The Skarn dam disaster took four minutes. Three years earlier the Coast Line had rescued the people of another valley.',
    ]);
  });

  describe('an event is where it is done, or where it is said to be', () => {
    eachDraft(facts, [
      `The Lantern Revue was danced in Halden, to great applause.
                                ^^^^^^ error wrong-place: Sorrel`,
      `The Lantern Revue, in a basement room of the Halden, ran for a week.
                                             ^^^^^^ error wrong-place: Sorrel`,
      `They met at Halden, where the Lantern Revue was seen by thousands.
            ^^^^^^ error wrong-place: Sorrel`,
      'They met at Halden Park, where the Lantern Revue was seen by thousands.',
      `It was in Halden that they gave the Lantern Revue.
          ^^^^^^ error wrong-place: Sorrel`,
      'The Lantern Revue was remembered in Halden.',
      'It was in Halden that she heard of the Lantern Revue.',
      'In Halden, where the Lantern Revue was seen in cinemas, people danced.',
      'In Halden, where the Lantern Revue was never forgotten, people danced.',
      'The Lantern Revue was danced again in Halden.',
      'The Lantern Revue, in Germany called a scandal, ran for a week.',
      'The Lantern Revue, in the words of Oda Brandt, was a riot.',
      'The Lantern Revue, at the request of Oda Brandt, ran for a week.',
    ]);
  });

  describe('a figure beside the name is what its unit measures', () => {
    eachDraft(facts, [
      `Longest of all: the Grey Tunnel, 75 km, in the north.
                                 ^^^^^ error wrong-quantity: 57 km`,
      'Longest of all: the Grey Tunnel, 57 km, in the north.',
      'Heaviest of all: the Grey Tunnel, 75 tonnes of steel, in the north.',
    ]);
  });

  describe('how a thing began is told in many ways', () => {
    eachDraft(facts, [
      `The Coast Line, in service since 1865, is old.
                                 ^^^^ error wrong-date: 1863`,
      `The Coast Line dates from 1865.
                          ^^^^ error wrong-date: 1863`,
      `The Coast Line was not opened until 1865.
                                    ^^^^ error wrong-date: 1863`,
      'The Coast Line was not opened until 1863.',
      'The Coast Line was incorporated in 1859.',
    ]);
  });

  describe('a line of a programme is about what stands before it', () => {
    eachDraft(facts, [
      `Tonight The Tin King. Words by Emil Sand, music by nobody.
                               ^^^^^^^^^ error wrong-name: Ida Moe`,
      `The Sun Hall was Emil Sand's design.
                 ^^^^^^^^^ error wrong-name: Tom Reith`,
      'Tonight The Tin King. Words by Ida Moe.',
    ]);
  });

  describe('a role of a role is another', () => {
    eachDraft(facts, [
      "The Sun Hall is old. Emil Sand, the architect's father, drew in it.",
      `The Sun Hall is old. Emil Sand, the architect, drew it.
                     ^^^^^^^^^ error wrong-name: Tom Reith`,
    ]);
  });

  describe('the set that a list is of is no member of it', () => {
    eachDraft(facts, [
      `They became the Big Four, namely the Northern Line, the Western Line, the Isle Line and the Moor Line.
                                                                                            ^^^^^^^^^ error wrong-member: Vale Line`,
    ]);
  });

  describe('an intruder may be a plain word, or an item of its own', () => {
    eachDraft(facts, [
      `The things of Harvest are corn, wool, gold and salt.
                                      ^^^^ error wrong-member: clay`,
      `The Big Four had four names:

- Northern Line
- Western Line
- Moor Line
  ^^^^^^^^^ error wrong-member: Isle Line
- Vale Line`,
      `Some of the Big Four:

- Northern Line
- Western Line
- my own`,
      'The things of Harvest are corn, wool, clay and others.',
      `Founding members of the Big Four:

- Northern Line
- Western Line
- Isle Line
- Moor Line`,
      `The Big Four are known to all.

The lines that cross the moor:

- Northern Line
- Western Line
- Isle Line
- Moor Line`,
      `Which of these was never one of the Big Four?

- Northern Line
- Western Line
- Isle Line
- Moor Line`,
      `The Big Four plus one:

- Northern Line
- Western Line
- Isle Line
- Vale Line
- Moor Line`,
    ]);
  });

  describe('what stands behind what the subject was', () => {
    eachDraft(facts, [
      `Ida Moe was his junior by two years, a native of Corran with a good voice.
                                                 ^^^^^^ error wrong-place: Skarn`,
      `A native of Corran, Ida Moe left early.
            ^^^^^^ error wrong-place: Skarn`,
      `The Sun Hall was a small thing, the work of Emil Rask.
                                            ^^^^^^^^^ error wrong-name: Tom Reith`,
      'Ida Moe was a pupil of Tom Reith, a native of Corran.',
      'The Sun Hall was a copy of one in Corran, the work of Emil Rask.',
      'Ida Moe, the daughter of a native of Corran, left early.',
    ]);
  });
});

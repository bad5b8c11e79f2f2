import { eachDraft } from '../../support/eachDraft';

const facts = `
properties:
  planned: { label: planned, value: date, triggers: [planned] }
entities:
  tram: { label: Brandholm tram, short: [tram], type: thing }
  dam: { label: Skarn Dam, type: place }
  games: { label: Lake Games, type: event }
  tower: { label: Holt Tower, type: place }
facts:
  - { id: tram-opened, subject: tram, property: opened, value: 2021-09-14 }
  - { id: tram-cost, subject: tram, property: cost, value: €640 million }
  - { id: tram-length, subject: tram, property: length, value: 18 km }
  - { id: dam-completed, subject: dam, property: completed, value: 1966 }
  - { id: dam-height, subject: dam, property: height, value: 112 metres }
  - { id: games, subject: games, property: date, value: 2024-08-03 }
  - { id: tower-opened, subject: tower, property: opened, value: 1988-03-13 }
  - { id: tower-planned, subject: tower, property: planned, value: 1974 }
`;

const dated = (date: string, text: string) => `---\ndate: ${date}\n---\n\n${text}`;

describe('what was meant to be', () => {
  eachDraft(facts, [
    'The Brandholm tram was meant to cost €410 million.',
    'The Brandholm tram was supposed to cost €410 million and to open in 2018.',
    'When the tram line was approved, the Brandholm tram was forecast to cost €410 million.',
    'The Brandholm tram was slated for opening in 2018.',
    'The planned opening of the Brandholm tram in 2018 was put off.',
    'The Holt Tower was scheduled for completion and opening in 1985.',
    'The Holt Tower was due to open in 1985.',
    'The promised opening of the Holt Tower in 1985 came to nothing.',
    'The Skarn Dam was projected to be 140 metres high.',
    'The opening of the Holt Tower was the mayor’s idea in 1975.',
    'The completion of the Skarn Dam was a pledge of 1958.',
    `The opening of the Holt Tower was the mayor’s triumph in 1985.
                                                         ^^^^ error wrong-date: 1988`,
    `The mayor’s idea was good: the opening of the Holt Tower was in 1985.
                                                                ^^^^ error wrong-date: 1988`,
    `The Brandholm tram, meant to open in 2018, cost €510 million.
                                                ^^^^^^^^^^^^ error wrong-quantity: €640 million`,
    `The Holt Tower was planned in 1974 and opened in 1985.
                                                 ^^^^ error wrong-date: 1988`,
    `The Holt Tower, planned since 1974, opened in 1985.
                                              ^^^^ error wrong-date: 1988`,
    `The Holt Tower was planned in 1976.
                              ^^^^ error wrong-date: 1974`,
    `Built to cost little, the Holt Tower opened in 1985.
                                               ^^^^ error wrong-date: 1988`,
    `The Holt Tower was due to open in 1987 and opened in 1989.
                                                     ^^^^ error wrong-date: 1988`,
    `The Brandholm tram cost €510 million, more than forecast in 2010.
                        ^^^^^^^^^^^^ error wrong-quantity: €640 million`,
  ]);
});

describe('what lies ahead of a draft', () => {
  eachDraft(facts, [
    dated('2017-05-02', 'The Brandholm tram opens in December 2018.'),
    dated('2017-05-02', 'The Brandholm tram will open on 9 December.'),
    dated('2017-05-02', 'The Brandholm tram opens on 9 December.'),
    dated('2017-05-02', 'The Brandholm tram will cost €410 million and has a length of 15 km.'),
    dated('2023-05-02', 'In 2009 the cost of the Brandholm tram was put at €410 million.'),
    dated('2022-05-02', 'The Lake Games take place in the summer of 2023.'),
    // Whoever has the day within a month of it, knows of it.
    dated(
      '2024-05-02',
      `The Lake Games will be held on 4 August 2024.
                               ^^^^^^^^^^^^^ error wrong-date: 3 August 2024`,
    ),
    dated(
      '2021-05-02',
      `The Brandholm tram will open on 14 September 2022.
                                ^^^^^^^^^^^^^^^^^ error wrong-date: 14 September 2021`,
    ),
    // What had come to pass by then is no plan.
    dated(
      '2022-05-02',
      `The Brandholm tram opened in 2019.
                             ^^^^ error wrong-date: 2021`,
    ),
    dated(
      '2017-05-02',
      `The Holt Tower opened in 1985.
                         ^^^^ error wrong-date: 1988`,
    ),
    dated(
      '2022-05-02',
      `The Brandholm tram has a length of 15 km.
                                   ^^^^^ error wrong-quantity: 18 km`,
    ),
    dated(
      '2017-05-02',
      `The Skarn Dam is 140 metres high.
                 ^^^^^^^^^^ error wrong-quantity: 112 metres`,
    ),
  ]);
});

describe('what is still to come of a thing that came long ago', () => {
  eachDraft(facts, [
    dated('2024-04-02', 'The Holt Tower will open on 3 April 2024.'),
    dated('2024-04-02', 'The Holt Tower will open next spring.'),
    dated('2024-04-02', 'The Holt Tower opens on 3 May 2024 at noon.'),
    dated('2024-04-02', 'The Holt Tower is to open in 2025.'),
    `${dated('2024-04-02', 'The Holt Tower opened on 3 April 2023.')}
                         ^^^^^^^^^^^^ error wrong-date: 13 March 1988`,
    `${dated('2024-04-02', '- **1988.** The Holt Tower opens on 30 March.')}
                                    ^^^^^^^^ error wrong-date: 13 March`,
    `${dated('2024-07-02', 'The Lake Games will be held on 4 August 2024.')}
                               ^^^^^^^^^^^^^ error wrong-date: 3 August 2024`,
  ]);
});

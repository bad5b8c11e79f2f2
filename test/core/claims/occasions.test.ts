import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  dam: { label: Tarnow Dam, type: place }
  moe: { label: Ida Moe, type: person }
  firm: { label: Northwind, type: organization }
  battle: { label: Battle of Lund Heath, type: event }
  river: { label: River Asker, type: place }
facts:
  - { subject: dam, property: opened, value: 1964 }
  - { subject: moe, property: died, value: 1938 }
  - { subject: moe, property: elected, value: 1926-02-24 }
  - { subject: dam, property: height, value: 92 m }
  - { subject: firm, property: founded, value: 1987 }
  - { subject: firm, property: founder, value: Ada Brenn }
  - { subject: battle, property: date, value: 1677-08-14 }
  - { subject: river, property: length, value: 310 km }
`;

describe('a value that something else has', () => {
  eachDraft(facts, [
    'Northwind is older than its rival, founded in 1990.',
    'Ada Brenn founded Northwind and, in 1995, a bank.',
    'Three years after the Battle of Lund Heath, in 1690, a chapel was built.',
    'At the foot of a hill 140 metres high, Tarnow Dam holds back a lake.',
    'The founder of Northwind was no friend of Karl Holm.',
    'The River Asker runs through Fenmouth for 40 km.',
    `With a wall 140 metres high, Tarnow Dam holds back a lake.
            ^^^^^^^^^^ error wrong-quantity: 92 metres`,
    `The River Asker is 40 km long, they say.
                   ^^^^^ error wrong-quantity: 310 km`,
  ]);
});

describe('a date behind what came before', () => {
  describe('may be that of the occasion', () => {
    eachDraft(facts, [
      'After a fire in 1951, Tarnow Dam opened.',
      'Tarnow Dam was opened after a strike in 1951.',
      'Tarnow Dam opened, despite a strike in 1951, to great applause.',
      'Because of a strike in 1951, Tarnow Dam opened late.',
      'As a result of a vote in 1951, Tarnow Dam was opened.',
      'In response to a flood in 1951, Tarnow Dam was opened.',
      "Ten years after the queen's visit in 1951, Tarnow Dam was opened.",
      'Unlike the bridge in 1951, Tarnow Dam was opened by the queen.',
      'After a recount on 9 May, Ida Moe was elected.',
      'In 1926, after a recount on 9 May, Ida Moe was elected.',
    ]);
  });

  describe('is the verb’s, where the occasion took a while or has no date', () => {
    eachDraft(facts, [
      `After a long illness in 1951, Ida Moe died.
                        ^^^^ error wrong-date: 1938`,
      `After years of delay Tarnow Dam was opened in 1951.
                                              ^^^^ error wrong-date: 1964`,
      `Tarnow Dam was opened in 1951 after a strike.
                         ^^^^ error wrong-date: 1964`,
      `At a ceremony in 1951, Tarnow Dam was opened.
                 ^^^^ error wrong-date: 1964`,
    ]);
  });
});

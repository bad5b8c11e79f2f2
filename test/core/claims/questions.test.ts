import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ridge: { label: Grey Ridge, type: place }
  anna: { label: Anna Holt, type: person }
  bea: { label: Bea Holt, type: person }
  cleo: { label: Cleo Berg, type: person }
  courier: { label: Fen Courier, type: organization }
properties:
  golds: { label: gold medals, value: quantity, triggers: [gold medals, golds] }
facts:
  - { id: cleo-golds, subject: cleo, property: golds, value: 7 gold medals }
  - { id: ridge-height, subject: ridge, property: elevation, value: 6190 m }
  - { id: anna-born, subject: anna, property: born, value: 1919-07-20 }
  - { id: bea-born, subject: bea, property: born, value: 1921-01-05 }
  - { id: anna-birthplace, subject: anna, property: birthplace, value: Saltby }
  - { id: cleo-spouse, subject: cleo, property: spouse, value: Karl Grau }
  - { id: cleo-married, subject: cleo, property: married, value: 1893-07 }
  - { id: courier-founder, subject: courier, property: founder, value: Ida Moe }
`;

describe('questions', () => {
  describe('are answered by the next sentence or the next cell', () => {
    eachDraft(facts, [
      `How high is Grey Ridge? It is 6,910 metres.
                              ^^^^^^^^^^^^ error wrong-quantity: 6,190 metres`,
      `When was Anna Holt born? In 1920.
                            ^^^^ error wrong-date: 1919`,
      `## Where was Anna Holt born?

In Auckland, of all places.
   ^^^^^^^^ error wrong-place: Saltby`,
      `| question | answer |
| --- | --- |
| Who founded the Fen Courier? | Lars Ask |
                                 ^^^^^^^^ error wrong-name: Ida Moe`,
      `How many gold medals has Cleo Berg? Six gold medals and a moustache.
                                    ^^^^^^^^^^^^^^^ error wrong-quantity: Seven`,
      `Whom did Cleo Berg marry, and when? Karl Grau, in July 1894.
                                                  ^^^^^^^^^ error wrong-date: July 1893`,
      `Whom did Cleo Berg marry, and when? Emil Rask, in July 1893.
                                    ^^^^^^^^^ error wrong-name: Karl Grau`,
      'Whom did Cleo Berg marry, and when? Karl Grau, in July 1893.',
      'When was Anna Holt born? In July 1919.',
      'How many gold medals has Cleo Berg? Seven gold medals and a moustache.',
    ]);
  });

  describe('are not answered by what says something else', () => {
    eachDraft(facts, [
      'When was Anna Holt born? Not in 1920.',
      'When was Anna Holt born? The paper closed in 1920.',
      'When was Anna Holt born? Nobody knew. In 1920 the church burned.',
      'When was Anna Holt born? In which town? In 1920 there were two.',
      'Where was Anna Holt born? In 1919, at sea.',
      // Two are asked about: nothing says whose the answer is.
      'When were Anna Holt and Bea Holt born? In 1920.',
      'Were Anna Holt and the town born together? In 1920 somebody said so.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  k4: { label: Karst K4, type: thing }
  k5: { label: Karst K5, type: thing }
  k6: { label: Karst K6, type: thing }
  hour: { label: Quiet Hour, type: work }
  day: { label: Loud Day, type: work }
  tarn: { label: Tarn Press, type: organization }
  ida: { label: Ida Moe, type: person }
  loess: { label: loess theory, type: thing }
properties:
  known: { label: known for, value: entity, triggers: [known for] }
facts:
  - { subject: k4, property: followed-by, value: k5 }
  - { subject: day, property: follows, value: hour }
  - { subject: hour, property: followed-by, value: day }
  - { subject: hour, property: publisher, value: tarn }
  - { subject: ida, property: nationality, value: Norway }
  - { subject: ida, property: known, value: loess }
`;

describe('what comes one after the other', () => {
  eachDraft(facts, [
    `After the Karst K4 came the Karst K6.
                            ^^^^^^^^ error wrong-name: Karst K5`,
    `Following the Karst K4 was the Karst K6.
                               ^^^^^^^^ error wrong-name: Karst K5`,
    `The model after the Karst K4 was the Karst K6.
                                     ^^^^^^^^ error wrong-name: Karst K5`,
    `The book following *Quiet Hour* is *The Grey Mill*.
                                    ^^^^^^^^^^^^^ error wrong-name: Loud Day`,
    `Before *Loud Day* came *The Grey Mill*.
                        ^^^^^^^^^^^^^ error wrong-name: Quiet Hour`,
    `The novel before *Loud Day* was *The Grey Mill*.
                                 ^^^^^^^^^^^^^ error wrong-name: Quiet Hour`,
    'After the Karst K4 came the Karst K5.',
    'The book following *Quiet Hour* is *Loud Day*.',
    'After the Karst K4 came a long silence.',
    'After the Karst K4 came out, the Karst K6 was planned.',
    'The model after the Karst K4 was dropped.',
    'Following the Karst K4 was not easy for the Karst K6.',
  ]);
});

describe('what is said by “of”, “for its” and “what”', () => {
  eachDraft(facts, [
    `Ida Moe, of Danish nationality, came late.
            ^^^^^^ error wrong-name: Norwegian`,
    `Quiet Hour has Moor Books for its publisher.
               ^^^^^^^^^^ error wrong-name: Tarn Press`,
    `What Ida Moe is known for is the Karst K6.
                                 ^^^^^^^^ error wrong-name: loess theory`,
    'Ida Moe, of Norwegian nationality, came late.',
    'Ida Moe, of the Danish Academy, spoke of nationality.',
    'Quiet Hour has Tarn Press for its publisher.',
    'Quiet Hour has Moor Books for its neighbour.',
    'What Ida Moe is known for is loess theory.',
    'What Ida Moe likes is the Karst K6.',
  ]);
});

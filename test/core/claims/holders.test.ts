import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  works: { label: Fen Works, type: organization }
  moe: { label: Ida Moe, type: person }
  rask: { label: Emil Rask, type: person }
  grau: { label: Karl Grau, type: person }
  aas: { label: Nils Aas, type: person }
  vinje: { label: Vinjeland, aliases: [Vinjelandic], type: place }
  hall: { label: Linden Hall, type: place }
facts:
  - { id: works-head-moe, subject: works, property: chief-executive, value: moe, valid: 1972-01-01/1984-06-30 }
  - { id: works-head-rask, subject: works, property: chief-executive, value: rask, valid: 1984-07-01/2001-12-31 }
  - { id: vinje-capital-hamre, subject: vinje, property: capital, value: Hamre, valid: 1868-01-01/1874-10-02 }
  - { id: vinje-capital-dale, subject: vinje, property: capital, value: Dale, valid: 1874-10-03/.. }
  - { id: hall-architect, subject: hall, property: architect, value: [moe, rask] }
  - { id: hall-architect-grau, subject: hall, property: architect, value: grau, rank: deprecated, note: He signed the plans. }
`;

const inMay1984 = (text: string) => `---\ndate: 1984-05-05\n---\n\n${text}`;

describe('who holds an office', () => {
  describe('is told beside it, whatever the verb denies', () => {
    eachDraft(facts, [
      inMay1984(`Fen Works is in trouble. Its chief executive, Emil Rask, did not reply.
                                              ^^^^^^^^^ error wrong-name: Ida Moe`),
      inMay1984(`The chief executive of Fen Works, Emil Rask, who has two years left, would not comment.
                                  ^^^^^^^^^ error wrong-name: Ida Moe`),
      inMay1984('Fen Works is in trouble. Its chief executive, Ida Moe, did not reply.'),
      inMay1984('The chief executive of Fen Works, Ida Moe, who has two months left, would not comment.'),
      inMay1984('The chief executive of Fen Works is not Emil Rask.'),
      inMay1984("Fen Works's chief executive, Emil Rask said, had not replied."),
      inMay1984('Emil Rask, not the chief executive of Fen Works but its lawyer, did not reply.'),
    ]);
  });

  describe('until something happened, was who held it the day before', () => {
    eachDraft(facts, [
      `Until it fell to the rebels in October 1874, the Vinjelandic capital was Dale.
                                                                         ^^^^ error wrong-place: Hamre`,
      `The capital of Vinjeland was Dale until the rebels came in October 1874.
                             ^^^^ error wrong-place: Hamre`,
      'Until it fell to the rebels in October 1874, the Vinjelandic capital was Hamre.',
      'Until 1874, the capital of Vinjeland was Hamre.',
      'Until 1868, the capital of Vinjeland was Voss.',
      'From 1860 until 1874, the capital of Vinjeland was Voss.',
      'Until about 1874, the capital of Vinjeland was Dale.',
    ]);
  });
});

describe('“its” behind a copula', () => {
  describe('is not the name before it', () => {
    eachDraft(facts, [
      `Vinjeland was poor. Voss was its capital in 1870.
                    ^^^^ error wrong-place: Hamre`,
      `Linden Hall burned down. Nils Aas was its architect.
                         ^^^^^^^^ error wrong-member`,
      `Fen Works is old. In 1990 Nils Aas was its chief executive.
                          ^^^^^^^^ error wrong-name: Emil Rask`,
      'Vinjeland was poor. Hamre was its capital in 1870.',
      'Fen Works is old. Marlby Bank was its first customer.',
      'Linden Hall burned down. The Red House stood beside it. Nils Aas was its architect.',
    ]);
  });
});

describe('one name gives way to two behind its verb', () => {
  eachFix(facts, [
    [
      'Linden Hall was designed by Karl Grau, who was young.',
      'Linden Hall was designed by Ida Moe and Emil Rask, who was young.',
    ],
    ['Linden Hall was designed by Nils Aas.', 'Linden Hall was designed by Ida Moe and Emil Rask.'],
    ['The architect of Linden Hall was Karl Grau.', 'The architect of Linden Hall was Karl Grau.'],
    ['Linden Hall was designed by Ida Moe and Nils Aas.', 'Linden Hall was designed by Ida Moe and Emil Rask.'],
  ]);
});

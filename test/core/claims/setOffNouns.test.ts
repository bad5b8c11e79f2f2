import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  lind: { label: Eva Lind, type: person }
  lamp: { label: Fen lamp, type: thing }
  works: { label: Osby Works, type: organization }
properties:
  fen-prize: { label: year of the Fen Prize, value: date, triggers: [Fen Prize, laureate] }
facts:
  - { id: moe-prize, subject: moe, property: fen-prize, value: 1939 }
  - { id: moe-born, subject: moe, property: born, value: 1897-06-13 }
  - { id: moe-died, subject: moe, property: died, value: 1973-10-02 }
  - { id: lamp-by, subject: lamp, property: invented-by, value: moe }
  - { id: lind-born, subject: lind, property: born, value: 1961-04-15 }
  - { id: lind-head, subject: works, property: chief-executive, value: lind, valid: 1998-05/.. }
`;

describe('a noun with its date, set off behind the name', () => {
  eachDraft(facts, [
    `- **Ida Moe**, inventor of the Fen lamp, laureate of 1938.
                                                     ^^^^ error wrong-date: 1939`,
    `Ida Moe (laureate of 1938) kept her arm.
                     ^^^^ error wrong-date: 1939`,
    '- **Ida Moe**, laureate of 1939.',
    '- **Ida Moe**, pupil of Tora Berg (laureate of 1921).',
    'Ida Moe met Tora Berg, laureate of 1921.',
    'Ida Moe met Tora Berg, the laureate of 1921, at Osby.',
  ]);
});

describe('an entry that tells of a death', () => {
  eachDraft(facts, [
    `- **2 October 1973** – Death of Ida Moe, in Osby, aged 78.
                                                       ^^ error wrong-quantity: 76`,
    `- **3 October 1973** – Death of Ida Moe, aged 76.
    ^^^^^^^^^^^^^^ error wrong-date: 2 October 1973`,
    '- **2 October 1973** – Death of Ida Moe, aged 76.',
    '- **2 October 1973** – Death of Ida Moe’s brother, aged 78.',
  ]);
});

describe('a participle behind a figure', () => {
  eachDraft(facts, [
    `Eva Lind was 22, born in April 1960, and the only one to win.
                         ^^^^^^^^^^ error wrong-date: April 1961`,
    'Eva Lind was 22, born in April 1961, and the only one to win.',
  ]);
});

describe('an appointment for a time', () => {
  eachDraft(facts, [
    'Eva Lind had been appointed on an interim basis in January 1998.',
    `Eva Lind was appointed in June 1998.
                          ^^^^^^^^^ error wrong-date: May 1998`,
  ]);
});

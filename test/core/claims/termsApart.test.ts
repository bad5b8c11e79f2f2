import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  mara: { label: Mara Keel, type: person }
  brandt: { label: Oda Brandt, type: person }
  rask: { label: Emil Rask, type: person }
facts:
  - { subject: mara, property: coach, value: brandt, valid: 2015/2019-11 }
  - { subject: mara, property: coach, value: rask, valid: 2019-11/.. }
`;

describe('two terms of one office, each told in a clause of its own', () => {
  eachDraft(facts, [
    `Mara Keel was coached by Sven Holt until November 2019, and has been coached by Emil Rask since then.
                         ^^^^^^^^^ error wrong-name: Oda Brandt`,
    `Mara Keel was coached by Oda Brandt until November 2019, and has been coached by Sven Holt since then.
                                                                                 ^^^^^^^^^ error wrong-name: Emil Rask`,
    'Mara Keel was coached by Oda Brandt until November 2019, and has been coached by Emil Rask since then.',
    'Mara Keel has been coached by Emil Rask since 2019; before, Sven Holt had been her coach.',
    'Oda Brandt coached Mara Keel, who was then coached by Emil Rask; Sven Holt coached her as a child.',
  ]);
});

import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  dam: { label: Tarnow Dam, type: place }
  firm: { label: Northwind, type: organization }
facts:
  - { subject: dam, property: cost, value: 48 million euros }
  - { subject: firm, property: revenue, value: 48 million euros }
`;

describe('what a project cost', () => {
  eachVerdict(facts, [
    ['Tarnow Dam was a €75 million project.', ['refuted €75 million']],
    ['Tarnow Dam, a 75-million-euro scheme, was late.', ['refuted 75-million-euro']],
    ['Building Tarnow Dam cost €75 million.', ['refuted €75 million']],
    ['Tarnow Dam was a €48 million project.', ['supported €48 million']],
  ]);
  eachDraft(facts, [
    'Northwind is a €75 million company.',
    'Northwind runs a €75 million project.',
    'Tarnow Dam became a €75 million headache.',
    'Repairing Tarnow Dam cost €75 million.',
    // What costs something is what stands before the verb.
    'Tarnow Dam is 90 metres high, and a guided tour costs €14.',
    'Tarnow Dam is open daily; parking costs €5 (coaches €9).',
    'Tarnow Dam is ageing, and its upkeep costs €40,000.',
    `Tarnow Dam is 90 metres high, and it cost €75 million.
                                          ^^^^^^^^^^^ error wrong-quantity: €48 million`,
  ]);
});

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
  ]);
});

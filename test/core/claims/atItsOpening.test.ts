import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bridge: { label: Holt Bridge, type: place }
facts:
  - { subject: bridge, property: opened, value: 1883-05-24 }
`;

describe('a time told by what happened then', () => {
  eachDraft(facts, [
    'The toll on the Holt Bridge, a shilling in 1936, was a penny at its opening.',
    'In 1890 the Holt Bridge had more lamps than at its opening.',
    `At its opening in 1885 the Holt Bridge was blue.
                  ^^^^ error wrong-date: 1883`,
    `In 1885, at its opening, the Holt Bridge was blue.
   ^^^^ error wrong-date: 1883`,
  ]);
});

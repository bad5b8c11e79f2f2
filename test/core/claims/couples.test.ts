import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person }
  per: { label: Per Dahl, type: person }
facts:
  - { id: ida-spouse, subject: ida, property: spouse, value: per }
  - { id: ida-married, subject: ida, property: married, value: 1931 }
`;

describe('when the two who were named before married', () => {
  eachDraft(facts, [
    `Ida Moe knew Per Dahl from school. The two married in 1933.
                                                      ^^^^ error wrong-date: 1931`,
    'Ida Moe knew Per Dahl from school. The two married in 1931.',
    'Ida Moe knew Per Dahl from school. The other two married in 1933.',
    'Ida Moe knew Per Dahl from school. The two sisters of his married in 1933.',
  ]);
});

import assert from 'node:assert/strict';
import { galleyMessage, galleyOf } from '../../../server/src/core/galley/galley';
import { claimsOf } from '../../support/checkFixture';

const facts = `//- facts/border.yaml
entities:
  border: { label: Turkey–Armenia border, type: place }
facts:
  - { subject: border, property: closed, value: 1993 }
  - { subject: border, property: opened, value: 1920-04-03 }
  - { subject: border, property: length, value: 311 km }
  - { id: length-elsewhere, subject: border, property: length, value: 268 km }
//- draft.md
`;

/** The entries of a draft as text. */
const galley = (draft: string) =>
  galleyOf(claimsOf(facts + draft, { severities: {}, unsourced: true })).map(
    ({ number, state, claims }) => `${number} ${state} ${claims[0].found}`,
  );

describe('galleyOf', () => {
  it('numbers every claim in the order of the text, whatever is said to it', () => {
    assert.deepEqual(
      galley(
        'The Turkey–Armenia border was surveyed in 1925. It was closed in 1993, not long.\n\n' +
          'The Turkey–Armenia border is 311 km long. The Turkey–Armenia border was closed in 1994.\n',
      ),
      ['1 unsourced 1925', '2 supported 1993', '3 conflicting 311 km', '4 refuted 1994'],
    );
  });

  it('counts what the facts do not settle as without a source', () => {
    assert.deepEqual(galley('The Turkey–Armenia border was closed in April 1993.\n'), ['1 unsourced April 1993']);
  });

  it('has one entry for one value, told with all that is wrong with it', () => {
    const draft =
      'The Turkey–Armenia border was signed in 1925.\n\nThe Turkey–Armenia border, signed in 1931, is long.\n';
    const entries = galleyOf(claimsOf(facts + draft, { severities: {}, unsourced: true }));
    assert.deepEqual(
      entries.map(({ state, claims }) => [state, claims.map(({ code }) => code)]),
      [1, 2].map(() => ['unsourced', ['inconsistent-draft', 'unsourced-claim']]),
    );
    assert.match(entries.map(galleyMessage).join('\n'), /says two things.*No fact covers “1925”/);
  });

  it('leaves comments and prose without claims out', () => {
    assert.deepEqual(galley('<!-- factlint-disable-next-line -->\nNothing happened in the summer.\n'), []);
  });
});

import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fixAll';
import { checkFixture, claimsOf } from '../../support/checkFixture';

const facts =
  '//- facts/a.yaml\nfacts:\n  - { subject: Turkey–Armenia border, property: closed, value: 1993 }\n//- draft.md\n';

describe('open-query', () => {
  it('is listed where it stands, beside what is wrong', () => {
    checkFixture(`${facts}The Turkey–Armenia border was closed in 1994. <!-- factlint-query: Sure? -->
                                        ^^^^ error wrong-date: 1993
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information open-query`);
    const [claim] = claimsOf(`${facts}Nothing. <!-- factlint-query: Sure? -->\n`);
    assert.equal(claim?.message, 'Query to the author: Sure?');
  });

  it('is as loud as the configuration says, and can be suppressed', () => {
    const draft = `${facts}Nothing. <!-- factlint-query: Sure? -->\n`;
    assert.deepEqual(claimsOf(draft, { severities: { 'open-query': 'off' } }), []);
    assert.equal(claimsOf(draft, { severities: { 'open-query': 'error' } })[0]?.severity, 'error');
    const silenced = `${facts}<!-- factlint-disable open-query -->\n\nNothing. <!-- factlint-query: Sure? -->\n`;
    assert.deepEqual(
      claimsOf(silenced).map(({ severity }) => severity),
      [undefined],
    );
  });

  it('is taken out by its fix, with the blank before it', () => {
    const draft = 'It closed. <!-- factlint-query: When? -->\n';
    const [fix] = claimsOf(facts + draft)[0]?.fixes ?? [];
    assert.equal(applyEdits(draft, fix?.edits ?? []), 'It closed.\n');
    assert.equal(fix?.isPreferred, false);
  });

  it('is no other comment', () => {
    checkFixture(`${facts}Nothing. <!-- query: Sure? --> <!-- factlint-sources -->`);
  });
});

import assert from 'node:assert/strict';
import { check } from '../../../server/src/core/check';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

const { factSet } = readFactFiles([
  {
    path: 'facts/border.yaml',
    text: 'facts:\n  - { subject: Turkey–Armenia border, property: closed, value: 1993 }\n',
  },
]);
const draft = parseDraft('The Turkey–Armenia border, closed in 1993, was surveyed in 1925.', {});

function unsourced(options: Parameters<typeof check>[2]) {
  return check(draft, factSet, options)
    .filter(({ code }) => code === 'unsourced-claim')
    .map(({ found, verdict, severity }) => ({ found, verdict, severity }));
}

describe('unsourced-claim', () => {
  it('is off', () => {
    assert.deepEqual(unsourced({ severities: {} }), []);
  });

  it('is reported where a desk asks for it', () => {
    const expected = [{ found: '1925', verdict: 'unverified', severity: 'hint' }];
    assert.deepEqual(unsourced({ severities: { 'unsourced-claim': 'hint' } }), expected);
  });

  it('is handed out unreported to who asks for that', () => {
    const expected = [{ found: '1925', verdict: 'unverified', severity: undefined }];
    assert.deepEqual(unsourced({ severities: {}, unsourced: true }), expected);
  });
});

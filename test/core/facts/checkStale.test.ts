import assert from 'node:assert/strict';
import { checkStale } from '../../../server/src/core/facts/checkStale';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { dayOf } from '../../../server/src/core/values/day';

const text = `facts:
  - { id: f, subject: A, property: closed, value: 1993, source: https://a.example, review-by: 2026-05 }
  - { id: g, subject: B, property: closed, value: 1993, source: https://a.example }
`;

describe('checkStale', () => {
  const { factSet } = readFactFiles([{ path: 'a.yaml', text }]);

  it('lets a fact be on the last day that it was to be reviewed by', () => {
    assert.deepEqual(checkStale(factSet, dayOf(2026, 5, 31)), []);
  });

  it('reports it on the day after, at the date', () => {
    const [diagnostic, ...others] = checkStale(factSet, dayOf(2026, 6, 1));
    assert.ok(diagnostic);
    assert.deepEqual(others, []);
    assert.equal(text.slice(diagnostic.span.start, diagnostic.span.end), '2026-05');
    assert.deepEqual([diagnostic.code, diagnostic.severity], ['fact-stale', 'information']);
  });
});

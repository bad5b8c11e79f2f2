import assert from 'node:assert/strict';
import { expandChoices } from '../../../server/src/core/claims/readings/expandChoices';

describe('a choice in a pattern', () => {
  const cases: readonly (readonly [pattern: string, expanded: readonly string[]])[] = [
    ['{value} (buy|get) {subject}', ['{value} (buy|get) {subject}']],
    ['{value} (buy|get|pick up) {subject}', ['{value} (buy|get) {subject}', '{value} pick up {subject}']],
    ['{subject} ( {value} )', ['{subject} ( {value} )']],
    ['{subject} (to see)? {value}', ['{subject} to see {value}', '{subject}  {value}']],
  ];
  for (const [pattern, expanded] of cases)
    it(pattern, () => {
      assert.deepEqual(expandChoices(pattern), expanded);
    });

  it('is bounded', () => {
    assert.equal(expandChoices(`{subject} ${'(a b|c d|e f)'.repeat(9)} {value}`).length, 24);
  });

  // Each choice in a row doubles and trebles what comes of a pattern: whoever makes them all never ends.
  it('is bounded in time, too', () => {
    assert.equal(expandChoices(`{subject} ${'(a b|c d|e f)'.repeat(60)} {value}`).length, 24);
    assert.equal(expandChoices(`{subject} ${'(a b|c d|e f)'.repeat(9000)} {value}`).length, 1);
  });
});

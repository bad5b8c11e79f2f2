import assert from 'node:assert/strict';
import { parseOrdinal } from '../../../server/src/core/facts/parseOrdinal';

const cases: readonly (readonly [string, number | undefined])[] = [
  ['3', 3],
  ['3rd', 3],
  ['11TH', 11],
  ['first', 1],
  ['Nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['ninety ninth', 99],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['3 km', undefined],
  ['last', undefined],
  ['first-second', undefined],
  ['twenty-eleventh', undefined],
  ['1'.repeat(50), undefined],
];

describe('parseOrdinal', () => {
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)} as ${expected ?? 'nothing'}`, () => assert.equal(parseOrdinal(text), expected));
  }
});

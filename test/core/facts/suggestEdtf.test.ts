import assert from 'node:assert/strict';
import { suggestEdtf } from '../../../server/src/core/facts/suggestEdtf';

const cases: readonly (readonly [string, string | undefined])[] = [
  ['April 1993', '1993-04'],
  ['3 April 1993', '1993-04-03'],
  ['April 3rd, 1993', '1993-04-03'],
  ['Sept. 3, 1993', '1993-09-03'],
  ['1990s', '199X'],
  ["the 1990's", '199X'],
  ['c. 1993', '1993~'],
  ['about April 1993', '1993-04~'],
  ['79', '0079'],
  ['44 BC', '-0043'],
  ['1993/4/3', '1993-04-03'],
  ['1993-4', '1993-04'],
  ['31.12.1993', '1993-12-31'],
  ['12/31/1993', '1993-12-31'],
  ['2014–2020', '2014/2020'],
  ['2014-2020', '2014/2020'],
  ['2014 to present', '2014/..'],
  ['since 2014', '2014/..'],
  ['2020-2014', undefined],
  ['04/03/1993', undefined],
  ['31 April 1993', undefined],
  ['Foo 1993', undefined],
  ['soon', undefined],
  ['', undefined],
];

describe('suggestEdtf', () => {
  for (const [text, expected] of cases) {
    it(`suggests ${expected ?? 'nothing'} for ${JSON.stringify(text)}`, () =>
      assert.equal(suggestEdtf(text), expected));
  }
});

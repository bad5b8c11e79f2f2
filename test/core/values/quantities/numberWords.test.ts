import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNumberWords } from '../../../../server/src/core/values/quantities/numberWords';
import { spellNumber } from '../../../../server/src/core/values/quantities/spellNumber';

describe('parseNumberWords', () => {
  const cases: [text: string, value: number | undefined][] = [
    ['seven', 7],
    ['Forty-four', 44],
    ['forty four', 44],
    ['one hundred and twenty', 120],
    ['a hundred', 100],
    ['two thousand and six', 2006],
    ['two million five hundred thousand', 2.5e6],
    ['twelve thousand three hundred and forty-five', 12345],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['half a million', 5e5],
    ['one and a half', 1.5],
    ['two and a half million', 2.5e6],
    ['two-thirds', 2 / 3],
    ['three quarters', 0.75],
    ['a third', 1 / 3],
    ['one point six', 1.6],
    ['one point six billion', 1.6e9],
    ['zero', 0],
    ['nineteen ninety-four', undefined],
    ['forty-fourth', undefined],
    ['two hundred and fifty-first', undefined],
    ['hundred', undefined],
    ['goals', undefined],
    ['seven goals', undefined],
    ['', undefined],
  ];
  for (const [text, value] of cases) it(`${text} → ${value}`, () => assert.equal(parseNumberWords(text), value));

  it('reads back what spellNumber writes', () => {
    fc.assert(fc.property(fc.nat(999_999), value => assert.equal(parseNumberWords(spellNumber(value) ?? ''), value)));
  });

  it('spells only whole numbers below a million', () => {
    for (const value of [-1, 0.5, 1e6, Number.NaN, Number.POSITIVE_INFINITY])
      assert.equal(spellNumber(value), undefined);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognizeOrdinals } from '../../../../server/src/core/values/ordinals/recognizeOrdinals';
import { rewriteOrdinal } from '../../../../server/src/core/values/ordinals/rewriteOrdinal';

describe('recognizeOrdinals', () => {
  const cases: [prose: string, ...ordinals: string[]][] = [
    ['the third meeting', 'third = 3'],
    ['the 3rd meeting', '3rd = 3'],
    ['their twenty-first title', 'twenty-first = 21'],
    ['twenty first', 'twenty first = 21'],
    ['a second meeting', 'second = 2'],
    ['finished second', 'second = 2'],
    ['the second-largest city', 'second = 2'],
    ['the hundredth game', 'hundredth = 100'],
    ['his 1,000th goal', '1,000th = 1000'],
    ['Third in line', 'Third = 3'],
    ['was the first published', 'first = 1'],
    ['the 44th President', '44th = 44'],
    ['ranked number 4', '4 = 4'],
    ['the world number four', 'four = 4'],
    ['peaked at No. 12 in May', '12 = 12'],
    ['the number 4 bus'],
    ['reached number 4,000'],
    ['😀 the fifth', 'fifth = 5'],
    // Dates and stretches of time
    ['the 21st century'],
    ['on 3rd April'],
    ['April 3rd'],
    ['the 3rd of April'],
    ['the 3rd and 4th of April'],
    ['30 seconds'],
    ['a 30-second spot'],
    ['one second'],
    ['a second later'],
    ['per second'],
    // Parts
    ['two-thirds'],
    ['one third of it'],
    ['a third of it'],
    ['the second half'],
    // Adverbs and idioms
    ['at first'],
    ['First, we met.'],
    ['first published in 1990'],
    ['first of all'],
    // Names
    ['the Second World War'],
    ['The Third Man'],
    ['42nd Street'],
    ['the 108 St Georges Terrace'],
    ['first two seasons'],
  ];
  for (const [prose, ...ordinals] of cases) {
    it(prose, () => {
      const found = recognizeOrdinals(prose).map(
        ({ span, value }) => `${prose.slice(span.start, span.end)} = ${value}`,
      );
      assert.deepEqual(found, ordinals);
    });
  }
});

describe('rewriteOrdinal', () => {
  const cases: [before: string, value: number, after: string][] = [
    ['the third meeting', 2, 'second'],
    ['Third in line', 21, 'Twenty-first'],
    ['THIRD TIME', 2, 'SECOND'],
    ['the 3rd meeting', 2, '2nd'],
    ['the 3rd meeting', 11, '11th'],
    ['the 3rd meeting', 113, '113th'],
    ['the third meeting', 121, '121st'],
    ['the third meeting', 100, 'hundredth'],
    ['ranked number 4', 3, '3'],
    ['the world number four', 11, 'eleven'],
  ];
  for (const [before, value, after] of cases) {
    it(`${before}, being ${value}`, () => {
      const [mention] = recognizeOrdinals(before);
      assert.ok(mention);
      assert.equal(rewriteOrdinal(before, mention, value), after);
    });
  }

  it('is recognised again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('the third meeting', 'the 3rd meeting'),
        (value, before) => {
          const [mention] = recognizeOrdinals(before);
          assert.ok(mention);
          const after = `the ${rewriteOrdinal(before, mention, value)} meeting`;
          assert.equal(recognizeOrdinals(after)[0]?.value, value, after);
        },
      ),
    );
  });
});

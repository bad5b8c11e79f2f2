import assert from 'node:assert/strict';
import fc from 'fast-check';
import { civilOf, dayOf, daysInMonth, isRealDate, weekdayOf } from '../../../../server/src/core/values/day';

describe('day', () => {
  const cases: [year: number, month: number, day: number, number: number, weekday: number][] = [
    [1970, 1, 1, 0, 4],
    [1969, 12, 31, -1, 3],
    [2000, 2, 29, 11_016, 2],
    [2022, 2, 24, 19_047, 4],
    [1600, 3, 1, -135_080, 3],
    [0, 3, 1, -719_468, 3],
    [-43, 3, 15, -735_160, 5],
  ];
  for (const [year, month, day, number, weekday] of cases) {
    it(`${year}-${month}-${day} is day ${number}`, () => {
      assert.equal(dayOf(year, month, day), number);
      assert.deepEqual(civilOf(number), { year, month, day });
      assert.equal(weekdayOf(number), weekday);
    });
  }

  it('agrees with the platform for every day, in any time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), number => {
        const date = new Date(number * 86_400_000);
        const civil = civilOf(number);
        assert.deepEqual(civil, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(dayOf(civil.year, civil.month, civil.day), number);
        assert.equal(weekdayOf(number), date.getUTCDay());
        assert.ok(isRealDate(civil.year, civil.month, civil.day));
      }),
    );
  });

  it('runs over month ends', () => {
    assert.equal(dayOf(2021, 13, 1), dayOf(2022, 1, 1));
    assert.equal(dayOf(2022, 0, 1), dayOf(2021, 12, 1));
    assert.equal(dayOf(2022, 3, 0), dayOf(2022, 2, 28));
  });

  it('knows the lengths of months', () => {
    assert.deepEqual(
      [daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2024, 2), daysInMonth(2021, 6), daysInMonth(2021, 7)],
      [28, 29, 29, 30, 31],
    );
    assert.equal(isRealDate(2021, 6, 31), false);
    assert.equal(isRealDate(2021, 2, 29), false);
    assert.equal(isRealDate(2021, 0, 1), false);
    assert.equal(isRealDate(2021, 1, 1.5), false);
  });
});

import type { Fact } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { civilOf, dayOf, daysInMonth } from '../../values/day';

/** The date on which a role's period begins or ends, at the precision of its interval; undefined where that end is open. */
export function turnOf({ valid }: Fact, end: 'from' | 'to'): DateValue | undefined {
  if (valid === undefined) return undefined;
  const day = end === 'from' ? valid.first : valid.last;
  if (!Number.isFinite(day)) return undefined;
  const { year, month } = civilOf(day);
  const base = { approximate: valid.approximate, uncertain: valid.uncertain, interval: false };
  switch (valid.precision) {
    case 'day':
      return { ...base, precision: 'day', first: day, last: day };
    case 'month':
      return {
        ...base,
        precision: 'month',
        first: dayOf(year, month, 1),
        last: dayOf(year, month, daysInMonth(year, month)),
      };
    default:
      return { ...base, precision: 'year', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  }
}

import type { DatePrecision, DateValue, Day } from '../core/values/dateValue';
import { civilOf } from '../core/values/day';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** When a fact holds, in words: “since 15 December 2021”, “2014 to 2021”; absent where it always holds. */
export function validityText({ first, last, precision, approximate }: DateValue): string | undefined {
  const about = approximate ? 'about ' : '';
  const start = Number.isFinite(first) ? about + dayText(first, precision) : undefined;
  const end = Number.isFinite(last) ? about + dayText(last, precision) : undefined;
  if (start === undefined) return end === undefined ? undefined : `until ${end}`;
  if (end === undefined) return `since ${start}`;
  return start === end ? start : `${start} to ${end}`;
}

function dayText(day: Day, precision: DatePrecision): string {
  const civil = civilOf(day);
  const year = civil.year > 0 ? `${civil.year}` : `${1 - civil.year} BC`;
  const month = `${months[civil.month - 1]} ${year}`;
  if (precision === 'day' || precision === 'week') return `${civil.day} ${month}`;
  return precision === 'month' || precision === 'season' ? month : year;
}

import type { DateValue } from '../values/dateValue';
import { civilOf } from '../values/day';
import { isLikeYear } from './slips/isLikeYear';
import { isDay } from './slips/slipIndex';

/**
 * How well a date tells that a fact's date is meant: it is that very day; it is one slip away from that day (another day of its month, or
 * another month or year of its day); or it is a month or a year, and that one or the one beside it.
 */
export function identifyingDate(told: DateValue, known: DateValue): Likeness | undefined {
  if (told.readings !== undefined) return undefined;
  const ends = [known.first, known.last].filter(Number.isFinite);
  const found = ends.map(end => likeness(told, { ...known, first: end }));
  return found.find(each => each === 'exact') ?? found.find(each => each !== undefined);
}

export type Likeness = 'exact' | 'day' | 'year';

function likeness(told: DateValue, known: DateValue): Likeness | undefined {
  const [own, right] = [civilOf(told.first), civilOf(known.first)];
  const isSameMonth = own.month === right.month;
  if (isDay(told) && known.precision === 'day') {
    // “On Thursday, 15 August”: the reader fills the year in.
    if (told.yearAssumed === true) return isSameMonth && own.day === right.day ? 'day' : undefined;
    if (told.first === known.first) return 'exact';
    if (own.year === right.year && (isSameMonth || own.day === right.day)) return 'day';
    return isSameMonth && own.day === right.day && isLikeYear(own.year, right.year) ? 'day' : undefined;
  }
  if (told.yearAssumed === true || (told.precision !== 'month' && told.precision !== 'year')) return undefined;
  const isKnownToMonth = known.precision === 'day' || known.precision === 'month';
  if (told.precision === 'month' && isKnownToMonth && !isSameMonth)
    return own.year === right.year && Math.abs(own.month - right.month) === 1 ? 'year' : undefined;
  return Math.abs(own.year - right.year) <= 1 ? 'year' : undefined;
}

/** Whether a date tells that the one whom the facts know is meant, of all who have the name: a year alone tells it of nobody. */
export function identifiesBearer(told: DateValue, known: DateValue): boolean {
  const likeness = identifyingDate(told, known);
  if (likeness === 'exact' || likeness === 'day') return true;
  return (likeness === 'year' && told.precision === 'month') || isMonthAlike(told, known);
}

/** “April 1936” for a day in April 1938: the month is right, and the year a slip away. */
function isMonthAlike(told: DateValue, known: DateValue): boolean {
  if (told.precision !== 'month' || told.readings !== undefined || told.yearAssumed === true) return false;
  const [own, right] = [civilOf(told.first), civilOf(known.first)];
  return (
    (known.precision === 'day' || known.precision === 'month') &&
    own.month === right.month &&
    isLikeYear(own.year, right.year)
  );
}

import type { DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { identifyingDate } from '../identifyingDate';

/** What does not come twice in a few weeks, and hardly in two years that follow each other. */
const rare =
  /\b(?:referendum|plebiscite|coronation|abdication|inauguration|wedding|funeral|disaster|catastrophe|landing|premiere|première|armistice)$/i;

/**
 * “the referendum *of 26 June 2016*”, where the facts know the one of 23 June: a date that is a slip of the pen away is no other event's. The
 * same day of another month or year is a slip wherever it stands; another day of the month, or the same month a year off, is one only where
 * there is hardly another such event (there may well be two attacks in a month).
 */
export function isMisdated(event: string, told: DateValue, known: DateValue): boolean {
  const likeness = identifyingDate(told, known);
  if (likeness === undefined || told.precision === 'year') return false;
  const [own, right] = [civilOf(told.first), civilOf(known.first)];
  if (likeness === 'day' && own.day === right.day) return true;
  return rare.test(event) && own.month === right.month;
}

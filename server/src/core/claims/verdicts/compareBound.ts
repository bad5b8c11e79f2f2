import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { addYears } from '../../values/dates/calendarValues';
import { compareDates } from '../../values/dates/compareDates';
import type { Comparison, DatePrecision, DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import type { Reading, SentenceContext } from '../sentenceContext';

/** How a date of the draft stands to the fact's, where “by”, “before”, “after” or “until” may make a bound of it. */
export function compareBound(
  context: SentenceContext,
  reading: Reading,
  claimed: DateValue,
  fact: DateValue,
): Comparison {
  if (reading.bound !== undefined && claimed.yearAssumed === true && Number.isFinite(fact.first))
    return compareBound(context, reading, inYear(claimed, civilOf(fact.first).year), fact);
  const reach = reachOf(context, reading, claimed);
  switch (reading.bound) {
    case 'by':
      return fact.first <= claimed.last ? 'agrees' : 'disagrees';
    case 'before':
      return fact.first <= claimed.last && fact.last >= claimed.first - reach ? 'agrees' : 'disagrees';
    case 'after':
      return fact.last >= claimed.first && fact.first <= claimed.last + reach ? 'agrees' : 'disagrees';
    case 'until':
      // “Until 1990” names the date that a stretch of time runs up to; elsewhere it bounds.
      return findBuiltInProperty(reading.property.id)?.isEnd ? compareDates(claimed, fact) : 'unsettled';
    default:
      return compareDates(claimed, fact);
  }
}

/** “was dead *by August*”: of which year, the writer does not say, and the fact's is the likeliest. */
function inYear({ yearAssumed: _, ...claimed }: DateValue, year: number): DateValue {
  const years = year - civilOf(claimed.first).year;
  return { ...claimed, first: addYears(claimed.first, years), last: addYears(claimed.last, years) };
}

/** How many days from a date is still “just before” or “shortly after” it: nobody would call more so. “Before” alone says nothing of it. */
function reachOf(context: SentenceContext, { value }: Reading, { precision }: DateValue): number {
  return isNearBound(context, value) ? reaches[precision] : Number.POSITIVE_INFINITY;
}

/** “*just before* the Christmas of V”, “*a few days after* V” */
export function isNearBound({ prose, units }: SentenceContext, value: number): boolean {
  const start = units[value]?.start ?? 0;
  return nearby.test(prose.slice(Math.max(0, start - 60), start));
}

const nearby =
  /\b(?:(?:just|shortly|right|soon|immediately|directly|not long|hours|days?|weeks?|fortnight)\s+(?:before|after)|on the eve of)\s+(?:the\s+)?$/i;

const reaches: Readonly<Record<DatePrecision, number>> = {
  day: 92,
  week: 92,
  month: 183,
  season: 183,
  year: 731,
  decade: Number.POSITIVE_INFINITY,
  century: Number.POSITIVE_INFINITY,
  millennium: Number.POSITIVE_INFINITY,
};

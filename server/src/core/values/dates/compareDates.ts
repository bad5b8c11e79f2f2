import type { Comparison, DateValue } from '../dateValue';
import { civilOf, dayOf } from '../day';
import { addYears } from './calendarValues';
import { nthWeekdayOf } from './holidays';

/**
 * Compares at the coarser precision of the two. A claim that encloses the fact agrees, one that never meets it disagrees,
 * and one that says more than the fact does, or overlaps it only in part, is not settled. For a fact that is an interval
 * (an event's first and last day) a claim inside agrees, unless it is a shorter interval itself.
 *
 * What the contract leaves to the reader: `~` on a fact widens it (see `widened`); a fact with `?` confirms but refutes
 * nothing; of several readings of a claim, or years that the writer left out, one that agrees suffices.
 */
export function compareDates(claimed: DateValue, fact: DateValue): Comparison {
  if (claimed.readings !== undefined) {
    const { readings, yearAssumed } = claimed;
    return best(
      readings.map(reading => compareDates(yearAssumed === true ? { ...reading, yearAssumed } : reading, fact)),
    );
  }
  if (claimed.yearAssumed === true) return best(inYearsOf(claimed, fact).map(each => compareOne(each, fact)));
  return compareOne(claimed, fact);
}

function best(comparisons: readonly Comparison[]): Comparison {
  if (comparisons.includes('agrees')) return 'agrees';
  return comparisons.length > 0 && comparisons.every(each => each === 'disagrees') ? 'disagrees' : 'unsettled';
}

function compareOne(claimed: DateValue, fact: DateValue): Comparison {
  const exact = compareStretches(claimed, fact);
  if (exact !== 'disagrees') return exact;
  if (fact.uncertain) return 'unsettled';
  if (!fact.approximate && !claimed.approximate) return 'disagrees';
  const wide = fact.approximate ? widened(fact) : fact;
  const wideClaim = claimed.approximate ? widened(claimed) : claimed;
  if (wideClaim.last < wide.first || wideClaim.first > wide.last) return 'disagrees';
  // Inside the margin of "about", a claim as coarse as the fact is right; a finer one says more than is known.
  const asCoarse = claimed.last - claimed.first >= (fact.last - fact.first) * 0.9;
  return claimed.approximate || asCoarse ? 'agrees' : 'unsettled';
}

function compareStretches(claimed: DateValue, fact: DateValue): Comparison {
  if (claimed.last < fact.first || claimed.first > fact.last) return 'disagrees';
  if (claimed.precision === 'season' && fact.precision === 'season' && !fact.interval)
    return compareSeasons(claimed, fact);
  if (isOtherStretch(claimed, fact)) return 'disagrees';
  if (claimed.first <= fact.first && claimed.last >= fact.last) return 'agrees';
  const inside = claimed.first >= fact.first && claimed.last <= fact.last;
  return inside && fact.interval && !claimed.interval ? 'agrees' : 'unsettled';
}

/** “8 to 18 July”, of what took from the 8th to the 16th: from day to day, and one of the two is another. “8 to 10 July” may be of a part. */
function isOtherStretch(claimed: DateValue, fact: DateValue): boolean {
  if (!claimed.interval || !fact.interval || claimed.precision !== 'day' || fact.precision !== 'day') return false;
  return (
    (claimed.first === fact.first && claimed.last > fact.last) ||
    (claimed.last === fact.last && claimed.first < fact.first)
  );
}

/** Neighbouring seasons overlap by the three weeks between the two reckonings; the same season overlaps by more. */
function compareSeasons(claimed: DateValue, fact: DateValue): Comparison {
  const common = Math.min(claimed.last, fact.last) - Math.max(claimed.first, fact.first) + 1;
  const shorter = Math.min(claimed.last - claimed.first, fact.last - fact.first) + 1;
  return common * 2 >= shorter ? 'agrees' : 'disagrees';
}

/**
 * The margin of "about": three days for a day, a month for a month or season, and for a year by its trailing zeros two, five,
 * twenty-five or fifty years; half a decade for a decade, a quarter of a century for a century.
 */
function widened(value: DateValue): DateValue {
  if (!Number.isFinite(value.first) || !Number.isFinite(value.last)) return value;
  const { precision } = value;
  if (precision === 'day') return { ...value, first: value.first - 3, last: value.last + 3 };
  if (precision === 'week') return { ...value, first: value.first - 7, last: value.last + 7 };
  if (precision === 'month' || precision === 'season') {
    return { ...value, first: value.first - 31, last: value.last + 31 };
  }
  const margin =
    precision === 'year'
      ? yearMargin(civilOf(value.first).year)
      : precision === 'decade'
        ? 5
        : precision === 'century'
          ? 25
          : 100;
  return { ...value, first: addYears(value.first, -margin), last: addYears(value.last, margin) };
}

function yearMargin(year: number): number {
  if (year % 1000 === 0) return 50;
  if (year % 100 === 0) return 25;
  return year % 10 === 0 ? 5 : 2;
}

/** More years than this, and a month or day alone says nothing against the fact. */
const mostYears = 12;

/** The claim in every year that the fact touches, one more on either side so that winters find theirs. */
function inYearsOf(claimed: DateValue, fact: DateValue): DateValue[] {
  const wide = fact.approximate ? widened(fact) : fact;
  if (!Number.isFinite(wide.first) || !Number.isFinite(wide.last) || !Number.isFinite(claimed.first)) return [];
  const from = civilOf(wide.first).year - 1;
  const to = civilOf(wide.last).year + 1;
  if (to - from > mostYears) return [];
  const own = civilOf(claimed.first).year;
  const moved: DateValue[] = [];
  for (let year = from; year <= to; year++) {
    const { yearAssumed: _, recurs, ...value } = claimed;
    const day = recurs && nthWeekdayOf(year, recurs.month, recurs.weekday, recurs.nth);
    if (recurs !== undefined && day === undefined) continue;
    moved.push({
      ...value,
      first: day ?? moveYears(claimed.first, year - own),
      last: day ?? moveYears(claimed.last, year - own),
    });
  }
  return moved;
}

function moveYears(day: number, years: number): number {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOf(year + years, month, dayOfMonth);
}

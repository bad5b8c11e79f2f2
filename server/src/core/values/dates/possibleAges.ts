import type { DateValue, Day } from '../dateValue';
import { civilOf, dayOf } from '../day';

/** Ages in whole years, both ends included. */
export interface AgeRange {
  readonly youngest: number;
  readonly oldest: number;
}

/**
 * How old somebody born then may be at that time, as far as the precision of both dates tells: of a birth year alone there are two
 * ages in any year. What a source gives as about then or perhaps then allows one year more. Undefined before the birth and where
 * either date is open.
 */
export function possibleAges(born: DateValue, at: DateValue): AgeRange | undefined {
  if (isOpen(born) || isOpen(at)) return undefined;
  const slack = slackOf(born, at);
  const oldest = fullYears(born.first, at.last) + slack;
  return oldest < 0 ? undefined : { youngest: Math.max(0, fullYears(born.last, at.first) - slack), oldest };
}

/** The birthdays that somebody born then may have within that time: “turned 33 in June”. Undefined where none falls into it. */
export function agesReached(born: DateValue, at: DateValue): AgeRange | undefined {
  if (isOpen(born) || isOpen(at)) return undefined;
  const slack = slackOf(born, at);
  const from = civilOf(at.first).year - civilOf(born.last).year - 1;
  const to = civilOf(at.last).year - civilOf(born.first).year + 1;
  let range: AgeRange | undefined;
  for (let age = from; age <= to; age++) {
    if (birthday(born.first, age) > at.last || birthday(born.last, age) < at.first) continue;
    range = { youngest: range?.youngest ?? age, oldest: age };
  }
  return range === undefined ? undefined : { youngest: range.youngest - slack, oldest: range.oldest + slack };
}

/** How far an age lies outside a range; 0 within it. */
export function yearsOutside({ youngest, oldest }: AgeRange, years: number): number {
  return Math.max(0, youngest - years, years - oldest);
}

function isOpen({ first, last }: DateValue): boolean {
  return !Number.isFinite(first) || !Number.isFinite(last);
}

function slackOf(...dates: readonly DateValue[]): number {
  return dates.some(date => date.approximate || date.uncertain) ? 1 : 0;
}

function fullYears(from: Day, to: Day): number {
  const birth = civilOf(from);
  const then = civilOf(to);
  const isAhead = then.month < birth.month || (then.month === birth.month && then.day < birth.day);
  return then.year - birth.year - (isAhead ? 1 : 0);
}

/** The day on which somebody born on that day becomes so old; after 29 February it is 1 March where the year is no leap year. */
function birthday(born: Day, age: number): Day {
  const { year, month, day } = civilOf(born);
  return dayOf(year + age, month, day);
}

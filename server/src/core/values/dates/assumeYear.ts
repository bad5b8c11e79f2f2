import type { DateValue } from '../dateValue';
import { civilOf } from '../day';
import type { DateContext } from './dateContext';

/** How far off the last such day must be, and how near the next one, for a date without tense to lie ahead. */
const farBehind = 300;
const nearAhead = 45;

/**
 * Finds the year that a writer left out. By the dateline it is the latest one in which the date lies behind (ahead, where
 * the sentence looks ahead); in a text that tells of another year, and without a dateline, it is the anchor's.
 */
export function assumeYear(
  inYear: (year: number) => DateValue | undefined,
  { dateline, anchor, tense }: DateContext,
): DateValue | undefined {
  const anchorYear = anchor === undefined || !Number.isFinite(anchor.first) ? undefined : civilOf(anchor.first).year;
  const told = anchorYear === undefined ? undefined : nearestYear(inYear, anchorYear);
  if (dateline === undefined) return assumed(told);
  const today = civilOf(dateline).year;
  if (told !== undefined && anchorYear !== undefined && anchorYear < today - 1) return assumed(told);
  const behind = search(inYear, today, -1, value => value.first <= dateline);
  const ahead = search(inYear, today, 1, value => value.last >= dateline);
  if (tense === 'future') return assumed(ahead ?? behind);
  if (tense === undefined && ahead !== undefined && behind !== undefined) {
    const next = ahead.first - dateline;
    if (next <= nearAhead && dateline - behind.last > farBehind) return assumed(ahead);
  }
  return assumed(behind ?? ahead);
}

function assumed(value: DateValue | undefined): DateValue | undefined {
  return value === undefined ? undefined : { ...value, yearAssumed: true };
}

/** Eight years are as far apart as two 29ths of February ever are. */
function search(
  inYear: (year: number) => DateValue | undefined,
  from: number,
  step: 1 | -1,
  fits: (value: DateValue) => boolean,
): DateValue | undefined {
  for (let distance = -1; distance <= 8; distance++) {
    const value = inYear(from + distance * step);
    if (value !== undefined && fits(value)) return value;
  }
  return undefined;
}

function nearestYear(inYear: (year: number) => DateValue | undefined, year: number): DateValue | undefined {
  for (let distance = 0; distance <= 8; distance++) {
    const value = inYear(year - distance) ?? inYear(year + distance);
    if (value !== undefined) return value;
  }
  return undefined;
}

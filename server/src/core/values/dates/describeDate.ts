import type { DateValue } from '../dateValue';
import { type CivilDate, civilOf } from '../day';
import { dayValue } from './calendarValues';
import { monthNames, ordinalSuffix, seasonNames } from './dateWords';
import { settle } from './settledDate';

/**
 * A date value in words, at its own precision: "3 April 1993", "April 1993", "spring 1993", "1993", "the 1990s",
 * "the 19th century", "27 September 2020 – 10 November 2020", "since 15 December 2021", "about 1996".
 */
export function describeDate(value: DateValue): string {
  const text = value.interval ? describeInterval(value) : describePoint(value);
  return value.approximate ? `about ${text}` : text;
}

function describeInterval(value: DateValue): string {
  const { first, last } = value;
  if (!Number.isFinite(first) && !Number.isFinite(last)) return 'always';
  if (!Number.isFinite(last)) return `since ${describeEnd(first, value)}`;
  if (!Number.isFinite(first)) return `until ${describeEnd(last, value)}`;
  const start = civilOf(first);
  const end = civilOf(last);
  if (value.precision !== 'day' || start.year !== end.year) {
    return `${describeEnd(first, value)} – ${describeEnd(last, value)}`;
  }
  if (start.month === end.month && start.day < end.day) return `${start.day}–${describeEnd(last, value)}`;
  return `${start.day} ${monthNames[start.month - 1] ?? ''} – ${describeEnd(last, value)}`;
}

/** An end of an interval, no finer than the interval's own precision. */
function describeEnd(day: number, { precision }: DateValue): string {
  const date = civilOf(day);
  if (precision === 'day' || precision === 'week') return describePoint(dayValue(day));
  return precision === 'month' || precision === 'season' ? monthAndYear(date) : yearText(date.year);
}

function describePoint(value: DateValue): string {
  if (!Number.isFinite(value.first) || !Number.isFinite(value.last)) return describeInterval(value);
  const date = civilOf(value.first);
  switch (value.precision) {
    case 'day':
      return `${date.day} ${monthAndYear(date)}`;
    case 'week':
      return `the week of ${date.day} ${monthAndYear(date)}`;
    case 'month':
      return monthAndYear(date);
    case 'season': {
      const { season = 0, year = date.year } = settle(value);
      return season === 0
        ? `winter ${date.year}–${String((date.year + 1) % 100).padStart(2, '0')}`
        : `${seasonNames[season] ?? ''} ${year}`;
    }
    case 'year':
      return yearText(date.year);
    case 'decade':
      return `the ${date.year}s`;
    case 'century':
      return centuryText(Math.floor(date.year / 100) + 1);
    default:
      return `${yearText(date.year)} – ${yearText(civilOf(value.last).year)}`;
  }
}

function monthAndYear({ year, month }: CivilDate): string {
  return `${monthNames[month - 1] ?? ''} ${yearText(year)}`;
}

/** Years of three digits and fewer need their era to be read as years. */
function yearText(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

function centuryText(century: number): string {
  const number = century <= 0 ? 1 - century : century;
  return `the ${number}${ordinalSuffix(number)} century${century <= 0 ? ' BC' : ''}`;
}

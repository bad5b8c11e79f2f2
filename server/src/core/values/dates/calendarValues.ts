import type { DatePrecision, DateValue, Day } from '../dateValue';
import { civilOf, dayOf, daysInMonth } from '../day';
import type { ModifierPart } from './dateMention';

/** A stretch of days as a date value, neither approximate nor uncertain nor an interval. */
export function stretch(first: Day, last: Day, precision: DatePrecision): DateValue {
  return { first, last, precision, approximate: false, uncertain: false, interval: false };
}

export function dayValue(day: Day): DateValue {
  return stretch(day, day, 'day');
}

export function monthValue(year: number, month: number): DateValue {
  return stretch(dayOf(year, month, 1), dayOf(year, month + 1, 0), 'month');
}

export function yearValue(year: number): DateValue {
  return stretch(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');
}

/** `year` is the decade's first. */
export function decadeValue(year: number): DateValue {
  return stretch(dayOf(year, 1, 1), dayOf(year + 9, 12, 31), 'decade');
}

/** The 19th century runs from 1800, as most writers count, to 1900, as the strict ones do. */
export function centuryValue(century: number): DateValue {
  return stretch(dayOf((century - 1) * 100, 1, 1), dayOf(century * 100, 12, 31), 'century');
}

/**
 * A northern season by the longer of its two reckonings at either end, the meteorologists' months and the astronomers'
 * quarters: spring is 1 March to 21 June. Winter is the one that begins in `year`.
 */
export function seasonValue(year: number, season: number): DateValue {
  if (season === 0) return stretch(dayOf(year, 12, 1), dayOf(year + 1, 3, 20), 'season');
  return stretch(dayOf(year, season * 3, 1), dayOf(year, season * 3 + 3, season === 1 ? 21 : 23), 'season');
}

/** "the winter of 2009" may begin or end in 2009. */
export function seasonReadings(year: number, season: number): DateValue[] {
  return season === 0 ? [seasonValue(year - 1, 0), seasonValue(year, 0)] : [seasonValue(year, season)];
}

/** One value that stands for several readings; a single reading is itself. */
export function oneOf(readings: readonly DateValue[]): DateValue | undefined {
  const [only] = readings;
  if (only === undefined || readings.length === 1) return only;
  return {
    ...only,
    first: Math.min(...readings.map(reading => reading.first)),
    last: Math.max(...readings.map(reading => reading.last)),
    readings,
  };
}

/**
 * A modifier takes the part of a stretch that a reader grants it: "early" the first five twelfths, "mid" the middle half,
 * "late" the last five twelfths. Decades and centuries are cut at whole years.
 */
export function narrow(value: DateValue, modifier: ModifierPart | undefined): DateValue {
  if (modifier === undefined) return value;
  if (value.readings !== undefined) return oneOf(value.readings.map(reading => narrow(reading, modifier))) ?? value;
  const [from, to] = share(modifier, value.precision);
  const length = value.last - value.first + 1;
  const first = value.first + Math.floor(length * from);
  const last = value.first + Math.ceil(length * to) - 1;
  if (length < 3000) return { ...value, first, last: Math.max(first, last) };
  return { ...value, first: dayOf(civilOf(first).year, 1, 1), last: dayOf(civilOf(last).year, 12, 31) };
}

function share({ kind, unit, quarter = 1 }: ModifierPart, precision: DatePrecision): readonly [number, number] {
  if (kind === 'early') return [0, 5 / 12];
  if (kind === 'mid') return [1 / 4, 3 / 4];
  if (kind === 'late') return [7 / 12, 1];
  if (kind === 'first-half') return [0, 1 / 2];
  if (kind === 'second-half') return [1 / 2, 1];
  if (kind === 'quarter') return [(quarter - 1) / 4, quarter / 4];
  // “The last weeks of 1896” may begin in November, those of December in its middle.
  const days = unit === 'day' ? 10 : unit === 'month' ? 150 : precision === 'month' ? 15 : 45;
  const width = Math.min(1, days / (precision === 'month' ? 30 : precision === 'year' ? 365 : 300));
  return kind === 'first' ? [0, width] : [1 - width, 1];
}

/** Moves a day by months; a day that the month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isFinite(day)) return day;
  const date = civilOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

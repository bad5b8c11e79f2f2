import type { DateValue } from '../dateValue';
import { dayOf, daysInMonth } from '../day';
import { assumeYear } from './assumeYear';
import {
  centuryValue,
  dayValue,
  decadeValue,
  monthValue,
  narrow,
  oneOf,
  seasonReadings,
  seasonValue,
  stretch,
  yearValue,
} from './calendarValues';
import type { DateContext } from './dateContext';
import type { DateForm, DateMention, HolidayId } from './dateMention';
import { holidayDays, nthWeekdayOf } from './holidays';
import { resolveDistance } from './resolveDistance';
import { resolveStep, stepYear } from './resolveStep';

export type { DateContext } from './dateContext';

/**
 * The days that a mention may mean; undefined where nothing settles it, and for a day that the calendar has not. A partial
 * date comes back with `yearAssumed`, since the year is the reader's guess.
 */
export function resolveDate(mention: DateMention, context: DateContext): DateValue | undefined {
  if (mention.impossible === true) return undefined;
  const value = narrowed(mention, context);
  if (value === undefined) return undefined;
  return mention.about === true ? { ...value, approximate: true } : value;
}

function narrowed(mention: DateMention, context: DateContext): DateValue | undefined {
  const { form, modifier } = mention;
  if (mention.kind !== 'partial') {
    const value = resolveForm(form, context);
    return value === undefined ? undefined : narrow(value, modifier);
  }
  const inYear = (year: number): DateValue | undefined => {
    const value = valueInYear(form, year);
    return value === undefined ? undefined : narrow(value, modifier);
  };
  if (form.type === 'interval') return resolveForm(form, context);
  if (mention.impliedYear !== undefined) return inYear(mention.impliedYear);
  const value = assumeYear(inYear, context);
  if (value === undefined) return undefined;
  if (form.type === 'holiday') return movable(form.holiday.id, value);
  if (form.type !== 'nth' || form.weekday === undefined || form.month === undefined) return value;
  return { ...value, recurs: { month: form.month.value, weekday: form.weekday.day, nth: form.nth.value } };
}

/** A feast that moves from year to year says little about the day as long as the year is a guess. */
function movable(id: HolidayId, value: DateValue): DateValue {
  if (id === 'thanksgiving') return { ...value, recurs: { month: 11, weekday: 4, nth: 4 } };
  const moves = id === 'good-friday' || id.startsWith('easter');
  return moves ? { ...value, first: value.first - 35, last: value.last + 35 } : value;
}

function resolveForm(form: DateForm, context: DateContext): DateValue | undefined {
  switch (form.type) {
    case 'year':
      return yearValue(form.year.value);
    case 'decade':
      if (form.decade.style !== 'century') return decadeValue(form.decade.value);
      return oneOf([
        stretch(dayOf(form.decade.value, 1, 1), dayOf(form.decade.value + 99, 12, 31), 'century'),
        decadeValue(form.decade.value),
      ]);
    case 'century':
      return centuryValue(form.century.value);
    case 'turn':
      return form.year === undefined ? oneOf([turn(1800), turn(1900), turn(2000)]) : turn(form.year);
    case 'interval':
      return interval(resolveDate(form.from, context), resolveDate(form.to, context));
    case 'near-day':
      return context.dateline === undefined ? undefined : dayValue(context.dateline + form.offset);
    case 'in-year': {
      const year = stepYear(form.step, context);
      if (year === undefined) return undefined;
      const value = valueInYear(form.date.form, year);
      return value === undefined ? undefined : narrow(value, form.date.modifier);
    }
    case 'weekday':
    case 'step':
    case 'day-of-month':
      return resolveStep(form, context);
    case 'distance':
      return resolveDistance(form, context);
    default:
      return form.year === undefined ? undefined : valueInYear(form, form.year.value);
  }
}

/** What a form with days, months or seasons means in a given year; undefined where that year has no such day. */
function valueInYear(form: DateForm, year: number): DateValue | undefined {
  switch (form.type) {
    case 'day':
      return realDay(year, form.month.value, form.day.value);
    case 'numeric': {
      if (form.day === undefined) return monthValue(year, form.month.value);
      const readings = [realDay(year, form.month.value, form.day.value)];
      if (form.ambiguous) readings.push(realDay(year, form.day.value, form.month.value));
      return oneOf(readings.filter(reading => reading !== undefined));
    }
    case 'month':
      return monthValue(year, form.month.value);
    case 'season':
      return form.endYear !== undefined
        ? seasonValue(year, form.season.value)
        : oneOf(seasonReadings(year, form.season.value));
    case 'holiday': {
      const [first, last] = holidayDays(form.holiday.id, year);
      return stretch(first, last, 'day');
    }
    case 'nth':
      return nthDay(form, year);
    default:
      return undefined;
  }
}

function realDay(year: number, month: number, day: number): DateValue | undefined {
  return day > daysInMonth(year, month) ? undefined : dayValue(dayOf(year, month, day));
}

function nthDay(form: Extract<DateForm, { type: 'nth' }>, year: number): DateValue | undefined {
  const { nth, weekday, month } = form;
  if (weekday !== undefined && month !== undefined) {
    const day = nthWeekdayOf(year, month.value, weekday.day, nth.value);
    return day === undefined ? undefined : dayValue(day);
  }
  const whole = month === undefined ? yearValue(year) : monthValue(year, month.value);
  return dayValue(nth.value > 0 ? whole.first : whole.last);
}

/** Ten years to either side, as historians use the phrase. */
function turn(year: number): DateValue {
  return stretch(dayOf(year - 10, 1, 1), dayOf(year + 10, 12, 31), 'decade');
}

function interval(from: DateValue | undefined, to: DateValue | undefined): DateValue | undefined {
  if (from === undefined || to === undefined || from.first > to.last) return undefined;
  return {
    ...stretch(from.first, to.last, to.precision),
    interval: true,
    ...(from.yearAssumed === true || to.yearAssumed === true ? { yearAssumed: true } : {}),
  };
}

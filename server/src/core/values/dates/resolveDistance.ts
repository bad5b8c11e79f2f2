import type { DateValue, Day } from '../dateValue';
import { civilOf, dayOf } from '../day';
import { addMonths, addYears, dayValue, oneOf, stretch } from './calendarValues';
import type { DateContext } from './dateContext';
import type { DateForm } from './dateMention';

type DistanceForm = Extract<DateForm, { type: 'distance' }>;

/**
 * "Two years ago", "a week later". Days are exact; longer units have the width that a reader gives them: a week or a month
 * a few days, a year half a year and in any case the whole calendar year, a round number of years two years; who rounds down may be right.
 */
export function resolveDistance(form: DistanceForm, context: DateContext): DateValue | undefined {
  const today = context.dateline === undefined ? undefined : dayValue(context.dateline);
  if (form.direction === 'ago' || form.direction === 'hence') return from(form, today);
  const told = from(form, context.anchor);
  // “A hundred years before” may go back from the day of the draft, whatever date the text has named in passing.
  const ofToday = form.direction === 'earlier' && told !== undefined ? from(form, today) : undefined;
  return ofToday === undefined ? told : oneOf([told, ofToday].filter(value => value !== undefined));
}

function from(form: DistanceForm, base: DateValue | undefined): DateValue | undefined {
  const backward = form.direction === 'ago' || form.direction === 'earlier';
  if (base === undefined || !Number.isFinite(base.first) || !Number.isFinite(base.last)) return undefined;
  const years = form.count.value * (yearsOf[form.unit] ?? 0);
  if (years > 3000) return undefined;
  const sign = backward ? -1 : 1;
  const start = pastGreater(form, base, sign);
  const exact = start === undefined ? undefined : distanceFrom(form, start, sign);
  return exact === undefined ? undefined : hedged(exact, form, base, sign);
}

/** "*A year and* four days later": who counts days as well has counted the years exactly. */
function pastGreater({ greater = [] }: DistanceForm, base: DateValue, sign: 1 | -1): DateValue | undefined {
  let { first, last } = base;
  for (const { count, unit } of greater) {
    const years = count.value * (yearsOf[unit] ?? 0);
    if (years > 3000) return undefined;
    const moved = (day: Day) =>
      unit === 'month'
        ? addMonths(day, sign * count.value)
        : years > 0
          ? addYears(day, sign * years)
          : day + sign * count.value * (unit === 'week' ? 7 : 1);
    [first, last] = [moved(first), moved(last)];
  }
  return { ...base, first, last };
}

const yearsOf: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

function distanceFrom(form: DistanceForm, base: DateValue, sign: 1 | -1): DateValue | undefined {
  const amount = form.count.value * sign;
  const years = yearsOf[form.unit];
  if (years !== undefined) return inYears(form, base, amount * years, sign);
  if (form.unit === 'month') {
    if (base.last - base.first > 31) return undefined;
    const first = addMonths(base.first, amount);
    const last = addMonths(base.last, amount);
    const near = stretch(Math.min(first - 10, monthStart(first)), Math.max(last + 10, monthEnd(last)), 'month');
    return whole(near, form, base, amount + sign);
  }
  const days = amount * (form.unit === 'week' ? 7 : 1);
  const slack = form.unit === 'week' ? Math.min(3, form.count.value) : form.count.value >= 7 ? 1 : 0;
  // A week after a month or a year settles nothing.
  if (base.last - base.first > 31) return undefined;
  return stretch(base.first + days - slack, base.last + days + slack, form.unit === 'week' ? 'week' : 'day');
}

function inYears(form: DistanceForm, base: DateValue, amount: number, sign: 1 | -1): DateValue {
  const first = addYears(base.first, amount);
  const last = addYears(base.last, amount);
  if (form.toTheDay) return stretch(first, last, 'day');
  const round = form.unit !== 'year' || (form.count.value >= 20 && form.count.value % 10 === 0);
  const slack = form.unit === 'century' ? 120 * form.count.value : round ? 24 : form.direction === 'later' ? 4 : 6;
  const wide = stretch(
    Math.min(addMonths(first, -slack), dayOf(civilOf(first).year, 1, 1)),
    Math.max(addMonths(last, slack), dayOf(civilOf(last).year, 12, 31)),
    round ? 'decade' : 'year',
  );
  return form.unit === 'year' ? whole(wide, form, base, 12 * (amount + sign)) : wide;
}

/** “Born 28 years ago”, said before this year's birthday: from a day, whole years and months passed count as well, up to the next. Of one alone, nobody counts so. */
function whole(value: DateValue, { hedge, count }: DistanceForm, base: DateValue, months: number): DateValue {
  if (hedge !== undefined || base.first !== base.last || count.value < 2) return value;
  const next = addMonths(base.first, months);
  return { ...value, first: Math.min(value.first, next + 1), last: Math.max(value.last, next - 1) };
}

/** "Nearly" moves the near edge, "more than" the far one, "about" both. */
function hedged(value: DateValue, form: DistanceForm, base: DateValue, sign: 1 | -1): DateValue {
  if (form.hedge === undefined) return value;
  const reach = Math.ceil(Math.abs(value.first - base.first) * 0.2);
  const nearer = form.hedge === 'over' ? 0 : reach;
  const farther = form.hedge === 'nearly' ? 0 : reach;
  return {
    ...value,
    first: value.first - (sign > 0 ? nearer : farther),
    last: value.last + (sign > 0 ? farther : nearer),
    approximate: false,
  };
}

function monthStart(day: Day): Day {
  return day - civilOf(day).day + 1;
}

function monthEnd(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month + 1, 0);
}

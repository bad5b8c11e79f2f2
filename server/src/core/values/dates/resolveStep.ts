import type { DateValue, Day } from '../dateValue';
import { civilOf, dayOf, daysInMonth, weekdayOf } from '../day';
import {
  centuryValue,
  dayValue,
  decadeValue,
  monthValue,
  oneOf,
  seasonValue,
  stretch,
  yearValue,
} from './calendarValues';
import type { DateContext } from './dateContext';
import type { DateForm, DateUnit, StepPart } from './dateMention';

type StepForm = Extract<DateForm, { type: 'step' }>;

/** "on Saturday", "last December", "that November", "the following day", "on the 21st". */
export function resolveStep(
  form: Extract<DateForm, { type: 'step' | 'weekday' | 'day-of-month' }>,
  context: DateContext,
): DateValue | undefined {
  if (form.type === 'weekday')
    return weekdayOfWeek(form.weekday.day, context) ?? nearestWeekday(form.weekday.day, context);
  if (form.type === 'day-of-month') return dayOfMonth(form.day.value, context);
  const { unit } = form;
  switch (unit.type) {
    case 'unit':
      return stepUnit(form, unit.unit, context);
    case 'month':
      return stepMonth(form.step, unit.month.value, context);
    case 'season':
      return stepSeason(form.step, unit.season.value, context);
    default:
      return stepWeekday(form.step, unit.weekday.day, context);
  }
}

/** “He fell ill on Saturday, 11 January, and died on *the Monday*”: the next after the day that was told; undefined where none was. */
export function weekdayAfter(weekday: number, { anchor }: DateContext): DateValue | undefined {
  if (anchor?.precision !== 'day' || anchor.first !== anchor.last) return undefined;
  const ahead = (weekday - weekdayOf(anchor.first) + 7) % 7;
  return ahead === 0 ? undefined : dayValue(anchor.first + ahead);
}

/** “Last week the talks began. On Wednesday …”: a weekday of the week that the text speaks of. */
function weekdayOfWeek(weekday: number, { anchor }: DateContext): DateValue | undefined {
  if (anchor?.precision !== 'week') return undefined;
  // A week is enclosed from Sunday to Sunday, so that Sunday itself may be either end.
  for (let day = anchor.first + 1; day <= anchor.last; day++) if (weekdayOf(day) === weekday) return dayValue(day);
  return undefined;
}

/** The year that "last year", "that year", "the following year" speak of. */
export function stepYear(step: StepPart, context: DateContext): number | undefined {
  const year = step.base === 'dateline' ? context.dateline && civilOf(context.dateline).year : anchorYear(context);
  return year === undefined ? undefined : year + step.value;
}

/** The year of the anchor, where it is one year's. */
function anchorYear({ anchor }: DateContext): number | undefined {
  if (anchor === undefined || !Number.isFinite(anchor.first) || !Number.isFinite(anchor.last)) return undefined;
  const year = civilOf(anchor.first).year;
  return civilOf(anchor.last).year === year ? year : undefined;
}

/** Where a step starts: the dateline's day, or the anchor if it is exact enough for the unit. */
function baseOf(step: StepPart, unit: DateUnit, { dateline, anchor }: DateContext): DateValue | undefined {
  if (step.base === 'dateline') return dateline === undefined ? undefined : dayValue(dateline);
  if (anchor === undefined) return undefined;
  const longest = { day: 1, week: 7, month: 31, year: 366, decade: 3653, century: 36_525 }[unit];
  return anchor.last - anchor.first < longest ? anchor : undefined;
}

function stepUnit({ step }: StepForm, unit: DateUnit, context: DateContext): DateValue | undefined {
  const base = baseOf(step, unit, context);
  if (base === undefined) return undefined;
  const { year, month } = civilOf(base.first);
  switch (unit) {
    case 'day':
      return dayValue(base.first + step.value);
    case 'week': {
      // A week begins on Sunday or on Monday, as the writer likes.
      const monday = base.first - ((weekdayOf(base.first) + 6) % 7) + step.value * 7;
      return stretch(monday - 1, monday + 6, 'week');
    }
    case 'month':
      return monthValue(year, month + step.value);
    case 'year':
      return yearValue(year + step.value);
    case 'decade':
      return decadeValue(Math.floor(year / 10) * 10 + step.value * 10);
    default:
      return centuryValue(Math.floor(year / 100) + 1 + step.value);
  }
}

function stepMonth(step: StepPart, month: number, context: DateContext): DateValue | undefined {
  if (step.base === 'dateline') {
    if (context.dateline === undefined) return undefined;
    const now = civilOf(context.dateline);
    if (step.value === 0) return monthValue(now.year, month);
    if (step.value < 0) return monthValue(now.month > month ? now.year : now.year - 1, month);
    return monthValue(now.month < month ? now.year : now.year + 1, month);
  }
  const year = anchorYear(context);
  if (year === undefined || context.anchor === undefined) return undefined;
  const { anchor } = context;
  const same = monthValue(year, month);
  if (step.value > 0) return same.first > anchor.last ? same : monthValue(year + 1, month);
  if (step.value < 0) return same.last < anchor.first ? same : monthValue(year - 1, month);
  // "That November" after a date in December: of the same year, looking back, or of the next.
  return same.last >= anchor.first ? same : oneOf([same, monthValue(year + 1, month)]);
}

function stepSeason(step: StepPart, season: number, context: DateContext): DateValue | undefined {
  const base = step.base === 'dateline' ? context.dateline : context.anchor?.first;
  if (base === undefined || !Number.isFinite(base)) return undefined;
  const { year } = civilOf(base);
  const all = [year - 2, year - 1, year, year + 1, year + 2].map(each => seasonValue(each, season));
  if (step.base === 'anchor' && step.value === 0) {
    const readings = all.filter(value => civilOf(value.first).year === year || civilOf(value.last).year === year);
    return oneOf(readings);
  }
  if (step.value === 0) return oneOf(all.filter(value => Math.abs(value.first + 45 - base) < 230));
  if (step.value > 0) return all.find(value => value.first > base);
  return all.findLast(value => value.last < base);
}

/** The nearest one behind the dateline, the dateline itself included, or ahead of it. */
function nearestWeekday(weekday: number, { dateline, tense }: DateContext): DateValue | undefined {
  if (dateline === undefined) return undefined;
  const back = (weekdayOf(dateline) - weekday + 7) % 7;
  return dayValue(tense === 'future' && back > 0 ? dateline + 7 - back : dateline - back);
}

/** "Last Friday" on a Saturday is yesterday to some and the week before's to others. */
function stepWeekday(step: StepPart, weekday: number, context: DateContext): DateValue | undefined {
  const base = baseOf(step, 'day', context)?.first;
  if (base === undefined) return undefined;
  const back = (weekdayOf(base) - weekday + 7) % 7;
  if (step.base === 'anchor') {
    if (step.value === 0) return undefined;
    return dayValue(step.value > 0 ? base + (7 - back) : base - (back === 0 ? 7 : back));
  }
  if (step.value === 0) return oneOf([dayValue(base - back), dayValue(base - back + 7)]);
  const nearest = step.value > 0 ? base + 7 - back : base - (back === 0 ? 7 : back);
  return oneOf([dayValue(nearest), dayValue(nearest + step.value * 7)]);
}

function dayOfMonth(day: number, { anchor, dateline }: DateContext): DateValue | undefined {
  if (anchor !== undefined && anchor.last - anchor.first < 31) return dayIn(anchor.first, day);
  if (anchor !== undefined || dateline === undefined) return undefined;
  const now = civilOf(dateline);
  return dayIn(now.day >= day ? dateline : dayOf(now.year, now.month, 0), day);
}

function dayIn(base: Day, day: number): DateValue | undefined {
  const { year, month } = civilOf(base);
  return day > daysInMonth(year, month) ? undefined : dayValue(dayOf(year, month, day));
}

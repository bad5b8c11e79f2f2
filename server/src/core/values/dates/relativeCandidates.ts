import type { DateValue } from '../dateValue';
import { civilOf, weekdayOf } from '../day';
import { weekdayInStyle } from './checkWeekday';
import type { DateContext } from './dateContext';
import type { DateForm, DateMention, StepUnit } from './dateMention';
import { monthNames, seasonNames, weekdayNames } from './dateWords';
import { distanceTexts } from './distanceTexts';
import { type SettledDate, settle } from './settledDate';
import { withParts, writeDay, writeMonth, writePlainDate } from './writeParts';

/** Texts that may state the target in the form of a relative or anchored date, the closest to the writer's own first. */
export function relativeCandidates(
  prose: string,
  mention: DateMention,
  target: DateValue,
  context: DateContext,
): string[] {
  const settled = settle(target);
  return [...ownForm(prose, mention, target, settled, context), ...plainTexts(prose, mention, settled, context)];
}

function ownForm(
  prose: string,
  mention: DateMention,
  target: DateValue,
  settled: SettledDate,
  context: DateContext,
): string[] {
  const { form } = mention;
  const day = settled.day === undefined || settled.endDay !== undefined ? undefined : target.first;
  switch (form.type) {
    case 'weekday':
      return day === undefined ? [] : [weekdayInStyle(form.weekday, weekdayOf(day))];
    case 'near-day': {
      if (day === undefined || context.dateline === undefined) return [];
      const texts = nearDayTexts(prose, mention, day - context.dateline);
      return isPossessive(prose, mention) || Math.abs(day - context.dateline) > 6
        ? texts
        : [...texts, `on ${weekdayNames[weekdayOf(day)] ?? ''}`];
    }
    case 'day-of-month': {
      const text = settled.day === undefined ? undefined : writeDay(form.day, settled.day);
      return text === undefined ? [] : [text];
    }
    case 'distance':
      return distanceTexts(prose, form, target, settled, context);
    case 'step':
      return stepTexts(prose, form, target, settled, context);
    case 'in-year':
      return inYearTexts(prose, form, settled);
    default:
      return [];
  }
}

function nearDayTexts(prose: string, mention: DateMention, offset: number): string[] {
  const tonight = /^tonight$/i.test(prose.slice(mention.span.start, mention.span.end));
  if (offset === 0) return [tonight ? 'tonight' : 'today'];
  if (offset === -1) return tonight ? ['last night', 'yesterday'] : ['yesterday'];
  return offset === 1 ? ['tomorrow'] : [];
}

function stepTexts(
  prose: string,
  form: Extract<DateForm, { type: 'step' }>,
  target: DateValue,
  settled: SettledDate,
  context: DateContext,
): string[] {
  const { step, unit } = form;
  const name = unitName(prose, unit, target, settled);
  if (name === undefined) return [];
  const written = prose.slice(step.span.start, step.span.end).toLowerCase();
  if (step.base === 'dateline') {
    return [written, 'last', 'this', 'next'].map(word => `${word} ${name}`);
  }
  const pointers = ['that', 'the same', 'the following', 'the next', 'the previous'];
  if (unit.type !== 'unit') return [written, ...pointers].map(word => `${word} ${name}`);
  const distance = distanceTexts(
    prose,
    {
      type: 'distance',
      count: { value: 1, span: step.span, style: 'word' },
      unit: unit.unit,
      direction: 'later',
      toTheDay: false,
    },
    target,
    settled,
    context,
  );
  return [...pointers.map(word => `${word} ${name}`), ...distance];
}

/** The month, season or weekday of the target, or the unit's own noun. */
function unitName(prose: string, unit: StepUnit, target: DateValue, settled: SettledDate): string | undefined {
  if (unit.type === 'unit') return prose.slice(unit.span.start, unit.span.end);
  if (unit.type === 'month') {
    return settled.month === undefined ? undefined : writeMonth(prose, unit.month, settled.month, false);
  }
  if (unit.type === 'season') return settled.season === undefined ? undefined : seasonNames[settled.season];
  return settled.day === undefined ? undefined : weekdayInStyle(unit.weekday, weekdayOf(target.first));
}

/** "December last year": the month, and the year by its word or, if none fits, by its number. */
function inYearTexts(
  prose: string,
  form: Extract<DateForm, { type: 'in-year' }>,
  { year, month, day }: SettledDate,
): string[] {
  const { date, step } = form;
  if (year === undefined || month === undefined || (date.form.type !== 'month' && date.form.type !== 'day')) return [];
  const edits = [{ span: date.form.month.span, newText: writeMonth(prose, date.form.month, month, false) }];
  if (date.form.type === 'day') {
    const newText = day === undefined ? undefined : writeDay(date.form.day, day);
    if (newText === undefined) return [];
    edits.push({ span: date.form.day.span, newText });
  }
  const head = withParts(prose, date.span, edits);
  const gap = prose.slice(date.span.end, step.span.start);
  const words =
    step.base === 'dateline' ? ['last year', 'this year', 'next year'] : ['that year', 'the following year'];
  const written = prose.slice(step.span.start, step.span.end);
  const comma = date.form.type === 'day' && date.form.day.span.start > date.form.month.span.start ? ', ' : ' ';
  return [...[written, ...words].map(word => `${head}${gap}${word}`), `${head}${comma}${year}`];
}

/** The date in full, with the preposition that an adverb leaves out: "last year" becomes "in 2020". */
function plainTexts(
  prose: string,
  mention: DateMention,
  { year, month, day, endDay }: SettledDate,
  { dateline, anchor }: DateContext,
): string[] {
  if (year === undefined || endDay !== undefined || isPossessive(prose, mention)) return [];
  const before = prose.slice(Math.max(0, mention.span.start - 8), mention.span.start);
  const bare = /(?:^|[^a-zÀ-ÖØ-öø-\u1fff])(?:on|in|of|from|since|until|till|by|before|after|during) $/i.test(before);
  // "on 2020" and "in 3 April" are no English.
  const on = /\bon $/i.test(before);
  const within = /\b(?:in|during) $/i.test(before);
  if (day !== undefined && month !== undefined) {
    if (within) return [];
    const now = mention.kind === 'anchored' ? anchor?.first : dateline;
    const known = now !== undefined && Number.isFinite(now) && civilOf(now).year === year;
    const text = writePlainDate(prose, known ? undefined : year, month, day);
    return [bare ? text : `on ${text}`];
  }
  if (on) return [];
  const text = month === undefined ? String(year) : `${monthNames[month - 1] ?? ''} ${year}`;
  return [bare ? text : `in ${text}`];
}

function isPossessive(prose: string, mention: DateMention): boolean {
  return /^['’]/.test(prose.slice(mention.span.end, mention.span.end + 1));
}

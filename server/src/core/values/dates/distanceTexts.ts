import type { DateValue } from '../dateValue';
import { civilOf } from '../day';
import type { DateContext } from './dateContext';
import type { CountPart, DateForm, DateUnit } from './dateMention';
import { numberInWords } from './dateWords';
import type { SettledDate } from './settledDate';

type DistanceForm = Extract<DateForm, { type: 'distance' }>;

/** "two years ago", "three days later" for another date, in the writer's unit where it comes out whole, else in one close to it. */
export function distanceTexts(
  prose: string,
  form: DistanceForm,
  target: DateValue,
  settled: SettledDate,
  { dateline, anchor }: DateContext,
): string[] {
  // "A year and four days later" is written anew.
  if (form.greater !== undefined) return [];
  const anchored = form.direction === 'later' || form.direction === 'earlier';
  const base = anchored ? anchor?.first : dateline;
  if (base === undefined || !Number.isFinite(base) || settled.year === undefined) return [];
  const from = civilOf(base);
  const exact = settled.day !== undefined && (!anchored || (anchor !== undefined && anchor.first === anchor.last));
  const days = exact ? target.first - base : undefined;
  const months = settled.month === undefined ? undefined : (settled.year - from.year) * 12 + settled.month - from.month;
  const amounts: [DateUnit, number | undefined][] = [
    ['day', days === undefined || Math.abs(days) > 20 ? undefined : days],
    ['week', days === undefined || days % 7 !== 0 || Math.abs(days) > 70 ? undefined : days / 7],
    ['month', months === undefined || Math.abs(months) > 30 ? undefined : months],
    ['year', months === undefined ? settled.year - from.year : Math.round(months / 12)],
    ['year', settled.year - from.year],
    ['decade', (settled.year - from.year) / 10],
    ['century', (settled.year - from.year) / 100],
  ];
  const own = amounts.filter(([unit]) => unit === form.unit);
  const others = amounts.filter(
    ([unit]) => unit !== form.unit && unit !== 'decade' && unit !== 'century' && isNextTo(unit, form.unit),
  );
  return [...own, ...others].flatMap(([unit, amount]) => {
    if (amount === undefined || amount === 0 || !Number.isInteger(amount)) return [];
    const direction = directionWord(prose, form, amount);
    return direction === undefined ? [] : [`${countText(form.count, Math.abs(amount), unit)} ${direction}`];
  });
}

/** Who wrote “two days later” did not mean “thirty years earlier”: another event was read, or the sentence must be written anew. */
function isNextTo(unit: DateUnit, written: DateUnit): boolean {
  return Math.abs(order.indexOf(unit) - order.indexOf(written)) <= 1;
}

const order: readonly DateUnit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

function directionWord(prose: string, form: DistanceForm, amount: number): string | undefined {
  if (form.direction === 'ago' || form.direction === 'hence') {
    if (amount > 0) return form.direction === 'hence' ? 'from now' : undefined;
    return form.toTheDay ? 'ago today' : 'ago';
  }
  // "A week after." and "a week before." stay as they are.
  const after = /^\s\S+\s(after|before)\b/i.test(prose.slice(form.count.span.end, form.count.span.end + 30));
  if (amount > 0) return after ? 'after' : 'later';
  return after ? 'before' : 'earlier';
}

const plurals: Readonly<Record<DateUnit, string>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

function countText(written: CountPart, amount: number, unit: DateUnit): string {
  if (amount === 1) return `a ${unit}`;
  const number = written.style === 'digits' ? undefined : numberInWords(amount);
  return `${number ?? amount} ${plurals[unit]}`;
}

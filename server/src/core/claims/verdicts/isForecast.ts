import type { Fact } from '../../facts/factSet';
import type { DateValue, Day } from '../../values/dateValue';
import { civilOf, dayOf } from '../../values/day';
import type { FactIndex } from '../factIndex';
import { isIn } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { Outcome } from './judgeReading';
import type { Now } from './now';
import type { ResolvedDate } from './resolveDates';

/** In days: what is no farther from the fact is a slip of who knows the day, not a plan that came to nothing. */
const near = 31;

/** When a thing was there at last, with the length and the cost that it then had. */
const beginnings = ['opened', 'completed', 'launched', 'published'];

/**
 * “The line *opens in December 2018*” in a draft of June 2018: a plan of then, though the facts know that it came otherwise. So is what
 * a draft tells in the present of a thing that opened later, and what was said of its figures in a year before.
 */
export function isForecast(
  context: SentenceContext,
  { reading, fact, otherFacts }: Outcome,
  dates: ReadonlyMap<number, ResolvedDate>,
  { dateline }: Now,
): boolean {
  const isToldAsPast = reading.clause.tense === 'past';
  const { property } = reading;
  // “They *will hold* their fifth meeting in Yerevan”: a plan of before it was held.
  if (property.value !== 'date' && reading.clause.modality === 'future' && dateline !== undefined) {
    const days = context.index.bySubject.get(reading.subject.entity.id)?.get('date') ?? [];
    if (days.some(({ values: [day] }) => day?.kind === 'date' && day.date.first > dateline)) return true;
  }
  if (property.value === 'date') {
    const found = dates.get(reading.value)?.value;
    if (found === undefined || dateline === undefined || isToldAsPast) return false;
    const told = found.yearAssumed ? nextAfter(found, dateline) : found;
    if (told.first <= dateline) return false;
    // “Ida Moe *is born on 30 August*”, in a timeline, is told of then.
    const isToCome = !found.yearAssumed || reading.clause.modality === 'future';
    return [fact, ...otherFacts].every(known => isPlanFor(told, known, dateline) || (isToCome && isAgain(told, known)));
  }
  if (property.value !== 'quantity' || reading.subject.entity.type === 'event') return false;
  const begun = beginningOf(context.index, reading);
  if (begun === undefined) return false;
  if (dateline !== undefined && !isToldAsPast && dateline < begun) return true;
  return [...dates].some(
    ([unit, { value }]) =>
      isIn(reading.clause, unit) && value.last < begun && !isParted(context.units, unit, reading.value),
  );
}

/** “It cost €510 million, *more than forecast in 2010*”: the year is not that of the figure. */
function isParted(units: readonly Unit[], date: number, value: number): boolean {
  return units.slice(value, date).some(unit => normOf(unit) === ',');
}

function isPlanFor(told: DateValue, fact: Fact, dateline: Day): boolean {
  return fact.values.every(value => value.kind === 'date' && value.date.first > dateline && !isNear(told, value.date));
}

/** “The bridge *will open* in May”: one that opened in 1931 opens again. */
function isAgain(told: DateValue, fact: Fact): boolean {
  return fact.values.every(value => value.kind === 'date' && value.date.last < told.first - aYear);
}

/** In days: what is told to come so long after the fact is another time that it does. */
const aYear = 366;

/** “It opens on 9 December”, of a year that the writer left out: the one to come. */
function nextAfter(date: DateValue, dateline: Day): DateValue {
  const years = Math.max(0, Math.ceil((dateline - date.first) / 365.25));
  const { year, month, day } = civilOf(date.first);
  const first = dayOf(year + years, month, day);
  return { ...date, first, last: date.last + first - date.first };
}

/** A day that is off by little, or by its year alone. */
function isNear(told: DateValue, known: DateValue): boolean {
  if (told.precision !== 'day' || known.precision !== 'day') return false;
  if (Math.abs(told.first - known.first) <= near) return true;
  const [own, right] = [civilOf(told.first), civilOf(known.first)];
  return own.day === right.day && own.month === right.month;
}

function beginningOf(index: FactIndex, { subject }: Reading): Day | undefined {
  const facts = index.bySubject.get(subject.entity.id);
  const days = beginnings.flatMap(id =>
    (facts?.get(id) ?? []).flatMap(({ values }) => values.flatMap(v => (v.kind === 'date' ? [v.date.first] : []))),
  );
  return days.length === 0 ? undefined : Math.min(...days);
}

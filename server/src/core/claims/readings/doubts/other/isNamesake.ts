import type { Entity } from '../../../../facts/factSet';
import type { DateValue } from '../../../../values/dateValue';
import { civilOf } from '../../../../values/day';
import type { FactIndex } from '../../../factIndex';
import { determiners } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/**
 * “the Treaty of Rome *of 1924*”, “the *1924* Treaty of Rome”, “La Fenice burned *in 1836*”: where the year tells which of several is meant,
 * and is far from all that the facts know of this one, it is another. A slip of a digit is near, however far the year.
 */
export function isNamesake(
  context: SentenceContext,
  { subject, value }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const { units } = context;
  const { entity, unit: at } = subject;
  if (entity.type === 'person' || at < 0) return false;
  if (subject.happensIn !== undefined) return isFar(context.index, entity, dates.get(value)?.value);
  const telling = [at - 1, at + 2].filter(i =>
    i < at
      ? units[i]?.kind === 'date' && determiners.has(normOf(units[i - 1]))
      : units[i]?.kind === 'date' && /^(?:of|\()$/.test(normOf(units[at + 1])),
  );
  return telling.some(i => isFar(context.index, entity, dates.get(i)?.value));
}

/** How many years off a mere mistake may be. */
const near = 20;

function isFar(index: FactIndex, entity: Entity, date: DateValue | undefined): boolean {
  if (date === undefined || date.yearAssumed === true) return false;
  const year = civilOf(date.first).year;
  const known = yearsOf(index, entity);
  return known.length > 0 && known.every(own => Math.abs(own - year) > near && !isSlip(own, year));
}

function yearsOf(index: FactIndex, entity: Entity): number[] {
  return [...(index.bySubject.get(entity.id)?.values() ?? [])]
    .flat()
    .flatMap(fact => fact.values.flatMap(value => (value.kind === 'date' ? [civilOf(value.date.first).year] : [])));
}

/** One digit is another, or two have changed places. */
function isSlip(a: number, b: number): boolean {
  const [own, other] = [String(a), String(b)];
  if (own.length !== other.length) return false;
  const differing = [...own].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  const [first = 0, second = 0, ...more] = differing;
  return differing.length < 2 || (more.length === 0 && own[first] === other[second] && own[second] === other[first]);
}

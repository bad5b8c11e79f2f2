import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { isCopula } from '../readings/carrying';
import { isIn } from '../sentence/clause';
import { normOf, wordOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import type { Outcome } from './judgeReading';
import type { Now } from './now';
import type { ResolvedDate } from './resolveDates';

/** Figures that change from year to year, and what is told of another time: a value of then is not the fact's. */
export function isPast(
  context: SentenceContext,
  { reading, fact: { valid } }: Outcome,
  dates: ReadonlyMap<number, ResolvedDate>,
  { dateline }: Now,
): boolean {
  // “Ben Vane, *the third-highest peak*, was climbed in 1887.”
  if (reading.isRank === true && reading.construction === 'apposition') return false;
  // “Mount Fenn (*3,776 m*), asleep since 1708, …”: in brackets behind the name stands what is so.
  if (reading.presupposed === true && !changes(reading)) return false;
  // What is told of today is mostly of the last year.
  const lag = changes(reading) ? 365 : isToldAsPast(context, reading) ? 0 : undefined;
  if (lag === undefined) return false;
  return [...dates].some(
    ([unit, { value }]) =>
      (isIn(reading.clause, unit) || isCarriedOn(context, reading, unit)) &&
      !(reading.clause.tense !== 'past' && isAfter(context, unit)) &&
      (dateline === undefined || value.last < dateline - lag) &&
      !(valid !== undefined && valid.first <= value.first && value.last <= valid.last),
  );
}

/** “The firm was sold *in 1990* and had 90 employees”, “*In 1950* it was otherwise: the town had 90 shops”: then. */
function isCarriedOn(context: SentenceContext, { clause }: Reading, date: number): boolean {
  if (clause.tense !== 'past') return false;
  const before = clauseAt(context, date);
  if (before?.end !== clause.start || before.tense !== 'past') return false;
  const isListed = [clause.start, clause.start - 1].some(at => normOf(context.units[at]) === ':');
  return isListed || (clause.kind === 'coordinate' && before.subject === clause.subject);
}

function changes({ property }: Reading): boolean {
  return findBuiltInProperty(property.id)?.changes === true;
}

/**
 * “In 1869 the canal *was* 8 metres deep”, “its uptime in 2023 *was* 99.97 %”: places are rebuilt, and what a curator counts may change; what
 * happened once does not.
 */
function isToldAsPast(context: SentenceContext, { property, subject, clause }: Reading): boolean {
  if (property.value !== 'quantity' || clause.verb === undefined || clause.tense !== 'past') return false;
  const mayChange = subject.entity.type === 'place' || findBuiltInProperty(property.id) === undefined;
  if (!mayChange || subject.entity.type === 'event') return false;
  const verb = normOf(context.units[clause.verb.end - 1]);
  return isCopula(context, clause) || /^(?:had|held|measured|stood|reached|seated)$/.test(verb);
}

/** “*Since the rebuilding of the 1990s* the hall seats 900”: since then, and to this day. */
function isAfter({ units }: SentenceContext, date: number): boolean {
  for (let i = date - 1; i >= Math.max(0, date - 7) && units[i]?.kind !== 'mark'; i--)
    if (/^(?:since|after)$/.test(wordOf(units[i]))) return true;
  return false;
}

import { pastArticle } from '../../sentence/beforeArticle';
import { verblessClause } from '../../sentence/clause';
import { isDash, normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';

/**
 * “**3 June 1611.** *The Battle of Osby*, in the rain.”: an entry of a timeline that is a date and the name of an event. With a verb, it is read
 * as any sentence is.
 */
export function entryReadings(context: SentenceContext): Reading[] {
  const entry = behindDate(context) ?? behindName(context);
  if (entry === undefined) return [];
  const { subject, date } = entry;
  const facts = context.index.bySubject.get(subject.entity.id)?.get('date') ?? [];
  const property = facts[0]?.property;
  if (property === undefined) return [];
  const clause = verblessClause(0, context.units.length);
  return [{ subject, property, facts, value: date, strength: 3, clause, how: 'date and event, in a timeline' }];
}

interface Entry {
  readonly subject: SubjectUnit;
  readonly date: number;
}

function behindDate({ units, subjects, clauses }: SentenceContext): Entry | undefined {
  if (units[0]?.first !== 0) return undefined;
  const date = units.findIndex(unit => unit.kind === 'date');
  if (date < 0 || date > 1 || !isMark(units, date + 1)) return undefined;
  const name = pastArticle(units, date + 1);
  const subject = subjects.find(({ unit, via }) => unit === name && via === 'name');
  const isTold = clauses.some(each => each.subject === name);
  return subject?.entity.type === 'event' && !isTold && isWhole(units, name + 1) ? { subject, date } : undefined;
}

/** “**The Battle of Osby.** *3 June 1611*, in the rain.” */
function behindName({ units, labelled, clauses }: SentenceContext): Entry | undefined {
  if (labelled?.type !== 'event' || units[0]?.kind !== 'date' || clauses.some(({ verb }) => verb !== undefined))
    return undefined;
  return isWhole(units, 1) ? { subject: { unit: -1, entity: labelled, via: 'implied' }, date: 0 } : undefined;
}

function isMark(units: readonly Unit[], at: number): boolean {
  return /^[.:]$/.test(normOf(units[at])) || isDash(units, at);
}

/** Not “the Battle of Osby *exhibition*”, nor “the Battle of Osby, *400 years* on”. */
function isWhole(units: readonly Unit[], from: number): boolean {
  const next = units[from];
  if (next !== undefined && !/^[,.(]$/.test(normOf(next))) return false;
  return units.slice(from).every(unit => unit.kind !== 'quantity' && !later.test(normOf(unit)));
}

const later = /^(?:years?|anniversary|centenary|later|remembered|commemorated|revisited|again|after)$/;

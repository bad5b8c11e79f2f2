import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import type { Occurrence } from '../occurrences';
import { isNamed } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';

/**
 * “The Rovers won. *Coach* V was pleased.”, “The Rovers won, and *head coach* V was pleased.”: an office of which there is one, without an article,
 * before whoever the clause is about. Where another name is the subject of a clause, the coach may be theirs.
 */
export function isBareTitle(
  { units, clauses }: SentenceContext,
  { first, last, property }: Occurrence,
  start: number,
  candidates: readonly SubjectUnit[],
): boolean {
  if (!isOfOne(property) || start !== first || !isNamed(units[last + 1])) return false;
  const isSubject = (unit: number) => clauses.some(({ subject }) => subject === unit);
  if (!isSubject(last + 1) || !candidates.every(({ unit }) => unit < 0 || isSubject(unit))) return false;
  return clauses.every(
    ({ subject = -1 }) =>
      subject === last + 1 || !isNamed(units[subject]) || candidates.some(({ unit }) => unit === subject),
  );
}

/** Offices that a body has one of: a state's are left out, since a text names those of many. */
function isOfOne({ id }: Property): boolean {
  return findBuiltInProperty(id)?.isOver === true || id === 'special-envoy' || id === 'spokesperson';
}

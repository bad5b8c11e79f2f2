import { type Clause, isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isOwnerOfNoun } from './isOwnerOfNoun';

/** What the clause may tell something of that happened to it; of several units that stand for one (“*Oda Brandt* … *she*”), the first. */
export function subjectsIn(context: SentenceContext, clause: Clause): SubjectUnit[] {
  const own = context.subjects.filter(
    each => isIn(clause, each.unit) && !isOwnerOfNoun(context, each) && !isBehindOther(context, each),
  );
  return own.filter(({ entity }, i) => own.findIndex(other => other.entity === entity) === i);
}

/** “*a friend of S*, Anna Lund, was born in March 1928” */
function isBehindOther({ units }: SentenceContext, { unit }: SubjectUnit): boolean {
  return normOf(units[unit - 1]) === 'of' && /^an?$/.test(normOf(units[unit - 3]));
}

import { datedTail } from '../../../sentence/resumeOuter';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*died* in the town where she *was born*, in 1951”: either may have been then, where both verbs tell days. */
export function isOfOuterClause(context: SentenceContext, { clause, value, property }: Reading): boolean {
  const { units, clauses } = context;
  if (property.value !== 'date' || clause.kind !== 'relative' || clause.tense !== 'past') return false;
  const tail = datedTail(units, clause);
  if (tail === undefined || value < tail) return false;
  const at = clauses.indexOf(clause);
  const outer = clauses[at - 1];
  if (outer === undefined || outer.end !== clause.start || outer.tense !== 'past') return false;
  const isDated = units.slice(outer.start, outer.end).some(unit => unit.kind === 'date');
  return (
    !isDated &&
    context
      .occurrences()
      .some(o => o.asVerb && o.clause === at - 1 && o.property !== property && o.property.value === 'date')
  );
}

import { determiners } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparentNoun } from '../../clausePart';

/** “The *restoration of S*, begun in 2001, …”: a participle behind the comma may be said of what was done to S as well as of S. */
export function isOfAction({ units }: SentenceContext, { subject, clause, property }: Reading): boolean {
  if (clause.kind !== 'participial' && clause.kind !== 'relative') return false;
  if (property.value === 'person' || clause.subject !== subject.unit || normOf(units[subject.unit + 1]) !== ',')
    return false;
  const of = determiners.has(normOf(units[subject.unit - 1])) ? subject.unit - 2 : subject.unit - 1;
  const noun = normOf(units[of - 1]);
  return (
    normOf(units[of]) === 'of' && /(?:ing|tion|sion|ment|al)$/.test(noun) && noun.length > 5 && !isTransparentNoun(noun)
  );
}

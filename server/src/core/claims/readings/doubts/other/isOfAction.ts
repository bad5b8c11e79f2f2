import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparentNoun } from '../../isTransparent';

/** “The *restoration of S*, begun in 2001, …”: a participle behind the comma may be said of what was done to S as well as of S. */
export function isOfAction({ units }: SentenceContext, { subject, clause, property }: Reading): boolean {
  if (property.value === 'quantity' && clause.subject === subject.unit && isActed(units, subject.unit))
    // “*Building S* cost V”: that is its cost.
    return !(property.id === 'cost' && makings.test(wordOf(units[beforeArticle(units, subject.unit)])));
  if (clause.kind !== 'participial' && clause.kind !== 'relative') return false;
  if (property.value === 'person' || clause.subject !== subject.unit || normOf(units[subject.unit + 1]) !== ',')
    return false;
  const of = beforeArticle(units, subject.unit);
  const noun = normOf(units[of - 1]);
  return (
    normOf(units[of]) === 'of' && /(?:ing|tion|sion|ment|al)$/.test(noun) && noun.length > 5 && !isTransparentNoun(noun)
  );
}

const makings = /^(?:building|constructing|erecting)$/;

/** “*Shooting S* took 90 days”: how long it took to make, and not S. */
function isActed(units: SentenceContext['units'], at: number): boolean {
  const action = beforeArticle(units, at);
  const isFirst = action === 0 || units[action - 1]?.kind === 'mark';
  return isFirst && /^[a-z]{3,}ing(?: the)?$/.test(wordOf(units[action])) && wordOf(units[action]) !== 'during';
}

import { beginnings } from '../../../language/beginnings';
import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “has been open *again* since 1999”, “opened *once more* in 1999”: not for the first time. */
export function isAgain({ units }: SentenceContext, { property, clause, value }: Reading): boolean {
  const { verb } = clause;
  const isBeginning = beginnings.has(property.id) || property.id === 'published';
  if (!isBeginning || verb === undefined || value < verb.end || !isIn(clause, value)) return false;
  for (let i = verb.end; i < value; i++) {
    const norm = normOf(units[i]);
    if (norm === ',') return false;
    if (norm === 'again' || (norm === 'once' && normOf(units[i + 1]) === 'more')) return true;
  }
  return false;
}

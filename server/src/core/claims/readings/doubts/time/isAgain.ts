import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “has been open *again* since 1999”, “resigned *once more* in 1999”: not for the first time. */
export function isAgain({ units }: SentenceContext, { property, clause, value }: Reading): boolean {
  const { verb } = clause;
  // A curator's “resumed” may have been told by “again”.
  const isBuiltIn = findBuiltInProperty(property.id) !== undefined;
  if (property.value !== 'date' || !isBuiltIn || verb === undefined || value < verb.end || !isIn(clause, value))
    return false;
  for (let i = verb.end; i < value; i++) {
    const norm = normOf(units[i]);
    if (norm === ',') return false;
    if (norm === 'again' || (norm === 'once' && normOf(units[i + 1]) === 'more')) return true;
  }
  return false;
}

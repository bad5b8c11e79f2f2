import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “put out *again*, it led the charts for five weeks *more*”: what comes on top of the amount that the fact knows, or another time. */
export function isFurther({ units }: SentenceContext, { property, value }: Reading): boolean {
  if (property.value !== 'quantity') return false;
  const isAdded = further.has(normOf(units[value - 1])) || /^(?:more|longer)$/.test(normOf(units[value + 1]));
  return isAdded || units.slice(0, value).some(unit => repeated.has(normOf(unit)));
}

const further = new Set(['another', 'further', 'extra', 'additional', 'more']);
const repeated = new Set(['again', 'anew', 'afresh', 'reissued', 're-released', 'rereleased', 'reissue', 're-release']);

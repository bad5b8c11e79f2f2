import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “was sold for a crown, *2 million and more having been owed*”: what is said of the value behind it is all that is said of it. */
export function isOfAbsolute({ units }: SentenceContext, { value, valueEnd = value }: Reading): boolean {
  if (normOf(units[value - 1]) !== ',') return false;
  const next = /^(?:and|or)$/.test(normOf(units[valueEnd + 1])) ? valueEnd + 3 : valueEnd + 1;
  return normOf(units[next]) === 'having';
}

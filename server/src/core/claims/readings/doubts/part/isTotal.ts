import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “holds 32 *of the 169 seats*”: how many there are in all, of which only the first figure is the subject's. */
export function isTotal({ units }: SentenceContext, { property, value, subject }: Reading): boolean {
  if (property.value !== 'quantity' || units[value]?.kind !== 'quantity') return false;
  const isOfThe = normOf(units[value - 1]) === 'the' && normOf(units[value - 2]) === 'of';
  return isOfThe && units[value - 3]?.kind === 'quantity' && subject.unit < value;
}

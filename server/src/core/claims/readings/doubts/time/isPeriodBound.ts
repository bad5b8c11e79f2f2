import { beginnings } from '../../../language/beginnings';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “stayed *from 1909* until the year before his death”: how long something went on, and not when the noun beside it was. */
export function isPeriodBound({ units }: SentenceContext, { value, property, strength }: Reading): boolean {
  if (property.value !== 'date' || strength > 2 || beginnings.has(property.id)) return false;
  if (normOf(units[value - 1]) !== 'from') return false;
  return /^(?:to|until|till|through)$/.test(normOf(units[value + 1]));
}

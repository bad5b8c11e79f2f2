import { termClass } from '../../../../values/terms/termClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “The portrait was gone. *The painter Louis Rood* came to sketch the wall”: the noun right before the name says what somebody is, and not what
 * he had to do with the portrait. “The painter, Louis Rood,” is the portrait's.
 */
export function isTradeBefore(
  { units }: SentenceContext,
  { property, trigger, value, subject, strength }: Reading,
): boolean {
  if (property.value !== 'person' || trigger === undefined || strength > 2) return false;
  if (value !== trigger.last + 1 || !/^(?:the|an?)$/.test(normOf(units[trigger.first - 1]))) return false;
  return (
    termClass('occupation')?.heads.has(normOf(units[trigger.last])) === true &&
    subject.unit !== value + 1 &&
    subject.unit !== value + 2
  );
}

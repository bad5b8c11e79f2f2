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
  return trades.has(normOf(units[trigger.last])) && subject.unit !== value + 1 && subject.unit !== value + 2;
}

/** What somebody is, whatever he has made. */
const trades = new Set(
  `painter sculptor artist architect engineer composer songwriter lyricist poet writer novelist playwright dramatist author illustrator photographer
   cartoonist designer inventor singer pianist violinist guitarist drummer musician actor actress filmmaker explorer astronomer chemist physicist
   biologist scientist mathematician astronaut cosmonaut surgeon geologist botanist journalist historian`.split(/\s+/),
);

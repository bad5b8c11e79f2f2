import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/** “was run on *26 and 27 May 1923*”: what took two days began on the first and ended on the second, and either may be its day. */
export function isOneDayOfTwo(
  { units }: SentenceContext,
  { value, property }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  if (property.value !== 'date' || !/^(?:and|&)$/.test(normOf(units[value - 1]))) return false;
  const [first, second] = [dates.get(value - 2)?.value, dates.get(value)?.value];
  return first !== undefined && second !== undefined && second.first - first.first === 1;
}

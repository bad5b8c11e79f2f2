import { civilOf } from '../../../../values/day';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/** “was held on *3 and 4 June 1931*”: what took two days began on the first and ended on the second, and either may be its day. */
export function isOneDayOfTwo(
  { units, prose }: SentenceContext,
  { value, property }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const second = dates.get(value)?.value;
  if (property.value !== 'date' || second === undefined || !/^(?:and|&)$/.test(normOf(units[value - 1]))) return false;
  // The first has no month of its own, and is a mere figure where nothing else tells that it is a day.
  const before = /^\d{1,2}(?![\d.,])/.exec(prose.slice(units[value - 2]?.start));
  if (before !== null && Number(before[0]) === civilOf(second.first).day - 1) return true;
  const first = dates.get(value - 2)?.value;
  return first !== undefined && second.first - first.first === 1;
}

import type { Occurrence } from '../occurrences';
import type { SentenceContext } from '../sentenceContext';
import { boundBefore } from './boundBefore';

/** What makes a date a bound, if the words of the property do not end in it: a curator's “*supported until*” is about that very date. */
export function boundBehind(
  context: SentenceContext,
  { wording, last }: Occurrence,
  value: number,
): ReturnType<typeof boundBefore> {
  return wording.role === 'any' && last === value - 1 ? undefined : boundBefore(context, value);
}

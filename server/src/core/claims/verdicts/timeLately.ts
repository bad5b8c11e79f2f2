import type { DateValue } from '../../values/dateValue';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { Now } from './now';
import type { ResolvedDate } from './resolveDates';

/**
 * “In 1975 S won the cup. *They were coached by V*”, “**1975.** S wins the cup. *Its coach, V, is sacked*”: the time that the paragraph spoke of
 * last, with which a sentence goes on that has no date of its own, and looks back no further.
 */
export function timeLately(
  context: SentenceContext,
  { verb, tense, modality }: Clause,
  dates: ReadonlyMap<number, ResolvedDate>,
  { lately }: Now,
): DateValue | undefined {
  if (lately === undefined || lately.yearAssumed === true || lately.approximate || lately.interval) return undefined;
  if (dates.size > 0 || modality === 'future') return undefined;
  if (!/^(?:day|month|year)$/.test(lately.precision)) return undefined;
  if (tense === 'present') return entry.test(context.prose) ? lately : undefined;
  const isBefore = normOf(context.units[verb?.start ?? -1]) === 'had';
  return tense === 'past' && !isBefore ? lately : undefined;
}

/** A timeline's entry begins with its date, and tells of it in the present: “*May 1975.* S wins the cup”. */
const entry = /^\W*(?:(?:\d{1,2}|\p{Lu}\p{L}+),? ){0,2}(?:1\d|20)\d\d(?:[.:–—]|\s+[-–—])/u;

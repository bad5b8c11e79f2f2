import type { Occurrence } from '../occurrences';
import { normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isRightBehind } from './isRightBehind';

/**
 * “V *looked after* S”, “V *presided* over S”, “V *led the trial* of S”: behind these, a verb has what it is done to. “V trained under S” is
 * about V.
 */
export function isKept(
  context: SentenceContext,
  { wording, first, last, asVerb }: Occurrence,
  { unit }: SubjectUnit,
): boolean {
  // “V *presides over the* Alpine *Society*”: the trigger's own noun is the last of the subject's name.
  if (asVerb && wording.role === 'any' && first < last && last === unit) return true;
  const link = wording.preposition === undefined ? last + 1 : last;
  const hasObject = wording.preposition === undefined && wording.stems.length > 1;
  const links = hasObject ? /^(?:of|into|for|on|over|at|in)$/ : /^(?:after|over)$/;
  return asVerb && links.test(normOf(context.units[link])) && isRightBehind(context, link, unit);
}

import { determiners } from '../../language/closedClasses';
import { normOf } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';

/** “won 8–3, two weeks *before* the final”: an event that only tells when is not the one that the values before it are of. */
export function isTimeMark({ units }: SentenceContext, { subject, value, clause }: Reading): boolean {
  const at = subject.unit;
  if (subject.entity.type !== 'event' || value > at || clause.subject === at) return false;
  const before = determiners.has(normOf(units[at - 1])) ? at - 2 : at - 1;
  return /^(?:before|after|since|until|till)$/.test(normOf(units[before]));
}

import type { Occurrence } from '../occurrences';
import { beforeArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “Visitors are allowed *on S*”, “*On S*, visitors are …”. “*Unlike S*, …” and “*Thieves of S* turned up” are about something else. */
export function isToldOf({ units }: SentenceContext, { last }: Occurrence, clause: Clause, at: number): boolean {
  const first = beforeArticle(units, at);
  if (!/^(?:in|on|at|to|into|for|from|by|of)$/.test(normOf(units[first]))) return false;
  // “*Not one of S* was found”
  if (clause.modality === 'denied' && normOf(units[first]) === 'of' && at < last) return true;
  return first === last + 1 || first === last || first === clause.start || first === clause.lead?.start;
}

import { isPossessivePronoun } from '../readings/isPossessivePronoun';
import { normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';

/** “*Her* shed burned down”, “*S's* captain died”: what happened to something of the subject's. */
export function isOwnerOfNoun({ units }: SentenceContext, { unit }: SubjectUnit): boolean {
  return normOf(units[unit + 1]) === "'s" || isPossessivePronoun(units, unit);
}

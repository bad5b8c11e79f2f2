import { possessives } from '../language/closedClasses';
import { isPlainNoun } from '../readings/slots';
import { normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';

/** “*Her* shed burned down”, “*S's* captain died”: what happened to something of the subject's. */
export function isOwnerOfNoun({ units }: SentenceContext, { unit }: SubjectUnit): boolean {
  const next = normOf(units[unit + 1]);
  if (next === "'s") return true;
  const norm = normOf(units[unit]);
  return possessives.has(norm) && (norm !== 'her' || isPlainNoun(next));
}

import { coordinators } from '../language/closedClasses';
import type { Clause } from '../sentence/clause';
import { normOf, wordOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “*There were* three children”, and not “in the house next door there were …” */
export function isExistential({ units }: SentenceContext, { verb }: Clause): boolean {
  if (verb === undefined || wordOf(units[verb.start - 1]) !== 'there') return false;
  const before = units[verb.start - 2];
  return before === undefined || before.kind === 'mark' || coordinators.has(normOf(before));
}

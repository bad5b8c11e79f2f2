import { adverbs } from '../language/closedClasses';
import { beforeArticle } from './beforeArticle';
import type { VerbGroup } from './findVerbs';
import { isNamed, normOf, type Unit } from './unit';

/** “*Born* in 1933, Ida Moe painted ships”: the form that opens the sentence is a participle, and the next verb has a subject of its own. */
export function isFronted(
  units: readonly Unit[],
  { start, end, bare, form }: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (!bare || form === 'gerund' || next === undefined) return false;
  for (let i = 0; i < start; i++) if (units[i]?.kind !== 'mark' && !adverbs.has(normOf(units[i]))) return false;
  let subject = next.start - 1;
  while (subject > end && adverbs.has(normOf(units[subject]))) subject--;
  if (!isNamed(units[subject]) && !/^(?:he|she|it|they|we|i)$/.test(normOf(units[subject]))) return false;
  const before = beforeArticle(units, subject);
  return before >= end && normOf(units[before]) === ',';
}

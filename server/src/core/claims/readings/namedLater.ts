import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';

/** “After the death of *her* husband, V, *S* moved away”: whom the possessive in front of a clause means, where nobody is named before it. */
export function namedLater(
  { units, clauses }: SentenceContext,
  at: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (units.slice(0, at).some(isNamed)) return undefined;
  const first = candidates[0];
  if (first === undefined || candidates.some(({ entity }) => entity !== first.entity)) return undefined;
  // “…, S moved away”: right behind the comma, before the verb.
  const isFronted = normOf(units[first.unit - 1]) === ',' && clauses.some(({ verb }) => verb?.start === first.unit + 1);
  return isFronted ? first : undefined;
}

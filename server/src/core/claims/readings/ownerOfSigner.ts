import { determiners } from '../language/closedClasses';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';

/** “Oda Brandt, chief executive, *Norland Rail*”, “Oda Brandt (chair, *Norland Rail*)” */
export function ownerOfSigner(
  { units }: SentenceContext,
  start: number,
  comma: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (normOf(units[comma]) !== ',' || !/^[,(]$/.test(normOf(units[start - 1])) || !isNamed(units[start - 2]))
    return undefined;
  const at = determiners.has(normOf(units[comma + 1])) ? comma + 2 : comma + 1;
  const next = units[at + 1];
  const isLast = next === undefined || /^[.;)]$/.test(normOf(next));
  return isLast ? candidates.find(({ unit }) => unit === at) : undefined;
}

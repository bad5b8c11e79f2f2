import { pastArticle } from '../sentence/beforeArticle';
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
  const at = pastArticle(units, comma);
  const next = units[at + 1];
  const isLast = next === undefined || /^[.;)]$/.test(normOf(next));
  return isLast ? candidates.find(({ unit }) => unit === at) : undefined;
}

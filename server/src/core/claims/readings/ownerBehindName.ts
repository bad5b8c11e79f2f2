import { verbForm } from '../language/verbForms';
import { pastArticle } from '../sentence/beforeArticle';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isPlainNoun } from './slots';

/** “President Oda Brandt *of Norland*”, and not “of Norland's bank”, “of the Norland chess club”. */
export function ownerBehindName(
  { units }: SentenceContext,
  name: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (!isNamed(units[name]) || normOf(units[name + 1]) !== 'of') return undefined;
  const at = pastArticle(units, name + 1);
  const next = normOf(units[at + 1]);
  if (/^'s?$/.test(next) || (isPlainNoun(next) && verbForm(next) === undefined)) return undefined;
  return candidates.find(({ unit }) => unit === at);
}

import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The other town, *not S*, had …”: named only to say that it is another. */
export function isExcepted({ units }: SentenceContext, { subject, value }: Reading): boolean {
  const link = beforeArticle(units, subject.unit);
  if (value < subject.unit) return false;
  return normOf(units[link]) === 'not' && normOf(units[link - 1]) === ',' && normOf(units[subject.unit + 1]) === ',';
}

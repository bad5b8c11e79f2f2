import { adverbs, isClosed } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { verbForm } from '../../../language/verbForms';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “V found S *disappointing*”, “V described S *as* a jewel”: what V thought of it, and not that V came upon it. */
export function isJudged({ units }: SentenceContext, { property, subject, clause }: Reading): boolean {
  if (property.id !== 'discovered-by' || clause.verb === undefined || clause.passive) return false;
  const next = units[subject.unit + 1];
  const behind = next?.kind === 'word' ? next.norm : '';
  const verb = stem(normOf(units[clause.verb.end - 1]));
  if (subject.unit < clause.verb.end || behind === '') return false;
  if (behind === 'as') return verb === stem('described') || verb === stem('saw');
  if (verb !== stem('found') || adverbs.has(behind)) return /^(?:too|so|very|quite|rather|less|more)$/.test(behind);
  // “found it *buried* in the sand”, “found it *while* hunting”
  return !isClosed(behind) && !/ly$/.test(behind) && !/^(?:past|participle)$/.test(verbForm(behind) ?? '');
}

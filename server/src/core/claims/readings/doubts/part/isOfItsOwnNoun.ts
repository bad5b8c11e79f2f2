import { isAmongWords } from '../../../factIndex';
import { possessives } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparentNoun } from '../../isTransparent';
import { isPlainNoun } from '../../slots';

/**
 * “*Its annex* on fishing entered into force on 1 July”: a curator's words for what happened are the clause's own verb here, and said of something
 * of the subject's.
 */
export function isOfItsOwnNoun(
  { units, index }: SentenceContext,
  { subject, property, clause, trigger }: Reading,
): boolean {
  const { verb, subject: head } = clause;
  if (property.value !== 'date' || trigger?.asVerb !== true || verb === undefined || head === undefined) return false;
  if (trigger.first < verb.start || trigger.first >= verb.end || head <= subject.unit || head - subject.unit > 3)
    return false;
  const noun = units[head];
  if (noun?.kind !== 'word' || !isPlainNoun(noun.norm) || isTransparentNoun(noun.norm)) return false;
  const isOwned = possessives.has(normOf(units[subject.unit])) || normOf(units[subject.unit + 1]) === "'s";
  return isOwned && !isAmongWords(index, property, noun.stem);
}

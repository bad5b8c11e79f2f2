import { determiners, possessives, prepositions } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { verbForm } from '../../../language/verbForms';
import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparentNoun } from '../../clausePart';
import { isPlainNoun } from '../../slots';

/** “*the lift of* S, *which* opened in V”, “a café below S, which V designed”: the relative clause may be about either. */
export function isOfNounBefore({ units, index }: SentenceContext, { subject, clause, property }: Reading): boolean {
  if (clause.kind !== 'relative' && clause.marker !== 'that') return false;
  const { unit: at } = subject;
  if (at < 0 || at >= clause.start || (at !== clause.subject && at !== clause.object)) return false;
  const link = beforeArticle(units, at);
  if (!prepositions.has(normOf(units[link]))) return false;
  // “the worst fire since S, which was in V”: what was since then was not the same.
  if (normOf(units[link]) === 'since') return false;
  const noun = normOf(units[link - 1]);
  // “the *altitude* of S, which lies at V”
  const own = index.wordings.get(property.id) ?? [];
  if (property.value === 'quantity' && own.some(({ role, stems }) => role === 'noun' && stems[0] === stem(noun)))
    return false;
  return isPlainNoun(noun) && !isTransparentNoun(noun) && opensPhrase(units, link - 1);
}

/** “the lift”, “the old lift”: no verb, and no name of a kind (“the city of S”). */
function opensPhrase(units: readonly Unit[], noun: number): boolean {
  for (let i = noun - 1; i >= noun - 3; i--) {
    const norm = normOf(units[i]);
    if (determiners.has(norm) || possessives.has(norm)) return true;
    if (!isPlainNoun(norm) || verbForm(norm) !== undefined) return false;
  }
  return false;
}

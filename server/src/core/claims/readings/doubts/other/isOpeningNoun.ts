import { prepositions } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*Work* on it was begun under V, who became its engineer”: at the start of a sentence any noun has a capital, and looks like a name. */
export function isOpeningNoun({ units }: SentenceContext, { value, property }: Reading): boolean {
  const unit = units[value];
  if (property.value !== 'person' || unit?.kind !== 'name' || !unit.initial || unit.first !== unit.last) return false;
  return prepositions.has(normOf(units[value + 1]));
}

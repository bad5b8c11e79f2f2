import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The team *came from* Italy with a draw”: who can travel may have been there only. */
export function isJourney({ units }: SentenceContext, { property, clause, subject }: Reading): boolean {
  const { type } = subject.entity;
  if (property.id !== 'country' && property.id !== 'region' && property.id !== 'country-of-origin') return false;
  return (type === 'person' || type === 'organization') && normOf(units[(clause.verb?.end ?? 0) - 1]) === 'came';
}

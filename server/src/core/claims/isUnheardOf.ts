import type { Fact } from '../facts/factSet';
import type { Reading, SentenceContext } from './sentenceContext';

/**
 * In prose on one firm or bridge, “the director is V” is about no other of which it never spoke. A town has a country, and its ministers, whether
 * those are spoken of or not, and a cup has been played for in other years.
 */
export function isUnheardOf(
  { subject, property }: Fact,
  { subject: told }: Reading,
  mentioned: SentenceContext['mentioned'],
): boolean {
  if (subject.type !== told.entity.type || mentioned(subject.id)) return false;
  if (subject.type === 'person' || subject.type === 'event') return false;
  return subject.type !== 'place' || !ofState.test(property.id);
}

const ofState = /^head-of-|minister$|^(?:mayor|governor|speaker|ambassador|special-envoy|spokesperson|leader)$/;

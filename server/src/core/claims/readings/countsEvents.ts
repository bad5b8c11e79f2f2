import type { Property } from '../../facts/factSet';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “their third *meeting*”, “for the first *time*”: the ordinal at the unit numbers events as the property does, by its own triggers. */
export function countsEvents({ units }: SentenceContext, ordinal: number, { triggers }: Property): boolean {
  const nouns = new Set(triggers.flatMap(trigger => trigger.toLowerCase().split(' ')));
  return [ordinal + 1, ordinal + 2].some(i => normOf(units[i]) === 'time' || nouns.has(normOf(units[i])));
}

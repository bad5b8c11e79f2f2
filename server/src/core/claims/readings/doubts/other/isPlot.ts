import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “Tosca *opens* in June 1800”: in the present tense a work begins where its story does. */
export function isPlot({ units, block }: SentenceContext, { subject, property, clause }: Reading): boolean {
  if (subject.entity.type !== 'work') return false;
  // “is *set in* V”: where its story is, and not where it was made.
  if (/^country/.test(property.id) && normOf(units[(clause.verb?.end ?? 0) - 1]) === 'set') return true;
  if (clause.tense !== 'present' || clause.passive) return false;
  if (property.value !== 'date' && property.value !== 'place') return false;
  // “**1900.** Tosca *opens* in January.” is a line of a timeline.
  if (yearAhead.test(block.prose)) return false;
  return /^(?:opens|begins|starts|ends|closes|takes|unfolds)$/.test(normOf(units[(clause.verb?.end ?? 0) - 1]));
}

const yearAhead = /^[*\s]*\d{4}[*\s]*[.:–—-]/;

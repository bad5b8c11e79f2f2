import { beginnings } from '../../../language/beginnings';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “The festival *begins tonight*”, “began *its 75th edition* in May”: what comes again and again is held once more, which says nothing of the
 * first time.
 */
export function isOfEdition({ units }: SentenceContext, { property, clause }: Reading): boolean {
  const isFirst = /^first (?:held|staged|awarded|run|played|edition)\b/i.test(property.label);
  if (property.value !== 'date' || clause.verb === undefined || !(isFirst || beginnings.has(property.id))) return false;
  if (isFirst && (clause.tense === 'present' || clause.tense === 'future')) return true;
  const { end } = clause.verb;
  if (!/^(?:its|their|the|this|a|an)$/.test(normOf(units[end]))) return false;
  return units.slice(end + 1, end + 4).some(unit => editions.test(normOf(unit)));
}

const editions =
  /^(?:editions?|seasons?|runs?|series|sessions?|terms?|tours?|campaigns?|years?|decades?|century|chapter|era)$/;

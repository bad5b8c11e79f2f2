import { nounsOf } from '../../../nounsOf';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparentNoun } from '../../isTransparent';
import { isPlainNoun } from '../../slots';

/**
 * “The Osby Accord has 15 points. *The ten-point plan* of 2022 …”: the compound says what its own noun is, and nothing calls the accord a plan.
 */
export function isOfHeadBehind({ units, prose }: SentenceContext, { subject, property, value }: Reading): boolean {
  const unit = units[value];
  if (property.value !== 'quantity' || unit?.kind !== 'quantity' || subject.unit >= 0) return false;
  if (unit.quantity.dimension !== 'count') return false;
  if (!/[a-z\d][-‐‑][a-z]/i.test(prose.slice(unit.start, unit.end))) return false;
  const noun = normOf(units[value + 1]);
  if (!isPlainNoun(noun) || isPlainNoun(normOf(units[value + 2])) || isTransparentNoun(noun)) return false;
  return !nounsOf(subject.entity).has(noun) && !subject.entity.short.some(form => form.toLowerCase().endsWith(noun));
}

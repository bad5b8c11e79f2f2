import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const reckoned = /^(?:given|put|measured|reckoned|estimated|stated|calculated|determined)$/;

/** “Its height *was given* as 4,505 metres *by Saussure*”: what somebody once took it for. */
export function isReckonedBy({ units }: SentenceContext, { property, clause, value }: Reading): boolean {
  const { verb, passive } = clause;
  if (property.value !== 'quantity' || verb === undefined || !passive || value < verb.end) return false;
  if (!reckoned.test(normOf(units[verb.end - 1]))) return false;
  return normOf(units[value + 1]) === 'by' && isNamed(units[value + 2]);
}

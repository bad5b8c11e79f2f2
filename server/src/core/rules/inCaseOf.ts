import { isOfSorts } from '../claims/isOfSorts';
import type { Property } from '../facts/factSet';
import { isSentenceCase } from '../values/names/isSentenceCase';

/**
 * A common word as the found one is written: “bronze” becomes “stainless steel”, which the fact file writes with a capital, and
 * “*Bronze* is what S is made of” becomes “Steel”.
 */
export function inCaseOf(found: string, label: string, property: Property, isInitial: boolean): string {
  if (!isOfSorts(property)) return label;
  if (found === found.toLowerCase()) return isSentenceCase(label) ? label.toLowerCase() : label;
  return isInitial && isSentenceCase(found) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';
import { isSentenceCase } from '../values/names/isSentenceCase';

/**
 * A common word as the found one is written: “bronze” becomes “stainless steel”, which the fact file writes with a capital, and
 * “*Bronze* is what S is made of” becomes “Steel”.
 */
export function inCaseOf(found: string, label: string, property: string, isInitial: boolean): string {
  if (findBuiltInProperty(property)?.isCommon !== true) return label;
  if (found === found.toLowerCase()) return isSentenceCase(label) ? label.toLowerCase() : label;
  return isInitial && isSentenceCase(found) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

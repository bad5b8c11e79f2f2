import { isPlainNoun } from './readings/slots';
import { normOf, type Unit } from './sentence/unit';

/** “next to *it*”, “before *her*”, but not “before *her* death”. */
export function isObjectPronoun(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  return /^(?:it|him|them)$/.test(norm) || (norm === 'her' && !isPlainNoun(normOf(units[at + 1])));
}

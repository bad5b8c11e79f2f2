import { determiners, prepositions } from '../language/closedClasses';
import { isDemonym } from './isDemonym';
import { isDash, isNamed, normOf, type Unit } from './unit';

/** “*Rask*, a miller's *son*, who …”, “*Vigil*, a book on her *childhood*, which …”: the name that the noun at `at` stands in apposition to. */
export function describedBy(units: readonly Unit[], at: number): number | undefined {
  let start = at;
  while (start > at - 8 && isInPhrase(units, start - 1)) {
    // “a book on *a town*, which …”: the town, maybe.
    if (prepositions.has(normOf(units[start - 1])) && /^(?:an?|the|this|that)$/.test(normOf(units[start])))
      return undefined;
    start--;
  }
  const isPhrase = determiners.has(normOf(units[start])) || units[start]?.kind === 'quantity';
  return isPhrase && normOf(units[start - 1]) === ',' && isNamed(units[start - 2]) ? start - 2 : undefined;
}

/** “a *low-cost* line”: a hyphen parts no phrases. */
function isInPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (normOf(unit) === '-') return !isDash(units, at);
  return unit?.kind === 'word' || unit?.kind === 'quantity' || isDemonym(unit);
}

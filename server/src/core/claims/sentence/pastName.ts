import { prepositions } from '../language/closedClasses';
import { isNoun } from './isNoun';
import { isNamed, normOf, type Unit } from './unit';

/** “a *studio* in Bergen that …”, “a *dialect* of Lisp that …”: without a comma, “that” tells which of several, and of a bare name there is one. */
export function pastName(units: readonly Unit[], at: number, marker: string, open: number): number {
  const isBare = marker === 'that' && at === open - 1 && isNamed(units[at]) && prepositions.has(normOf(units[at - 1]));
  return isBare && units[at - 2]?.kind === 'word' && isNoun(normOf(units[at - 2])) ? at - 2 : at;
}

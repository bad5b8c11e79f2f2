import { headBefore } from './headBefore';
import { normOf, type Unit } from './unit';

/**
 * “*Before the war*, the firm grew”, “The shop, *for the phone*, was shown”: what may open a clause, and here only a phrase that a comma
 * parts from the subject. “After Ida, the mayor, died” has a comma before its verb, too.
 */
export function isPhraseInFront(units: readonly Unit[], open: number, verb: number): boolean {
  const opener = normOf(units[open]);
  if (!/^(?:before|after|since|until|till|for)$/.test(opener)) return false;
  const comma = units.findIndex((unit, i) => i > open && normOf(unit) === ',');
  if (comma < 0 || comma >= verb) return false;
  if (comma === verb - 1) return opener === 'for' && normOf(units[open - 1]) === ',';
  if (units.slice(0, open).some(unit => unit.kind !== 'mark')) return false;
  return normOf(units[verb - 1]) !== ',' && headBefore(units, open, verb) !== undefined;
}

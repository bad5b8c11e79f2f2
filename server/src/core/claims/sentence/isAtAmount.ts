import { prepositions } from '../language/closedClasses';
import type { VerbForm } from '../language/verbForms';
import { isNamed, normOf, type Unit } from './unit';

/** “The population *stands at* 90,000”: no stands at a ground. */
export function isAtAmount(units: readonly Unit[], at: number): boolean {
  if (!/^(?:stands|remains|starts)$/.test(normOf(units[at])) || normOf(units[at + 1]) !== 'at') return false;
  return [2, 3, 4].some(step => units[at + step]?.kind === 'quantity' && (step === 2 || isWord(units[at + step - 1])));
}

function isWord(unit: Unit | undefined): boolean {
  return unit?.kind === 'word';
}

/** “7,400 people *work* for S” */
export function isSaidOfMany(
  { quantity }: Unit & { kind: 'quantity' },
  next: Unit | undefined,
  form: VerbForm,
  lead: Unit | undefined,
): boolean {
  if (quantity.unit === undefined || quantity.dimension !== 'count' || /^an?$/.test(normOf(lead))) return false;
  // “7,400 people *speak* Sorani”
  const isDoer = /^(?:person|man|woman)$/.test(quantity.unit) && isNamed(next);
  // “forty countries *belong* to it”, but not “a six points lead over”.
  return form === 'base' && (isDoer || prepositions.has(normOf(next)));
}

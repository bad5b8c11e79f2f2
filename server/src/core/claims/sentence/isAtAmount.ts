import { prepositions } from '../language/closedClasses';
import type { VerbForm } from '../language/verbForms';
import { normOf, type Unit } from './unit';

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
  if (!prepositions.has(normOf(next)) || quantity.unit === undefined || quantity.dimension !== 'count') return false;
  // “forty countries *belong* to it”, but not “a six points lead over”.
  return /^(?:people|men|women)$/.test(quantity.unit) || (form === 'base' && !/^an?$/.test(normOf(lead)));
}

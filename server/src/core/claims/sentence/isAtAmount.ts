import { approximating, prepositions } from '../language/closedClasses';
import type { VerbForm } from '../language/verbForms';
import { isNamed, normOf, type Unit } from './unit';

/** “The population *stands at* 90,000”: no stands at a ground. “A day ticket *costs* £24”: no costs. */
export function isAtAmount(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) === 'costs') return isMoney(units, at + 1);
  if (!/^(?:stands|remains|starts)$/.test(normOf(units[at])) || normOf(units[at + 1]) !== 'at') return false;
  return [2, 3, 4].some(step => units[at + step]?.kind === 'quantity' && (step === 2 || isWord(units[at + step - 1])));
}

function isMoney(units: readonly Unit[], at: number): boolean {
  const unit = units[approximating.has(normOf(units[at])) ? at + 1 : at];
  return unit?.kind === 'quantity' && unit.quantity.dimension === 'money';
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

import type { Unit } from '../sentence/unit';
import type { Reading } from '../sentenceContext';
import { digitsOf, fewest, significantDigits } from './slipIndex';

/** A known figure with its digits in another order, or of four digits and more with another one: a figure of something else would hardly be so near. */
export function isFigureSlip(unit: Unit | undefined, facts: Reading['facts']): boolean {
  if (unit?.kind !== 'quantity') return false;
  const { amount } = unit.quantity;
  const own = significantDigits(amount);
  return facts.some(({ values }) =>
    values.some(known => {
      if (known.kind !== 'quantity') return false;
      const right = significantDigits(known.quantity.amount);
      if (own.length !== right.length || own.length < fewest) return false;
      const others = [...own].filter((digit, i) => digit !== right[i]).length;
      return (own.length > fewest && others === 1) || digitsOf(amount) === digitsOf(known.quantity.amount);
    }),
  );
}

import { rewriteQuantity } from '../values/quantities/rewriteQuantity';
import type { ValueRule } from './rule';

/** An amount that the fact refutes: “the **54-day** war”. */
export const wrongQuantity: ValueRule = {
  code: 'wrong-quantity',
  covers: ({ fact }) => fact.values[0]?.kind === 'quantity',
  correct(judgment, expected, { context }) {
    const unit = context.units[judgment.reading.value];
    if (unit?.kind !== 'quantity' || expected.kind !== 'quantity') return undefined;
    const newText = rewriteQuantity(context.prose, unit.quantity, expected.quantity);
    return newText === undefined
      ? { expected: expected.text }
      : { expected: newText, newText, span: unit.quantity.span };
  },
};

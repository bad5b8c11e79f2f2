import { conversion } from '../values/quantities/convert';
import type { QuantityMention } from '../values/quantities/quantityMention';
import { rewriteQuantity } from '../values/quantities/rewriteQuantity';
import type { Quantity } from '../values/quantity';
import type { ValueRule } from './rule';

/** An amount that the fact refutes: “the **54-day** war”. */
export const wrongQuantity: ValueRule = {
  code: 'wrong-quantity',
  covers: ({ fact }) => fact.values[0]?.kind === 'quantity',
  correct(judgment, expected, { context }) {
    const unit = context.units[judgment.reading.value];
    if (unit?.kind !== 'quantity' || expected.kind !== 'quantity') return undefined;
    const newText = rewriteQuantity(context.prose, unit.quantity, inOwnWords(unit.quantity, expected.quantity));
    if (newText === undefined) return { expected: expected.text };
    const known = knownFigure(unit.quantity, expected.quantity, expected.text, newText);
    return { expected: newText, newText, span: unit.quantity.span, ...(known !== undefined && { known }) };
  },
};

/** “about £20bn” may be written for £18.8 billion, but nobody knows of a £20bn. */
function knownFigure(
  { approximation, unit }: QuantityMention,
  expected: Quantity,
  text: string,
  newText: string,
): string | undefined {
  if (approximation !== undefined) return text;
  return conversion(expected.unit, unit)?.converted === true ? `${text} (${newText})` : undefined;
}

/** “24 majors” of a fact that counts titles: refuted because they are the same, and so called as the writer calls them. */
function inOwnWords({ unit, dimension }: QuantityMention, expected: Quantity): Quantity {
  const isOther = unit !== undefined && dimension === 'count' && conversion(expected.unit, unit) === undefined;
  return isOther ? { ...expected, unit } : expected;
}

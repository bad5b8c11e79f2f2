import assert from 'node:assert/strict';
import { parseQuantity } from '../../../../server/src/core/values/parseQuantity';
import type { QuantityMention } from '../../../../server/src/core/values/quantities/quantityMention';
import { recognizeQuantities } from '../../../../server/src/core/values/quantities/recognizeQuantities';
import type { Quantity } from '../../../../server/src/core/values/quantity';

/** The mentions of a prose, each as `text = amount unit`, with the approximation before the amount. */
export function describeQuantities(prose: string): string[] {
  return recognizeQuantities(prose).map(mention => `${textOf(prose, mention)} = ${describeMention(mention)}`);
}

export function describeMention(mention: QuantityMention): string {
  const { amount, high, unit, approximation } = mention;
  const figure = high === undefined ? `${amount}` : `${amount}..${high}`;
  return [approximation?.kind, figure, unit].filter(part => part !== undefined).join(' ');
}

export function textOf(prose: string, { span }: QuantityMention): string {
  return prose.slice(span.start, span.end);
}

/** The fact's quantity, which the test's own table guarantees to be one. */
export function fact(text: string): Quantity {
  const quantity = parseQuantity(text);
  assert.ok(quantity, `${text} is a quantity`);
  return quantity;
}

/** The one mention of a prose. */
export function mentionIn(prose: string): QuantityMention {
  const [mention] = recognizeQuantities(prose);
  assert.ok(mention, `${prose} has a quantity`);
  return mention;
}

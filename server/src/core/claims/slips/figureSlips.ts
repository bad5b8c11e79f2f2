import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import type { SentenceContext } from '../sentenceContext';
import { hasOneDigitElse } from './hasOneDigitElse';
import { isChangedOver } from './isChangedOver';
import { digitsOf } from './slipIndex';

/** The facts that a figure is a slip away from, with what the slip is. */
export function figureSlips(context: SentenceContext, at: number): [Fact, string][] {
  const unit = context.units[at];
  if (unit?.kind !== 'quantity' || unit.quantity.high !== undefined || unit.quantity.approximation !== undefined)
    return [];
  const { amount } = unit.quantity;
  const changedOver = (context.index.slips.byDigits.get(digitsOf(amount) ?? '') ?? [])
    .filter(({ values }) => values.some(v => v.kind === 'quantity' && isChangedOver(v.quantity.amount, amount)))
    .map((fact): [Fact, string] => [fact, 'the same digits in another order']);
  return [...changedOver, ...oneDigitElse(context, unit.quantity)];
}

/**
 * “a good 1,350 metres above the sea”, of what stands at 1,250 m: one digit of the fact's figure is another. Figures that change from year to
 * year are often so much alike, and so are those of other things: the sentence must speak of the subject and have a word of the property.
 */
function oneDigitElse(
  { index, subjects, occurrences }: SentenceContext,
  { amount, unit }: QuantityMention,
): [Fact, string][] {
  const isMeant = ({ property, values, rank }: Fact) =>
    rank !== 'deprecated' &&
    values.some(
      value =>
        value.kind === 'quantity' && value.quantity.unit === unit && hasOneDigitElse(value.quantity.amount, amount),
    ) &&
    findBuiltInProperty(property.id)?.changes !== true &&
    occurrences().some(o => o.property === property);
  return [...new Set(subjects.map(({ entity }) => entity.id))].flatMap(id =>
    [...(index.bySubject.get(id)?.values() ?? [])]
      .flat()
      .filter(isMeant)
      .map((fact): [Fact, string] => [fact, 'one digit is another']),
  );
}

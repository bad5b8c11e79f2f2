import type { Property } from '../../facts/factSet';
import type { Span } from '../../span';
import { foldName } from '../../values/names/foldName';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import { stem } from '../language/stem';
import type { Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { Outcome } from './judgeReading';

/** A bare number of a fact (12 floors, where the property says what is counted) is held against the draft's number alone. */
export function valueSpan(
  context: SentenceContext,
  first: Unit | undefined,
  last: Unit | undefined,
  { fact, reading }: Outcome,
): Span {
  const value = fact.values[0];
  if (
    first?.kind === 'quantity' &&
    first.quantity.dimension === 'count' &&
    value?.kind === 'quantity' &&
    value.quantity.unit === undefined &&
    namesProperty(first.quantity, fact.property)
  )
    return figureOf(first.quantity);
  // “three *Nobel prizes*”: what is counted belongs to the amount where the two adjoin.
  const counted = reading.trigger;
  const beside = counted?.first === reading.value + 1 && counted.first !== reading.subject.unit;
  if (first?.kind === 'quantity' && first.quantity.dimension === 'count' && counted !== undefined && beside) {
    return { start: first.start, end: context.units[counted.last]?.end ?? first.end };
  }
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The number with its scale word: “9.8 million” of “9.8 million inhabitants”. */
function figureOf({ form }: QuantityMention): Span {
  return {
    start: form.number.start,
    end: form.number.end + (form.scale === undefined ? 0 : form.scale.gap.length + form.scale.text.length),
  };
}

/** In “14 floors” the noun is the property's own name, in “88,966 people” it is a unit. A bare number has neither. */
function namesProperty({ unit }: QuantityMention, { label, id }: Property): boolean {
  if (unit === undefined) return true;
  const noun = stem(foldName(unit));
  return `${label} ${id.replaceAll('-', ' ')}`.split(' ').some(word => stem(foldName(word)) === noun);
}

import type { Property } from '../../facts/factSet';
import type { Span } from '../../span';
import { foldName } from '../../values/names/foldName';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import { stem } from '../language/stem';
import { normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { Outcome } from './judgeReading';

/** The value as it is written, with the unit or the noun that it counts. */
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
    namesProperty(first.quantity, fact.property) &&
    (isLabel(first.quantity, fact.property) || isHad(context, reading.value))
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

/** “the *41,500*-capacity ground”: the noun is what the figure is called, and nothing that it counts. So is none. */
function isLabel({ unit }: QuantityMention, { label }: Property): boolean {
  return unit === undefined || stem(foldName(unit)) === stem(foldName(label));
}

/** “S has *14* floors” is the fact's own line, “floors: 14”, in a sentence: there, the noun is the property and no part of the value. */
function isHad({ units }: SentenceContext, value: number): boolean {
  return /^(?:has|have|had)$/.test(normOf(units[value - 1]));
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

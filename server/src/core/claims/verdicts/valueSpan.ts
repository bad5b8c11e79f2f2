import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
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
  if (first?.kind === 'quantity') {
    const isPlain = isLabel(first.quantity, fact) || isHad(context, first.quantity, { fact, reading });
    if (isPlain) return figureOf(first.quantity);
  }
  // “three *Nobel prizes*”: what is counted belongs to the amount where the two adjoin. “900 men *walked out*” has a verb behind it.
  const counted = reading.trigger?.asVerb === true ? undefined : reading.trigger;
  const beside = counted?.first === reading.value + 1 && counted.first !== reading.subject.unit;
  if (first?.kind === 'quantity' && first.quantity.dimension === 'count' && counted !== undefined && beside) {
    return { start: first.start, end: context.units[counted.last]?.end ?? first.end };
  }
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** “the *41,500*-capacity ground”: the noun is what the figure is called. What it counts has a label in the plural (“seats”), if any. “402 strong” counts nothing. */
function isLabel({ unit, dimension }: QuantityMention, { property, values: [value] }: Fact): boolean {
  if (dimension !== 'count' || value?.kind !== 'quantity' || value.quantity.unit !== undefined) return false;
  return unit === undefined || unit === foldName(property.label);
}

/**
 * “S has *14* floors” is the fact's own line, “floors: 14”, in a sentence: there, the noun is the property and no part of the value. Not so where
 * the count is of those who come and go (“has *1,340 members*”), or of what a curator alone counts.
 */
function isHad(
  { units }: SentenceContext,
  { unit, dimension }: QuantityMention,
  { fact: { property, values }, reading }: Pick<Outcome, 'fact' | 'reading'>,
): boolean {
  const [value] = values;
  if (dimension !== 'count' || value?.kind !== 'quantity' || value.quantity.unit !== undefined) return false;
  const builtIn = findBuiltInProperty(property.id);
  if (builtIn === undefined || builtIn.changes === true) return false;
  const noun = stem(foldName(unit ?? ''));
  const names = `${property.label} ${property.id.replaceAll('-', ' ')}`.split(' ');
  return (
    names.some(word => stem(foldName(word)) === noun) && /^(?:has|have|had)$/.test(normOf(units[reading.value - 1]))
  );
}

/** The number with its scale word: “9.8 million” of “9.8 million inhabitants”. */
function figureOf({ form }: QuantityMention): Span {
  return {
    start: form.number.start,
    end: form.number.end + (form.scale === undefined ? 0 : form.scale.gap.length + form.scale.text.length),
  };
}

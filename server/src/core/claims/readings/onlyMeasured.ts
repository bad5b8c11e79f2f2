import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { unitOf } from '../../values/quantities/units';
import { stem } from '../language/stem';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isOtherMeasure } from './isOtherMeasure';
import { isOutlay } from './isOutlay';

/** The facts of the one property that the amount can be of. */
export function onlyMeasured(
  context: SentenceContext,
  { entity }: SubjectUnit,
  value: number,
): readonly Fact[] | undefined {
  const unit = context.units[value];
  if (unit?.kind !== 'quantity') return undefined;
  const { dimension, unit: told } = unit.quantity;
  if (dimension === 'money' && !isOutlay(context.units, value)) return undefined;
  const measured = [...(context.index.bySubject.get(entity.id)?.values() ?? [])].filter(([fact]) => {
    const [known] = fact?.values ?? [];
    if (fact === undefined || known?.kind !== 'quantity' || fact.property.id === 'age') return false;
    if (dimension === 'money') return /^(?:cost|budget)$/.test(fact.property.id);
    if (isOtherMeasure(context, value, fact.property)) return false;
    if (dimension !== 'count') return unitOf(known.quantity.unit ?? '')?.dimension === dimension;
    return isNounOf(context, fact, told ?? '') || isCountedAlike(known.quantity.unit, told);
  });
  return measured.length === 1 ? measured[0] : undefined;
}

function isNounOf({ index }: SentenceContext, { property }: Fact, noun: string): boolean {
  if (findBuiltInProperty(property.id)?.counts?.includes(noun)) return true;
  return (index.wordings.get(property.id) ?? []).some(({ role, stems }) => role === 'noun' && stems[0] === stem(noun));
}

/** The fact counts the same: “940 pupils”. */
function isCountedAlike(known: string | undefined, told: string | undefined): boolean {
  return known !== undefined && told !== undefined && stem(known) === stem(told);
}

import { civilOf } from '../../../../values/day';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

const ends =
  /^(?:collapsed|destroyed|demolished|burn|burned|sank|sunk|closed|dissolved|ended|lost|wrecked|broken-up|scrapped)/;
const later = /^(?:new|modern|present|current|replacement)$/;
const another = /^(?:another|further|follow-up)$/;
const earlier = /^(?:old|original|former|first|ancient)$/;

/** In years. */
const near = 5;

/**
 * “the *new* bridge of that name”, where the facts tell of the end of one, or the year is far behind theirs; “the *old* dam”, where it is far
 * before them, “a *second* S”: what came after it, or stood there before.
 */
export function isSuccessor(
  { units, index }: SentenceContext,
  { subject, property, facts, value }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  if (subject.via !== 'name') return false;
  const before = normOf(units[subject.unit - 1]);
  // “A *second* report by that name followed.”
  const isAnother = another.test(before) || isLaterOne(units[subject.unit - 1]);
  if (isAnother && value !== subject.unit - 1) return true;
  if (later.test(before) && [...(index.bySubject.get(subject.entity.id)?.keys() ?? [])].some(id => ends.test(id)))
    return true;
  if (property.value !== 'date' || !(later.test(before) || earlier.test(before))) return false;
  const told = dates.get(value)?.value.first;
  if (told === undefined || !Number.isFinite(told)) return false;
  const gaps = facts.flatMap(fact =>
    fact.values.flatMap(v => (v.kind === 'date' ? [civilOf(told).year - civilOf(v.date.first).year] : [])),
  );
  return (
    gaps.length > 0 &&
    ((later.test(before) && gaps.every(gap => gap > near)) || (earlier.test(before) && gaps.every(gap => gap < -near)))
  );
}

function isLaterOne(unit: Unit | undefined): boolean {
  return unit?.kind === 'ordinal' && unit.ordinal.value > 1;
}

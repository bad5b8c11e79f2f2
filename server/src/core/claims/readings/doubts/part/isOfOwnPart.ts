import { isAmongWords } from '../../../factIndex';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** A mere mistake in a count is nearer. */
const near = 0.75;

/** What a large thing has, and what has beds, seats, pupils or members of its own. */
const parts = new Set(
  `wing ward department annexe annex block branch clinic unit section division faculty institute school academy chapel gallery hall theatre
   restaurant café library museum archive workshop stand terrace balcony stalls floor storey basement campus garage subsidiary offshoot
   outpost nursery youth reserves canteen studio laboratory lab hostel lodge pavilion
   quarter suburb neighbourhood neighborhood`.split(/\s+/),
);

/** “The hospital has 480 beds. *Its maternity wing* has 36”: a part of it has a count of its own. */
export function isOfOwnPart(
  { units, index }: SentenceContext,
  { property, subject, clause, value, facts }: Reading,
): boolean {
  const unit = units[value];
  const [known] = facts[0]?.values ?? [];
  if (property.value !== 'quantity' || unit?.kind !== 'quantity' || known?.kind !== 'quantity') return false;
  if (unit.quantity.dimension !== 'count' || unit.quantity.amount >= known.quantity.amount * near) return false;
  const { subject: head, verb } = clause;
  if (head === undefined || head === subject.unit || verb === undefined || head >= verb.start || value < verb.end)
    return false;
  const noun = units[head];
  // “*The old town*, within the walls of the city, has 5,200 inhabitants.”
  const isInTown = normOf(noun) === 'town' && /^(?:old|new|upper|lower|walled|inner)$/.test(normOf(units[head - 1]));
  return noun?.kind === 'word' && (isInTown || parts.has(normOf(noun))) && !isAmongWords(index, property, noun.stem);
}

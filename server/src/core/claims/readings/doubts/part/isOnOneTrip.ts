import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const room: ReadonlySet<string> = new Set(['capacity', 'seats']);

/**
 * “*carried* 90 passengers *on its first trip*”, “*had* 90 passengers *and a crew of four*”: how many were aboard, and not how many there is
 * room for.
 */
export function isOnOneTrip({ units }: SentenceContext, { property, clause, value }: Reading): boolean {
  if (!room.has(property.id) || clause.tense !== 'past') return false;
  if (isManned(units, value)) return true;
  return units.some(
    (unit, i) =>
      i > value &&
      isIn(clause, i) &&
      /^(?:on|during|that)$/.test(normOf(unit)) &&
      [2, 3, 4].some(step => trips.test(normOf(units[i + step]))),
  );
}

const trips = /^(?:trip|voyage|flight|crossing|journey|cruise|run|tour|night|evening|sailing)$/;

/** “with 90 passengers *and a crew of four*”, “had 90 passengers *and six crew*”, “had 90 people *aboard*”: but “had room *for* 90 and a crew of four” */
function isManned(units: SentenceContext['units'], value: number): boolean {
  if (normOf(units[value - 1]) === 'for') return false;
  const behind = [1, 2, 3, 4, 5].map(step => normOf(units[value + step]));
  if (behind[0] === 'aboard' || (behind[0] === 'on' && behind[1] === 'board')) return true;
  if (behind[0] !== 'and' && behind[1] !== 'and') return false;
  return [2, 3, 4, 5].some(step => {
    const unit = units[value + step];
    // “five crew” is one quantity.
    return /^crew(?:men|members)?$/.test(unit?.kind === 'quantity' ? (unit.quantity.unit ?? '') : normOf(unit));
  });
}

import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const room: ReadonlySet<string> = new Set(['capacity', 'seats']);

/** “*carried* 90 passengers *on its first trip*”: how many were aboard, and not how many there is room for. */
export function isOnOneTrip({ units }: SentenceContext, { property, clause, value }: Reading): boolean {
  if (!room.has(property.id) || clause.tense !== 'past') return false;
  return units.some(
    (unit, i) =>
      i > value &&
      isIn(clause, i) &&
      /^(?:on|during|that)$/.test(normOf(unit)) &&
      [2, 3, 4].some(step => trips.test(normOf(units[i + step]))),
  );
}

const trips = /^(?:trip|voyage|flight|crossing|journey|cruise|run|tour|night|evening|sailing)$/;

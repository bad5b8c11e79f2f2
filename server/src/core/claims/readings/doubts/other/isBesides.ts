import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “S can *also* be found in V”: beside what the fact tells, and not instead of it. */
export function isBesides({ units }: SentenceContext, { property, clause }: Reading): boolean {
  if (property.value !== 'place' && property.value !== 'entity' && property.value !== 'person') return false;
  // “It not only drew crowds *but also* won V”: beside another deed, and not another value.
  return units.some(
    (unit, i) =>
      isIn(clause, i) &&
      /^(?:also|too|elsewhere)$/.test(normOf(unit)) &&
      !(normOf(units[i - 1]) === 'but' && i === clause.start + 1),
  );
}

import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const shares =
  /^(?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|share|portion|part|fraction|most|much|some|percent|cent)$/;

/** “*Two thirds of* the plant's capacity, 3,800 MW, had been lost”: what is told is a share of the figure. */
export function isShare({ units }: SentenceContext, { property, trigger }: Reading): boolean {
  if (property.value !== 'quantity' || trigger === undefined) return false;
  for (let i = trigger.first - 1; i >= Math.max(1, trigger.first - 6); i--) {
    if (units[i]?.kind === 'mark' && !/^'s?$/.test(normOf(units[i]))) return false;
    if (normOf(units[i]) === 'of' && isPartOfIt(units[i - 1])) return true;
  }
  return false;
}

function isPartOfIt(unit: Unit | undefined): boolean {
  return (
    shares.test(normOf(unit)) ||
    unit?.kind === 'ordinal' ||
    (unit?.kind === 'quantity' && (unit.quantity.dimension === 'percent' || shares.test(unit.quantity.unit ?? '')))
  );
}

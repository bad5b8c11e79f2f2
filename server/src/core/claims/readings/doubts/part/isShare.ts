import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const shares =
  /^(?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|share|portion|part|fraction|most|much|some|percent|cent)$/;

/** “*Two thirds of* the plant's capacity, 3,800 MW, had been lost”: what is told is a share of the figure. */
export function isShare({ units }: SentenceContext, { property, trigger, value, construction }: Reading): boolean {
  if (property.value !== 'quantity') return false;
  if (construction === 'pattern' && isOfThose(units, value)) return true;
  if (trigger === undefined) return false;
  for (let i = trigger.first - 1; i >= Math.max(1, trigger.first - 6); i--) {
    if (units[i]?.kind === 'mark' && !/^'s?$/.test(normOf(units[i]))) return false;
    if (normOf(units[i]) === 'of' && isPartOfIt(units[i - 1])) return true;
  }
  return false;
}

/** “*Half of the* 970 people lost their lives”, “all but three *of the* 12 crew” */
function isOfThose(units: readonly Unit[], value: number): boolean {
  return (
    /^(?:the|those|these)$/.test(normOf(units[value - 1])) &&
    normOf(units[value - 2]) === 'of' &&
    isPartOfIt(units[value - 3])
  );
}

function isPartOfIt(unit: Unit | undefined): boolean {
  return (
    shares.test(normOf(unit)) ||
    unit?.kind === 'ordinal' ||
    (unit?.kind === 'quantity' && (unit.quantity.dimension === 'percent' || shares.test(unit.quantity.unit ?? '')))
  );
}

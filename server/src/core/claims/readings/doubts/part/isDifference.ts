import { approximating } from '../../../language/closedClasses';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “can sway *by* 8 metres”, “hangs 67 metres *above the water*”: by how much something differs, or how far it is from something else. How high
 * a thing rises above the sea or the ground is its height.
 */
export function isDifference({ units }: SentenceContext, { property, value }: Reading): boolean {
  const unit = units[value];
  if (
    /distance/.test(property.id) ||
    property.value !== 'quantity' ||
    unit?.kind !== 'quantity' ||
    !/^(?:length|mass|area|speed)$/.test(unit.quantity.dimension)
  )
    return false;
  const before = approximating.has(normOf(units[value - 1])) ? value - 2 : value - 1;
  if (normOf(units[before]) === 'by') return true;
  if (normOf(units[value + 1]) === 'from' && isNamed(units[value + 2])) return !isSpan(units, value + 3);
  if (!/^(?:above|below|under|beneath|underneath|beyond)$/.test(normOf(units[value + 1]))) return false;
  const isTall = property.id === 'height';
  const isHigh = isTall || property.id === 'elevation';
  for (let i = value + 2; i < value + 6; i++)
    if ((isHigh && seas.test(normOf(units[i]))) || (isTall && grounds.test(normOf(units[i])))) return false;
  return true;
}

/** “*from Vyborg to* Lubmin” */
function isSpan(units: SentenceContext['units'], from: number): boolean {
  return units.slice(from, from + 3).some(unit => normOf(unit) === 'to');
}

const seas = /^(?:sea|seas|ocean|level|datum)$/;
const grounds = /^(?:ground|street|streets|city|town|square|roofs|rooftops|water|river|valley|plain)$/;

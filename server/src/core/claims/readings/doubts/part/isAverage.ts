import { isAmongWords } from '../../../factIndex';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isFigureSlip } from '../../../slips/isFigureSlip';

const reckoned = new Set(
  'average mean median combined expected predicted planned projected intended proposed promised targeted daily weekly monthly'.split(
    ' ',
  ),
);

/** “the *average* attendance”, “the *planned* height”: another figure than that of the one event or thing. */
export function isAverage(
  { units, index }: SentenceContext,
  { property, value, facts, construction }: Reading,
): boolean {
  if (property.value !== 'quantity' || construction === 'sum') return false;
  // “is *on average* 384,000 km away”: of what comes and goes, the mean is the distance.
  if (property.id === 'distance') return false;
  // So is the mean of what circles a star, which alone goes as many kilometres a second.
  if (facts.some(({ values }) => values.some(v => v.kind === 'quantity' && v.quantity.unit === 'km/s'))) return false;
  for (let i = value - 1; i >= value - 6; i--) {
    const unit = units[i];
    if (unit === undefined || /^[,;:]$/.test(normOf(unit))) return false;
    if (unit.kind === 'word' && reckoned.has(unit.norm))
      return !isFigureSlip(units[value], facts) && !isAmongWords(index, property, unit.stem);
  }
  return false;
}

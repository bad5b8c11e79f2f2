import { normOf } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';

const reckoned = new Set(
  'average mean median combined expected predicted planned projected intended proposed promised targeted daily weekly monthly'.split(
    ' ',
  ),
);

/** “the *average* attendance”, “the *planned* height”: another figure than that of the one event or thing. */
export function isAverage({ units, index }: SentenceContext, { property, value }: Reading): boolean {
  if (property.value !== 'quantity') return false;
  for (let i = value - 1; i >= value - 6; i--) {
    const unit = units[i];
    if (unit === undefined || /^[,;:]$/.test(normOf(unit))) return false;
    if (unit.kind === 'word' && reckoned.has(unit.norm))
      return !(index.wordings.get(property.id) ?? []).some(({ stems }) => stems.includes(unit.stem));
  }
  return false;
}

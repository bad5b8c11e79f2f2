import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*the Queen* declared it open”, “to *the Emir*”: one word behind “the” tells an office, and not who had it. */
export function isTitleAlone({ units }: SentenceContext, { value, property }: Reading): boolean {
  const unit = units[value];
  return (
    property.value === 'person' &&
    unit?.kind === 'name' &&
    unit.first === unit.last &&
    normOf(units[value - 1]) === 'the'
  );
}

import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The guild, *at eleven*, counts its members”: how old it is, and not how many. */
export function isAgeAside({ units }: SentenceContext, { value, property }: Reading): boolean {
  const unit = units[value];
  return (
    property.value === 'quantity' &&
    property.id !== 'age' &&
    unit?.kind === 'quantity' &&
    unit.quantity.unit === undefined &&
    normOf(units[value - 1]) === 'at' &&
    normOf(units[value - 2]) === ',' &&
    normOf(units[value + 1]) === ','
  );
}

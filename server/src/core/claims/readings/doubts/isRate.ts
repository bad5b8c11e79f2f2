import { normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';

const spans = /^(?:day|week|month|year|season|night|hour|minute|second|visitor|head|seat|person|trip|visit)$/;
const making =
  /^(?:build|construct|make|produce|complete|erect|finish|develop|create|film|shoot|print|write|paint|buy|acquire)$/;

/** “costs 2 million *a year*”, “cost the museum 1.2 million *to insure*”: so much for each year or each seat, or for something else. */
export function isRate({ units }: SentenceContext, { property, value, facts }: Reading): boolean {
  if (property.value !== 'quantity') return false;
  const next = normOf(units[value + 1]);
  if (next === 'to' && units[value]?.kind === 'quantity' && isMoney(units[value]))
    return units[value + 2]?.kind === 'word' && !making.test(normOf(units[value + 2]));
  if (!/^(?:an?|per|each|every)$/.test(next)) return false;
  const isOwn = facts.some(({ values }) =>
    values.some(known => known.kind === 'quantity' && /\b(?:per|an?)\b|\//.test(known.text)),
  );
  return spans.test(normOf(units[value + 2])) && !isOwn;
}

function isMoney(unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' && unit.quantity.dimension === 'money';
}

import { foldName } from '../../../../values/names/foldName';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const spans = /^(?:day|week|month|year|season|night|hour|minute|second|visitor|head|seat|person|trip|visit)$/;
const making =
  /^(?:build|construct|make|produce|complete|erect|finish|develop|create|film|shoot|print|write|paint|buy|acquire)$/;

/** “costs 2 million *a year*”, “cost the museum 1.2 million *to insure*”: so much for each year or each seat, or for something else. */
export function isRate(context: SentenceContext, { property, value, facts, clause }: Reading): boolean {
  const { units } = context;
  if (property.value !== 'quantity') return false;
  if (!clause.passive && isSold(context, clause, property)) return true;
  const next = normOf(units[value + 1]);
  if (next === 'to' && units[value]?.kind === 'quantity' && isMoney(units[value]))
    return units[value + 2]?.kind === 'word' && !making.test(normOf(units[value + 2]));
  if (!/^(?:an?|per|each|every)$/.test(next)) return false;
  // “turns over 90 million *a year*”: so is every turnover.
  if (property.id === 'revenue' && normOf(units[value + 2]) === 'year') return false;
  const isOwn = facts.some(({ values }) =>
    values.some(known => known.kind === 'quantity' && /\b(?:per|an?)\b|\//.test(known.text)),
  );
  return spans.test(normOf(units[value + 2])) && !isOwn && !isLabelled(property.label, normOf(units[value + 2]));
}

/** “copies sold *a day*”, “*yearly* output”: the property itself is so much for each. */
function isLabelled(label: string, span: string): boolean {
  const words = foldName(label).split(' ');
  const adjectives = span === 'day' ? ['daily'] : span === 'year' ? ['yearly', 'annual'] : [`${span}ly`];
  return words.some(
    (word, i) => adjectives.includes(word) || (word === span && /^(?:an?|per|each|every)$/.test(words[i - 1] ?? '')),
  );
}

/** “has *sold* 600 million books”, where the facts count the books that there are. */
function isSold({ units, index }: SentenceContext, { verb }: Reading['clause'], { id }: Reading['property']): boolean {
  if (!/^(?:sold|sells|sell|printed|shipped)$/.test(normOf(units[(verb?.end ?? 0) - 1]))) return false;
  return !(index.wordings.get(id) ?? []).some(({ stems }) =>
    stems.some(own => /^(?:sell|sold|sale|cop|print|ship|pric|cost)/.test(own)),
  );
}

function isMoney(unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' && unit.quantity.dimension === 'money';
}

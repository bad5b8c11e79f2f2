import { factsOf } from '../../../factIndex';
import { pastArticle } from '../../../sentence/beforeArticle';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “*In France*, the firm has 300 shops”, “*on Mars*, argon makes up 2 %”: how much there is of it at one place, which is none that its facts
 * or the property's label name.
 */
export function isThere(context: SentenceContext, reading: Reading): boolean {
  const { units, prose, block } = context;
  const { subject, property, facts, value, clause } = reading;
  const unit = units[value];
  const [known] = facts[0]?.values ?? [];
  if (unit?.kind !== 'quantity' || known?.kind !== 'quantity' || block.row !== undefined) return false;
  const { dimension } = unit.quantity;
  if ((dimension !== 'count' && dimension !== 'percent') || subject.entity.type === 'event') return false;
  const first = clause.start;
  if (!/^(?:in|on|at)$/.test(normOf(units[first]))) return false;
  const at = pastArticle(units, first);
  const place = units[at];
  if (place === undefined || normOf(units[at + 1]) !== ',' || at >= value) return false;
  // “At *World Cups*, …” of his World Cup goals
  if (property.label.includes(prose.slice(place.start, place.end).replace(/s$/, ''))) return false;
  return place.kind === 'name' || (place.kind === 'mention' && !isOfSubject(context, place, reading));
}

function isOfSubject(
  { index }: SentenceContext,
  { forms }: Unit & { kind: 'mention' },
  { subject, property }: Reading,
): boolean {
  return forms.some(
    ({ entity }) =>
      entity === subject.entity ||
      (index.byValue.get(entity.id) ?? []).some(fact => fact.subject === subject.entity) ||
      factsOf(index, entity.id, property).length > 0,
  );
}

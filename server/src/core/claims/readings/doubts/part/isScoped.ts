import { isCapital } from '../../../../values/letters';
import { determiners } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** How far off a mere mistake in a count is: what is further off counts something else. */
const near = { from: 0.75, to: 1.3 };

/**
 * “scored 30 goals in 21 games for France”, “won 5 medals in Vancouver”: of what somebody counts in all, or at one occasion that the property's
 * label names, what is told of some place, side or games may be another count.
 */
export function isScoped(context: SentenceContext, { subject, property, facts, value, clause }: Reading): boolean {
  const { units } = context;
  const [known] = facts[0]?.values ?? [];
  const unit = units[value];
  if (unit?.kind !== 'quantity' || known?.kind !== 'quantity' || unit.quantity.dimension !== 'count') return false;
  if (subject.entity.type !== 'person' && subject.entity.type !== 'organization') return false;
  const share = unit.quantity.amount / known.quantity.amount;
  if (share >= near.from && share < near.to) return false;
  const label = [property.label, property.id, ...property.triggers].join(' ');
  const occasions = property.label
    .split(' ')
    .slice(1)
    .filter(word => isCapital(word));
  if (isCapital(property.label.charAt(0))) occasions.push(property.label.split(' ')[0] ?? '');
  if (occasions.length > 0 && !occasions.some(word => context.prose.includes(word))) return true;
  for (let i = value + 1; i < units.length && isIn(clause, i); i++) {
    if (!/^(?:in|at|for|against|with)$/.test(normOf(units[i]))) continue;
    const next = determiners.has(normOf(units[i + 1])) ? units[i + 2] : units[i + 1];
    if (next?.kind === 'quantity' && next.quantity.dimension === 'count')
      return !label.includes(stem(next.quantity.unit ?? ''));
    const isNamed =
      next?.kind === 'name' ||
      (next?.kind === 'mention' && !next.forms.some(({ entity }) => entity === subject.entity));
    if (isNamed && !label.includes(context.prose.slice(next.start, next.end))) return true;
  }
  return false;
}

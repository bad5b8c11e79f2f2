import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { isCapital } from '../../../../values/letters';
import { determiners } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';
import { isPlainNoun } from '../../slots';

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
  // “The flu killed 200 people *in Osby*”: what goes through many places takes its toll in each.
  const isEverywhere = property.id === 'death-toll' && spreading.test(subject.entity.label);
  if (subject.entity.type !== 'person' && subject.entity.type !== 'organization' && !isEverywhere) return false;
  const share = unit.quantity.amount / known.quantity.amount;
  if (share >= near.from && share < near.to) return false;
  // “employs 9,000 people in five mills”, of 4,000: how many there are now, none of its places can exceed.
  if (share >= near.to && subject.entity.type === 'organization' && findBuiltInProperty(property.id)?.changes === true)
    return false;
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
    // “has 40 beds *in intensive care*”, “60 pupils *in the sixth form*”
    const department = next?.kind === 'ordinal' ? units[i + 3] : next;
    if (share < near.from && normOf(units[i]) === 'in' && isDepartment(department)) return true;
    const isNamed =
      next?.kind === 'name' ||
      (next?.kind === 'mention' && !next.forms.some(({ entity }) => entity === subject.entity));
    if (isNamed && !label.includes(context.prose.slice(next.start, next.end))) return true;
  }
  return false;
}

const spreading =
  /\b(?:flu|influenza|plague|pandemic|epidemic|outbreak|war|storm|hurricane|typhoon|cyclone|famine|heatwave|floods?)\b/i;

/** A common noun that is no other word for the whole. */
function isDepartment(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' && isPlainNoun(unit.norm) && typesOfNoun(unit.norm) === undefined && !wholes.has(unit.norm)
  );
}

const wholes = new Set(
  `total all it them use operation service stock number size addition fact question hand attendance existence print circulation membership
   business career history`.split(/\s+/),
);

import type { Property } from '../../../facts/factSet';
import { verblessClause } from '../../sentence/clause';
import type { Unit } from '../../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../../sentenceContext';

/** A value as one of several alike, of which the others are right. */
export function alikeReading(
  context: SentenceContext,
  subject: SubjectUnit,
  property: Property,
  value: number,
): Reading[] {
  const facts = context.index.bySubject.get(subject.entity.id)?.get(property.id);
  if (facts === undefined) return [];
  const clause = clauseAt(context, value) ?? verblessClause(value, value + 1);
  const how = 'one of several alike, of which the others are right';
  return [{ subject, property, facts, value, strength: 3, clause, how, ...unitOf(context.units[value], facts) }];
}

/** What a bare figure measures, the fact says. */
function unitOf(value: Unit | undefined, [fact]: Reading['facts']): Pick<Reading, 'unit'> {
  const known = fact?.values[0];
  if (value?.kind !== 'quantity' || value.quantity.unit !== undefined || known?.kind !== 'quantity') return {};
  return known.quantity.unit === undefined ? {} : { unit: known.quantity.unit };
}

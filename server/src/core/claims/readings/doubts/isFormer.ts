import { isIn } from '../../sentence/clause';
import { normOf } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';

/** “9,677 feet high *until 1980*”, “*had held* 83,500 in 1938”: so much it was once. */
export function isFormer({ units }: SentenceContext, { subject, value, property, facts, clause }: Reading): boolean {
  if (property.value !== 'quantity' || facts.some(fact => fact.valid !== undefined)) return false;
  const isBefore = subject.entity.type === 'place' && normOf(units[clause.verb?.start ?? -1]) === 'had';
  if (isBefore && units.some((unit, i) => unit.kind === 'date' && isIn(clause, i))) return true;
  for (let i = value + 1; i <= value + 3; i++) {
    if (units[i] === undefined || units[i]?.kind === 'mark') return false;
    if (/^(?:until|till|before)$/.test(normOf(units[i]))) return units[i + 1]?.kind === 'date';
  }
  return false;
}

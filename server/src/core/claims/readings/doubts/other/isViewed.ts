import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The final, *in Bavaria*, is a sore point”: how a place sees an event now, not where it was. What is still to be has its date beside it. */
export function isViewed({ units, clauses }: SentenceContext, { subject, property, value }: Reading): boolean {
  if (property.id !== 'location' || subject.entity.type !== 'event' || normOf(units[subject.unit + 1]) !== ',')
    return false;
  const clause = clauses.find(c => c.subject === subject.unit && c.verb !== undefined);
  if (clause?.verb === undefined || value >= clause.verb.start) return false;
  if (clause.tense !== 'present' && clause.tense !== 'perfect') return false;
  return !units.some((unit, i) => unit.kind === 'date' && isIn(clause, i));
}

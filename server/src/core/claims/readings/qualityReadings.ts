import { determiners } from '../language/closedClasses';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { canHold } from './slots';

/** “S, of *V* nationality, …”, “the S, of the *V* class, …”: what is said of a name by “of”, with the property's own noun behind the value. */
export function qualityReadings(context: SentenceContext): Reading[] {
  const { units } = context;
  const readings: Reading[] = [];
  for (const { property, wording, first, clause: at } of context.occurrences()) {
    const clause = context.clauses[at];
    const value = first - 1;
    if (clause === undefined || property.value !== 'entity' || !(wording.role === 'noun' || wording.role === 'any'))
      continue;
    const of = determiners.has(normOf(units[value - 1])) ? value - 2 : value - 1;
    if (normOf(units[of]) !== 'of' || !canHold(units[value], property)) continue;
    const name = normOf(units[of - 1]) === ',' ? of - 2 : of - 1;
    const subject = context.subjects.find(({ unit }) => unit === name);
    const facts = subject && context.index.bySubject.get(subject.entity.id)?.get(property.id);
    if (subject === undefined || facts === undefined) continue;
    readings.push({
      subject,
      property,
      facts,
      value,
      strength: 3,
      clause,
      how: `“${wording.text}” behind the value, of its kind`,
    });
  }
  return readings;
}

import { factsOf } from '../factIndex';
import { prepositions } from '../language/closedClasses';
import { normOf, wordOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { canHold } from './slots';

/** “*With V at the helm*, S left the harbour”, “S left the harbour *with V in charge*”: who has a curator's office while the clause's subject does something. */
export function absoluteReadings(context: SentenceContext): Reading[] {
  const { units, clauses, index, subjects } = context;
  const readings: Reading[] = [];
  for (const { property, wording, first, last, clause: at } of context.occurrences()) {
    const value = first - 1;
    if (wording.role !== 'any' || property.value !== 'person' || !prepositions.has(normOf(units[first]))) continue;
    if (!canHold(units[value], property) || wordOf(units[value - 1]) !== 'with') continue;
    const clause = clauses[at];
    for (const subject of subjects) {
      if (clause?.verb === undefined || clause.subject !== subject.unit) continue;
      const facts = factsOf(index, subject.entity.id, property);
      if (facts.length === 0) continue;
      const trigger = { first, last };
      const how = `“${wording.text}” of ${subject.entity.label}, with whom`;
      readings.push({ subject, property, facts, value, strength: 3, clause, trigger, how });
    }
  }
  return readings;
}

import { isIn } from '../sentence/clause';
import type { Reading, SentenceContext } from '../sentenceContext';
import { boundBefore } from './boundBefore';

/** “The dam burst on *2 December 1959*”: the day of the event that the facts know as the bursting of the dam. */
export function happeningReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    const clause = subject.happensIn;
    const facts = context.index.bySubject.get(subject.entity.id)?.get('date') ?? [];
    const [first] = facts;
    if (clause === undefined || first === undefined) continue;
    for (const value of context.wholes) {
      if (context.units[value]?.kind !== 'date' || !isIn(clause, value) || boundBefore(context, value) !== undefined)
        continue;
      const how = `what the verb says is ${subject.entity.label}`;
      readings.push({ subject, property: first.property, facts, value, strength: 3, clause, how });
    }
  }
  return readings;
}

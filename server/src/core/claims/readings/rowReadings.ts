import { factsOf } from '../factIndex';
import { normOf } from '../sentence/unit';
import { type Reading, type SentenceContext, clauseAt } from '../sentenceContext';
import { canHold } from './slots';

/** What parts the cells of a table row, once the row is read as one sentence. */
export const cellMark = '|';

/** A table row: the column's heading, or a word in another cell, says what the value is; the grammar of sentences does not apply. */
export function rowReadings(context: SentenceContext): Reading[] {
  const cellOf = cells(context);
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences) {
    for (const subject of context.subjects) {
      const facts = factsOf(context.index, subject.entity.id, occurrence.property);
      if (facts.length === 0) continue;
      const values = context.units.flatMap((unit, i) => (canHold(unit, occurrence.property) && i !== subject.unit ? [i] : []));
      for (const value of values) {
        const clause = clauseAt(context, value);
        if (clause === undefined) continue;
        const sameCell = cellOf[value] === cellOf[occurrence.first];
        const strength = sameCell ? 3 : values.length === 1 ? 2 : 1;
        readings.push({ subject, property: occurrence.property, facts, value, strength, clause, how: sameCell ? `the column “${occurrence.wording.text}”` : `“${occurrence.wording.text}” in the same row` });
      }
    }
  }
  return readings;
}

function cells(context: SentenceContext): number[] {
  let cell = 0;
  return context.units.map(unit => (normOf(unit) === cellMark ? ++cell : cell));
}

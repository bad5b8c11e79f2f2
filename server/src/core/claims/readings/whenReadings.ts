import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

/** “That was on *14 July 1789*, when the storming of the Bastille …”: the day of the event that the clause behind it speaks of. */
export function whenReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    if (clause.marker !== 'when' || clause.lead === undefined || clause.verb === undefined) continue;
    const value = clause.lead.start;
    const unit = context.units[value];
    // “Five days earlier, when it first …” is another time than that of the event before.
    if (unit?.kind === 'date' && (unit.date.form.type === 'distance' || unit.date.kind === 'relative')) continue;
    for (const subject of context.subjects) {
      const facts = context.index.bySubject.get(subject.entity.id)?.get('date') ?? [];
      const [first] = facts;
      const opens = subject.unit === clause.subject || opensClause(context, clause.start, subject.unit);
      if (first === undefined || subject.entity.type !== 'event' || !opens) continue;
      const how = 'the day before “when”';
      readings.push({ subject, property: first.property, facts, value, strength: 3, clause, how });
    }
  }
  return readings;
}

/** Right behind “when”, or behind “when the”. */
function opensClause(context: SentenceContext, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (!/^(?:,|when|the|a|an|this|that|)$/.test(normOf(context.units[i]))) return false;
  return at > start && at - start <= 4;
}

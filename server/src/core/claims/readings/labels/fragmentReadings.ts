import { factsOf } from '../../factIndex';
import { coordinators, determiners } from '../../language/closedClasses';
import { verblessClause } from '../../sentence/clause';
import { normOf } from '../../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';
import { isOfPeriod } from './isOfPeriod';

/** “**Linden Hall.** *1,420 seats* by V, and no air.”: a figure and what it counts, with nothing before it but the name of what has it. */
export function fragmentReadings(context: SentenceContext): Reading[] {
  const label = labelOf(context);
  if (label === undefined) return [];
  const { at, subject } = label;
  if (context.units[at]?.kind !== 'quantity') return [];
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    const { property, first, last, wording } = occurrence;
    if (property.value !== 'quantity' || occurrence.asVerb || (first !== at && first !== at + 1)) continue;
    const facts = factsOf(context.index, subject.entity.id, property);
    if (facts.length === 0 || !isWhole(context, at, last) || isOfPeriod(context, { facts })) continue;
    readings.push({
      subject,
      property,
      facts,
      value: at,
      strength: 2,
      clause: verblessClause(at, last + 1),
      trigger: occurrence,
      how: `“${wording.text}”, in a fragment about what is named before`,
    });
  }
  return readings;
}

/** Where the fragment begins, and what it is about: the sentence before, or what stands before a colon. */
function labelOf(context: SentenceContext): { readonly at: number; readonly subject: SubjectUnit } | undefined {
  const { block, units, subjects, labelled } = context;
  // Each item of a list speaks of its own thing.
  if (block.kind !== 'item' && labelled !== undefined && units[0]?.kind === 'quantity')
    return { at: 0, subject: { unit: -1, entity: labelled, via: 'implied' } };
  const name = determiners.has(normOf(units[0])) ? 1 : 0;
  const subject = subjects.find(({ unit, via }) => unit === name && via === 'name');
  return subject !== undefined && normOf(units[name + 1]) === ':' ? { at: name + 2, subject } : undefined;
}

/** Not “*1,420 seats* were sold”, “1,420 seats more” or “300 seats in the balcony”. */
function isWhole({ units, clauses }: SentenceContext, value: number, last: number): boolean {
  const next = units[last + 1];
  const norm = normOf(next);
  const ends = next === undefined || next.kind === 'mark' || norm === 'by' || coordinators.has(norm);
  return ends && !clauses.some(({ subject }) => subject === value || subject === last);
}

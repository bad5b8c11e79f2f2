import { isScore } from '../../values/quantities/recognizeScores';
import { isIn } from '../sentence/clause';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';

/** “France beat Croatia 4–2 in the 2018 final”: a score tells what it is by its form; whose it is, the match beside it. */
export function scoreReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const [value, unit] of context.units.entries()) {
    const clause = unit.kind === 'score' ? clauseAt(context, value) : undefined;
    if (clause === undefined) continue;
    const matches = context.subjects.flatMap(subject => {
      for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
        const [first] = facts;
        if (first?.values.some(v => v.kind === 'text' && isScore(v.text)))
          return [{ subject, facts, property: first.property }];
      }
      return [];
    });
    for (const { subject, facts, property } of matches) {
      const beside = isIn(clause, subject.unit) || clause.subject === subject.unit;
      readings.push({
        subject,
        property,
        facts,
        value,
        strength: beside ? 3 : matches.length === 1 ? 2 : 1,
        clause,
        how: 'a score beside its match',
      });
    }
  }
  return readings;
}

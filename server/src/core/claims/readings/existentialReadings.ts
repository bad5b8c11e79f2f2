import { pastArticle } from '../sentence/beforeArticle';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { onlyMeasured } from './onlyMeasured';

/** “*There are 94 musicians in* S.”: how many of what S has, where the facts know one such number of it. */
export function existentialReadings(context: SentenceContext): Reading[] {
  const { units, subjects } = context;
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const unit = units[value];
    if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'count' || unit.quantity.unit === undefined) continue;
    if (!isThere(units, value)) continue;
    const at = pastArticle(units, value + 1);
    const subject = subjects.find(s => s.unit === at && s.entity.type !== 'event');
    if (subject === undefined || !/^(?:in|at)$/.test(normOf(units[value + 1])) || !isWhole(units, at + 1)) continue;
    const clause = clauseAt(context, value);
    const facts = onlyMeasured(context, subject, value);
    const [fact] = facts ?? [];
    if (clause?.modality !== 'asserted' || facts === undefined || fact === undefined) continue;
    readings.push({ subject, property: fact.property, facts, value, strength: 3, clause, how: 'there are so many' });
  }
  return readings;
}

/** “there *were* 94” told of a time of which nobody knows. */
function isThere(units: readonly Unit[], value: number): boolean {
  const be = /^(?:now|about|some|only|just|currently|today)$/.test(normOf(units[value - 1])) ? value - 2 : value - 1;
  return /^(?:are|'re)$/.test(normOf(units[be])) && wordOf(units[be - 1]) === 'there';
}

/** “in S.”, “in S today”, but not “in S's *choir*”, “in S *who* play”, “in S *and* V”. */
function isWhole(units: readonly Unit[], from: number): boolean {
  const next = units[from];
  if (next === undefined || /^(?:[.;:!)]|today|now|altogether)$/.test(normOf(next))) return true;
  return (
    normOf(next) === ',' && !isNamed(units[from + 1]) && !/^(?:and|of|most|many|some)$/.test(normOf(units[from + 1]))
  );
}

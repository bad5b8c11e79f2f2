import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “They *took* the final *to* Leeds”, “*took* the race *seriously*”: only who takes it so, in a year, or from a rival has won it. */
export function isTakenElsewhere({ units }: SentenceContext, { property, subject, clause }: Reading): boolean {
  if (property.id !== 'winner' || clause.verb === undefined || clause.passive) return false;
  if (!/^(?:takes?|took|taken)$/.test(normOf(units[clause.verb.end - 1])) || subject.unit < clause.verb.end)
    return false;
  const next = units[subject.unit + 1];
  const isPlain = next === undefined || next.kind === 'mark' || next.kind === 'date';
  return !isPlain && !/^(?:by|in|on|after|and|but|from|ahead|with|when|again|title|crown|trophy)$/.test(normOf(next));
}

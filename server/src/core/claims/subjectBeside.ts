import type { Entity } from '../facts/factSet';
import { isIn } from './sentence/clause';
import { isUnnamed, type SentenceContext } from './sentenceContext';

/** The known name in the same asserting clause that a figure is most likely about. */
export function subjectBeside(context: SentenceContext, unit: number): Entity | undefined {
  const clause = context.clauses.find(c => isIn(c, unit));
  if (clause?.modality !== 'asserted') return undefined;
  const named = context.subjects.filter(s => !isUnnamed(s) && (isIn(clause, s.unit) || s.unit === clause.subject));
  return (named.find(s => s.unit === clause.subject) ?? named[0])?.entity;
}

import type { SentenceContext } from '../sentenceContext';

/** “at *V*, *S* opened”, “by *A* and *B* took it”: the unit at `at` is the subject of a clause that begins behind the one at `from`. */
export function beginsClause({ clauses }: SentenceContext, from: number, at: number): boolean {
  return clauses.some(
    ({ kind, subject, start, verb }) =>
      subject === at && start > from && kind !== 'relative' && kind !== 'participial' && verb?.start === at + 1,
  );
}

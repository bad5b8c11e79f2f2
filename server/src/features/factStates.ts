import type { Fact } from '../core/facts/factSet';
import { parseEdtf } from '../core/facts/parseEdtf';
import type { Day } from '../core/values/dateValue';
import type { FactUse } from './factUse';

/** What a curator has to look after. */
export type FactState = 'contradicted' | 'stale' | 'unsourced' | 'unused';

/** `use` is undefined as long as not every draft is known; then nothing is said to be unused. */
export function factStates(fact: Fact, use: FactUse | undefined, today: Day): FactState[] {
  const states: FactState[] = [];
  if (use !== undefined && use.refuted > 0) states.push('contradicted');
  if (isStale(fact, today)) states.push('stale');
  if (fact.references.length === 0) states.push('unsourced');
  if (use !== undefined && use.drafts === 0) states.push('unused');
  return states;
}

/** Past its `review-by`. */
export function isStale({ reviewBy }: Fact, today: Day): boolean {
  const due = reviewBy === undefined ? undefined : parseEdtf(reviewBy);
  return due !== undefined && due.last < today;
}

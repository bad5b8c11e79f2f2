import type { SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import type { AssertedValue } from './assertion';

/** The date or the amount in a unit; undefined for a date whose year the writer left out, which says too little. */
export function assertedValue(
  { units }: SentenceContext,
  at: number,
  dates: ReadonlyMap<number, ResolvedDate>,
): AssertedValue | undefined {
  const unit = units[at];
  if (unit?.kind === 'quantity') return { kind: 'quantity', quantity: unit.quantity };
  const date = dates.get(at)?.value;
  return date === undefined || date.yearAssumed ? undefined : { kind: 'date', date };
}

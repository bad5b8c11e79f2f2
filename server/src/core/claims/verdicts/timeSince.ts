import type { DateValue } from '../../values/dateValue';
import { boundBefore } from '../readings/boundBefore';
import { type Clause, isIn } from '../sentence/clause';
import type { SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from './resolveDates';

/** “has lived in V *since 2016*”, “*from 1842* she lived in V”: where it began is told of the day after, when what was before is over. */
export function timeSince(
  context: SentenceContext,
  clause: Clause,
  dates: ReadonlyMap<number, ResolvedDate>,
): DateValue | undefined {
  const isOwn = (unit: number) => isIn(clause, unit) || (clause.marker === 'until' && unit === clause.start - 1);
  const begun = [...dates].filter(([unit]) => isOwn(unit) && boundBefore(context, unit) === 'since');
  const [only, ...others] = begun;
  if (only === undefined || others.length > 0) return undefined;
  const { value } = only[1];
  return { ...value, first: value.last + 1, last: value.last + 1, precision: 'day', interval: false };
}

import type { DateValue } from '../../values/dateValue';
import { boundBefore } from '../readings/boundBefore';
import { type Clause, isIn } from '../sentence/clause';
import type { SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from './resolveDates';

/**
 * “*Until* it fell *in October 1967*, the capital was V”: the last day before what the one date tells of. Undefined where a beginning is
 * told as well, or the date is not exact.
 */
export function timeUntil(
  context: SentenceContext,
  clause: Clause,
  dates: ReadonlyMap<number, ResolvedDate>,
): DateValue | undefined {
  const opening = context.clauses.find(
    ({ marker, start, end }) =>
      (marker === 'until' || marker === 'till') && (end === clause.start || start === clause.end),
  );
  const told = [...dates].filter(([unit]) => isIn(clause, unit) || (opening !== undefined && isIn(opening, unit)));
  const [end, ...others] = told;
  if (end === undefined || others.length > 0) return undefined;
  const [unit, { value }] = end;
  const isEnd = opening !== undefined && isIn(opening, unit) ? true : boundBefore(context, unit) === 'until';
  if (!isEnd || value.approximate || value.uncertain || value.interval || !isExact(value)) return undefined;
  const last = value.first - 1;
  return { ...value, first: last, last, precision: 'day' };
}

function isExact({ precision }: DateValue): boolean {
  return precision === 'day' || precision === 'month' || precision === 'year';
}

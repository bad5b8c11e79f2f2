import type { DateValue } from '../../values/dateValue';
import { boundBefore } from '../readings/boundBefore';
import { type Clause, isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from './resolveDates';

/** A role's own time, which need not be that of the facts' holders. */
export interface PeriodTold {
  /** What surely lies within it, where both ends are told. */
  readonly inside?: DateValue;
}

/** “from 2002 to 2018”, “until 1990”: of whoever had the role all that time. Undefined where the clause tells of no period. */
export function periodTold(
  context: SentenceContext,
  clause: Clause,
  dates: ReadonlyMap<number, ResolvedDate>,
): PeriodTold | undefined {
  const own = context.wholes.filter(i => context.units[i]?.kind === 'date' && isIn(clause, i));
  const from = own.find(i => boundBefore(context, i) === 'since' && normOf(context.units[i - 1]) === 'from');
  const to = own.find(i => boundBefore(context, i) === 'until');
  if (from === undefined && to === undefined) return undefined;
  const begin = dates.get(from ?? -1)?.value;
  const end = dates.get(to ?? -1)?.value;
  if (begin === undefined || end === undefined || !isExact(begin) || !isExact(end)) return {};
  // On the days that the ends name, somebody else may have had it.
  const [first, last] = [begin.last + 1, end.first - 1];
  return first > last ? {} : { inside: { ...begin, first, last, precision: 'day', interval: true } };
}

function isExact({ precision, approximate, uncertain, interval }: DateValue): boolean {
  const isNamed = precision === 'day' || precision === 'month' || precision === 'year';
  return isNamed && !approximate && !uncertain && !interval;
}

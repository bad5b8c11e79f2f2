import type { DateValue } from '../../values/dateValue';
import { spanFrom } from '../readings/spanFrom';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from './resolveDates';

/** Two dates between which something happened, as units, and the time from the first to the second. */
export interface DateStretch {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
}

/** “opened *between 1960 and 1970*”, “in *1963 or 1964*”: a date within such a time is neither of its ends, and right of both. */
export function stretchOf(
  context: SentenceContext,
  dates: ReadonlyMap<number, ResolvedDate>,
  at: number,
): DateStretch | undefined {
  const { units } = context;
  const own = dates.get(at)?.value;
  // “in the week *of 17 November*”: any day of it, from whichever day a week is counted.
  if (own?.precision === 'day' && normOf(units[at - 1]) === 'of' && normOf(units[at - 2]) === 'week')
    return { from: at, to: at, value: { ...own, first: own.first - 6, last: own.last + 6, precision: 'week' } };
  for (const start of [at, at - 2, at - 3]) {
    const to = normOf(units[start - 1]) === 'between' ? spanFrom(context, start)?.to : eitherTo(context, start);
    const [first, second] = [dates.get(start)?.value, dates.get(to ?? -1)?.value];
    if (to === undefined || (at !== start && at !== to) || first === undefined || second === undefined) continue;
    if (first.readings !== undefined || second.readings !== undefined || second.last < first.first) continue;
    // “1910 or 1951” are two years, and not all between them.
    if (normOf(units[start + 1]) === 'or' && second.first - first.last > 1) continue;
    return { from: start, to, value: { ...first, last: second.last, approximate: false } };
  }
  return undefined;
}

/** The second date of “1963 or 1964”. */
function eitherTo({ units }: SentenceContext, start: number): number | undefined {
  const [first, second] = [units[start], units[start + 2]];
  if (first?.kind !== 'date' || second?.kind !== 'date' || normOf(units[start + 1]) !== 'or') return undefined;
  return first.date.form.type === second.date.form.type ? start + 2 : undefined;
}

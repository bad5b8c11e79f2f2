import { type DateContext, resolveDate } from '../../values/dates/resolveDate';
import type { DateValue, Day } from '../../values/dateValue';
import type { Discourse } from '../discourse';
import { isIn } from '../sentence/clause';
import type { SentenceContext } from '../sentenceContext';

/** A date of a sentence: what it means, and what it was read against, which a fix must be read against again. */
export interface ResolvedDate {
  readonly value: DateValue;
  readonly context: DateContext;
}

/** Each date unit's value, in reading order: “a week later” is read from the date before it. Moves the discourse's anchor. */
export function resolveDates(
  { units, clauses, wholes }: Pick<SentenceContext, 'units' | 'clauses' | 'wholes'>,
  discourse: Discourse,
  dateline: Day | undefined,
): Map<number, ResolvedDate> {
  const dates = new Map<number, ResolvedDate>();
  for (const i of wholes) {
    const unit = units[i];
    if (unit?.kind !== 'date') continue;
    const clause = clauses.find(c => isIn(c, i));
    const context: DateContext = {
      dateline,
      anchor: discourse.anchor,
      tense:
        clause === undefined || clause.tense === 'none' ? undefined : clause.tense === 'future' ? 'future' : 'past',
    };
    const value = resolveDate(unit.date, context);
    if (value === undefined) continue;
    dates.set(i, { value, context });
    if (unit.date.about) continue;
    discourse.anchor = value;
    discourse.anchorBlock = discourse.block;
  }
  return dates;
}

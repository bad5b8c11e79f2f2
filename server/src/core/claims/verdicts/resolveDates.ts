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
  prose: string,
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
    const value = isFromSomeDay(units, prose, i, dates) ? undefined : resolveDate(unit.date, context);
    if (value === undefined) continue;
    dates.set(i, { value, context });
    if (unit.date.about) continue;
    discourse.anchor = value;
    discourse.anchorBlock = discourse.block;
  }
  return dates;
}

/** “On *a Saturday* she fell ill, and died *two days later*”: from which day, nobody has told. */
function isFromSomeDay(
  units: SentenceContext['units'],
  prose: string,
  at: number,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const unit = units[at];
  if (unit?.kind !== 'date' || unit.date.kind !== 'anchored') return false;
  const last = Math.max(-1, ...dates.keys());
  return someDay.test(prose.slice(units[last]?.end ?? units[0]?.start, unit.start));
}

const someDay = /\b(?:an?|one) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|morning|afternoon|evening|night)\b/i;

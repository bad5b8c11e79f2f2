import { yearValue } from '../../values/dates/calendarValues';
import type { DateMention } from '../../values/dates/dateMention';
import { type DateContext, resolveDate } from '../../values/dates/resolveDate';
import type { DateValue, Day } from '../../values/dateValue';
import type { Discourse } from '../discourse';
import { isIn } from '../sentence/clause';
import type { Unit } from '../sentence/unit';
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
  let told = units[0]?.start ?? 0;
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
    const value = isFromUntold(unit, prose, told) ? undefined : resolveDate(unit.date, context);
    told = unit.end;
    if (value !== undefined) dates.set(i, { value, context });
    const anchor = anchorOf(unit.date, value);
    if (anchor === 'same') continue;
    if (anchor === undefined) delete discourse.anchor;
    else discourse.anchor = anchor;
    // What is told of “31 November 2013” happened on another day.
    if (unit.date.impossible !== true) discourse.anchorBlock = discourse.block;
  }
  return dates;
}

/** From what “that July” or “a week later” behind the date is read; undefined where that is not known well enough. */
function anchorOf(date: DateMention, value: DateValue | undefined): DateValue | 'same' | undefined {
  // “29 February 1907 … that July”: no day of the calendar's, but of a year.
  if (date.impossible === true) {
    const year = 'year' in date.form && typeof date.form.year === 'object' ? date.form.year.value : undefined;
    return year === undefined ? 'same' : yearValue(year);
  }
  if (value === undefined) return 'same';
  return date.about === true ? (date.kind === 'absolute' ? undefined : 'same') : value;
}

/**
 * “On *a Saturday* she fell ill, and died *two days later*”: from which day, nobody has told. “The spoon says *1907*; she was born *that
 * July*”: the figure may be the year that is meant, or none.
 */
function isFromUntold({ date, start }: Unit & { kind: 'date' }, prose: string, from: number): boolean {
  if (date.kind !== 'anchored') return false;
  const between = prose.slice(from, start);
  return someDay.test(between) || likeYear.test(between);
}

const someDay = /\b(?:an?|one) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|morning|afternoon|evening|night)\b/i;
const likeYear = /(?<![\d,.])(?:1[5-9]|20)\d\d(?![\d,])/;

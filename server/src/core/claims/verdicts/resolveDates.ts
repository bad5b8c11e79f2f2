import type { Block } from '../../draft/draft';
import { yearValue } from '../../values/dates/calendarValues';
import type { DateMention } from '../../values/dates/dateMention';
import { type DateContext, resolveDate } from '../../values/dates/resolveDate';
import { weekdayAfter } from '../../values/dates/resolveStep';
import type { DateValue, Day } from '../../values/dateValue';
import type { Discourse } from '../discourse';
import { type Clause, isIn } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** A date of a sentence: what it means, and what it was read against, which a fix must be read against again. */
export interface ResolvedDate {
  readonly value: DateValue;
  readonly context: DateContext;
}

/** Each date unit's value, in reading order: “a week later” is read from the date before it. Moves the discourse's anchor. */
export function resolveDates(
  { units, clauses, wholes }: Pick<SentenceContext, 'units' | 'clauses' | 'wholes'>,
  { prose, quotations }: Pick<Block, 'prose' | 'quotations'>,
  discourse: Discourse,
  dateline: Day | undefined,
): Map<number, ResolvedDate> {
  const dates = new Map<number, ResolvedDate>();
  let from = units[0]?.start ?? 0;
  for (const i of wholes) {
    const unit = units[i];
    if (unit?.kind !== 'date') continue;
    const clause = clauses.find(c => isIn(c, i));
    const context: DateContext = {
      dateline,
      // “has led it *since July*”: whatever was told of before, July is the last.
      anchor: clause?.tense === 'perfect' && unit.date.kind === 'partial' ? undefined : discourse.anchor,
      told: discourse.told,
      tense: clause && lookOf(units, clause),
    };
    const value = isFromUntold(unit, prose, from) ? undefined : meant(units, i, unit.date, context);
    from = unit.end;
    if (value !== undefined) dates.set(i, { value, context });
    const anchor = anchorOf(unit.date, value);
    if (anchor === 'same') continue;
    if (anchor === undefined) delete discourse.anchor;
    else discourse.anchor = anchor;
    const isOthers = quotations.some(({ start, end }) => start <= unit.start && unit.end <= end);
    if (anchor !== undefined && anchor.yearAssumed !== true && !isOthers) discourse.told = anchor;
    // What is told of “31 November 2013” happened on another day.
    if (unit.date.impossible === true) continue;
    discourse.anchorBlock = discourse.block;
    discourse.anchorSentence = discourse.sentence;
  }
  return dates;
}

/** “On *Monday*” is the one nearest to the dateline, “on *the* Monday” one that the text has led to. */
function meant(units: readonly Unit[], at: number, date: DateMention, context: DateContext): DateValue | undefined {
  const { form } = date;
  if (form.type === 'weekday' && normOf(units[at - 1]) === 'the') return weekdayAfter(form.weekday.day, context);
  return resolveDate(date, context);
}

/** Where a clause looks. In the present tense it tells of either side: “it meets on 4 May”. */
function lookOf(units: SentenceContext['units'], clause: Clause): DateContext['tense'] {
  if (clause.tense === 'future' || isToCome(units, clause)) return 'future';
  return clause.tense === 'past' || clause.tense === 'perfect' ? 'past' : undefined;
}

/** “it *is to* vote”, “are *due to* meet”, “is *going to* open” */
function isToCome(units: SentenceContext['units'], { start, end, tense, verb }: Clause): boolean {
  if (tense !== 'present' || verb === undefined) return false;
  for (let i = Math.max(start, verb.start - 4); i < Math.min(end, verb.end + 3); i++) {
    if (!/^(?:is|are|am|'s|'re)$/.test(normOf(units[i]))) continue;
    const next = normOf(units[i + 1]);
    if (next === 'to' || (ahead.has(next) && normOf(units[i + 2]) === 'to')) return true;
  }
  return false;
}

const ahead = new Set('due set going about scheduled expected planned bound'.split(' '));

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

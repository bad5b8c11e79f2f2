import type { DateMention, MonthPart, YearPart } from './dateMention';
import { readMonth, readYear } from './dateParts';
import {
  type DateText,
  type Match,
  markAt,
  type Read,
  type Rule,
  skipMark,
  skipWord,
  spanOf,
  wordAt,
} from './dateText';
import { withoutStop } from './dayRules';
import { isCapitalized, isDash } from './tokens';
import { continuesDate } from './yearRules';

const slotWords = new Set(
  'in since until till by before after during from of to through throughout between around last next'.split(' '),
);
const planned = new Set('set scheduled planned slated due expected booked fixed'.split(' '));
/** Months that are first names or surnames, too: before a capitalised word they are somebody. */
const personal = new Set(['april', 'may', 'june', 'august', 'jan', 'march']);

/** "April 1993", "April of 1993", "April–June 1993", and "April" alone where the words before it announce a month. */
export const monthRule: Rule = (text, at) => readMonthDate(text, at, false);

/** As `monthRule`; `announced`: what stands before it ("mid-", "late ") makes a month of a bare name. */
export function readMonthDate(text: DateText, at: number, announced: boolean): Match | undefined {
  const month = readMonth(text, at);
  if (month === undefined || !isCapitalized(text.tokens[at])) return undefined;
  const range = monthRange(text, at, month);
  if (range !== undefined) return range;
  const year = yearAfterMonth(text, month.next);
  if (year !== undefined) {
    return { mention: monthMention(spanOf(text, at, year.next).end, month.part, year.part), next: year.next };
  }
  if (!announced && !isAnnounced(text, at)) return undefined;
  if (personal.has(text.tokens[at]?.lower ?? '') && isCapitalized(text.tokens[month.next])) return undefined;
  const part = withoutStop(text, month);
  const next = part === month.part ? month.next : month.next - 1;
  const after = text.tokens[next];
  if (after?.glued === true && markAt(text, next) === '-') return undefined;
  return { mention: monthMention(part.span.end, part), next };
}

function yearAfterMonth(text: DateText, at: number): Read<YearPart> | undefined {
  const of = skipWord(text, at, 'of', 'in');
  return readYear(text, of === at ? skipMark(text, at, ',') : of);
}

function monthRange(text: DateText, at: number, month: Read<MonthPart>): Match | undefined {
  let dash = month.next;
  const ownYear = yearAfterMonth(text, dash);
  if (ownYear !== undefined) dash = ownYear.next;
  if (!isDash(text.tokens[dash])) return undefined;
  const end = readMonth(text, dash + 1);
  if (end === undefined) return undefined;
  const endYear = yearAfterMonth(text, end.next);
  // "27 September – 10 November" has been read before; "April – May 3" is none of this rule's.
  if (endYear === undefined) return undefined;
  const first = monthMention(spanOf(text, at, dash).end, month.part, ownYear?.part);
  const sameYear = month.part.value <= end.part.value ? endYear.part.value : endYear.part.value - 1;
  const from: DateMention = ownYear === undefined ? { ...first, impliedYear: sameYear } : first;
  const to = monthMention(spanOf(text, at, endYear.next).end, end.part, endYear.part);
  return {
    mention: {
      span: { start: from.span.start, end: to.span.end },
      kind: 'absolute',
      form: { type: 'interval', from, to },
    },
    next: endYear.next,
  };
}

function monthMention(end: number, month: MonthPart, year?: YearPart): DateMention {
  return {
    span: { start: month.span.start, end },
    kind: year === undefined ? 'partial' : 'absolute',
    form: { type: 'month', month, ...(year === undefined ? {} : { year }) },
  };
}

function isAnnounced(text: DateText, at: number): boolean {
  const before = wordAt(text, at - 1);
  if (before === undefined) return false;
  if (slotWords.has(before)) return true;
  if (before === 'for') return planned.has(wordAt(text, at - 2) ?? '');
  return continuesDate(text, at);
}

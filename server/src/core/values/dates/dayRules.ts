import { daysInMonth } from '../day';
import type { DateMention, DayPart, MonthPart, WeekdayPart, YearPart } from './dateMention';
import { countsSomething, readDay, readMonth, readOrdinalWord, readWeekday, readYear } from './dateParts';
import {
  type DateText,
  endsPhrase,
  type Match,
  markAt,
  type Read,
  type Rule,
  skipMark,
  skipWord,
  spanOf,
  wordAt,
} from './dateText';
import { isCapitalized, isDash, isLongDash } from './tokens';
import { isLabel } from './yearRules';

/** "3 April 1993", "3rd of April, 1993", "the third of April", "27–29 September 2020", "27 September – 10 November 2020". */
export const dayFirst: Rule = (text, at) => {
  const start = readDay(text, at) ?? readOrdinalWord(text, at);
  if (start === undefined || isLabel(text, at - 1)) return undefined;
  if (text.tokens[at]?.kind === 'number' && isGluedBefore(text, at)) return undefined;
  return dayRange(text, at, start) ?? dayThenMonth(text, at, start);
};

/** "April 3, 1993", "Apr. 3rd", "April the 3rd", "March 11–13, 2022", "Sept. 27 – Nov. 10, 2020". */
export const monthFirst: Rule = (text, at) => {
  const month = readMonth(text, at);
  if (month === undefined || !isCapitalized(text.tokens[at])) return undefined;
  const day = readDay(text, skipWord(text, month.next, 'the'));
  if (day === undefined) return undefined;
  const dash = text.tokens[day.next];
  if (isDash(dash)) {
    const endMonth = readMonth(text, day.next + 1);
    const end = readDay(text, endMonth?.next ?? day.next + 1, 31);
    if (end !== undefined && (endMonth !== undefined || end.part.value > day.part.value)) {
      const year = yearAfterDay(text, end.next, true);
      const next = year?.next ?? end.next;
      const to = dayMention(spanOf(text, day.next + 1, next), end.part, endMonth?.part ?? month.part, year?.part);
      return interval(dayMention(spanOf(text, at, day.next), day.part, month.part, undefined, year?.part), to, next);
    }
  }
  const year = yearAfterDay(text, day.next, true);
  // "March 15 kilometres" and "May 10 people" are no dates.
  if (year === undefined && countsSomething(text, day.next)) return undefined;
  const next = year?.next ?? day.next;
  return { mention: dayMention(spanOf(text, at, next), day.part, month.part, year?.part), next };
};

function dayThenMonth(text: DateText, at: number, day: Read<DayPart>): Match | undefined {
  // “the 4th *day* of February”
  const noun = day.part.style === 'plain' ? day.next : skipWord(text, day.next, 'day');
  const of = skipWord(text, noun, 'of');
  if (noun > day.next && of === noun) return undefined;
  if (day.part.style === 'word' && of === day.next) return undefined;
  const month = readMonth(text, of);
  if (month === undefined) return undefined;
  const year = yearAfterDay(text, month.next, false);
  // In lower case, "3 may" and "2 march" need a year to be dates.
  if (!isCapitalized(text.tokens[of]) && year === undefined && of === day.next) return undefined;
  // "Chapter 3 may be", "at 3 May have": the verb, whatever its capital.
  if (
    year === undefined &&
    month.part.value === 5 &&
    /^(?:be|have|not|also|well|yet)$/.test(wordAt(text, month.next) ?? '')
  ) {
    return undefined;
  }
  const end = year?.next ?? endOfMonth(text, month);
  const monthPart = year === undefined ? withoutStop(text, month) : month.part;
  const span = {
    start: text.tokens[at]?.start ?? 0,
    end: year === undefined ? monthPart.span.end : spanOf(text, at, end).end,
  };
  return { mention: dayMention(span, day.part, monthPart, year?.part), next: end };
}

/** "27–29 September", "27 to 29 September", "between 27 and 29 September", "27 September – 10 November". */
function dayRange(text: DateText, at: number, start: Read<DayPart>): Match | undefined {
  let from = start.next;
  const ownMonth = readMonth(text, skipWord(text, from, 'of'));
  let ownYear: Read<YearPart> | undefined;
  if (ownMonth !== undefined) {
    ownYear = yearAfterDay(text, ownMonth.next, false);
    from = ownYear?.next ?? ownMonth.next;
  }
  const fromEnd = from;
  const joiner = text.tokens[from];
  const joined =
    isDash(joiner) ||
    (ownMonth === undefined &&
      (joiner?.lower === 'to' || (joiner?.lower === 'and' && betweenBefore(text, at)) || joiner?.lower === 'through'));
  if (!joined || (ownMonth !== undefined && !isLongDash(joiner) && joiner?.glued !== true)) return undefined;
  const endAt = skipWord(text, from + 1, 'the');
  const end = readDay(text, endAt, 31);
  if (end === undefined) return undefined;
  const to = dayThenMonth(text, endAt, end);
  if (to === undefined || to.mention.form.type !== 'day') return undefined;
  const month = ownMonth?.part ?? to.mention.form.month;
  if (ownMonth === undefined && end.part.value <= start.part.value) return undefined;
  const first = dayMention(
    spanOf(text, at, fromEnd),
    start.part,
    month,
    ownYear?.part,
    ownYear === undefined ? to.mention.form.year : undefined,
  );
  return interval(first, to.mention, to.next);
}

function betweenBefore(text: DateText, at: number): boolean {
  return wordAt(text, wordAt(text, at - 1) === 'the' ? at - 2 : at - 1) === 'between';
}

function interval(from: DateMention, to: DateMention, next: number): Match {
  return {
    mention: {
      span: { start: from.span.start, end: to.span.end },
      kind: to.kind,
      form: { type: 'interval', from, to },
      ...(from.impossible === true || to.impossible === true ? { impossible: true } : {}),
    },
    next,
  };
}

/** The year after a day and month. After a comma, or after "April 3", a plural makes it a count: "On 3 April, 1200 people". */
function yearAfterDay(text: DateText, at: number, commaNeeded: boolean): Read<YearPart> | undefined {
  const afterComma = skipMark(text, at, ',');
  const ofYear = skipWord(text, afterComma, 'of', 'in');
  const year = readYear(text, ofYear);
  if (year === undefined) return undefined;
  if (ofYear !== afterComma && afterComma !== at) return undefined;
  if ((afterComma !== at || commaNeeded) && countsSomething(text, year.next)) return undefined;
  return year;
}

/** A day with its month, impossible where the calendar has none such. `borrowed` is the year of a range's other end. */
function dayMention(
  span: DateMention['span'],
  day: DayPart,
  month: MonthPart,
  year?: YearPart,
  borrowed?: YearPart,
): DateMention {
  const known = year?.value ?? borrowed?.value;
  const impossible = day.value > daysInMonth(known ?? 2000, month.value);
  return {
    span,
    kind: year === undefined ? 'partial' : 'absolute',
    form: { type: 'day', day, month, ...(year === undefined ? {} : { year }) },
    ...(borrowed === undefined ? {} : { impliedYear: borrowed.value }),
    ...(impossible ? { impossible: true } : {}),
  };
}

/** The dot of "24 Feb." belongs to the sentence where the sentence ends there. */
export function withoutStop(text: DateText, month: Read<MonthPart>): MonthPart {
  const { part, next } = month;
  if (part.style !== 'dotted') return part;
  const after = text.tokens[next];
  if (after !== undefined && !isCapitalized(after)) return part;
  return { ...part, style: 'short', span: { start: part.span.start, end: part.span.end - 1 } };
}

function endOfMonth(text: DateText, month: Read<MonthPart>): number {
  return withoutStop(text, month) === month.part ? month.next : month.next - 1;
}

function isGluedBefore(text: DateText, at: number): boolean {
  const before = text.tokens[at - 1];
  if (text.tokens[at]?.glued !== true || before === undefined) return false;
  return before.kind !== 'mark' || '$€£#/:.%-+−'.includes(before.text);
}

/** "Thursday, 24 February", "Thursday the 24th of February", "Thurs., Feb. 24", "Thursday (24 February)". */
export const weekdayThenDate =
  (date: Rule): Rule =>
  (text, at) => {
    const weekday = readWeekday(text, at, true);
    if (weekday === undefined) return undefined;
    let next = weekday.next;
    const open = markAt(text, next);
    if (open === ',' || open === '(') next++;
    next = skipWord(text, next, 'the', 'on');
    const match = date(text, next);
    if (match === undefined || !canHaveWeekday(match.mention)) return undefined;
    return { mention: { ...match.mention, weekday: weekday.part }, next: match.next };
  };

/** "24 February 2022 (Thursday)", "24 February 2022, a Thursday", "24 February 2022 was a Thursday". */
export function withWeekdayAfter(text: DateText, match: Match): Match {
  if (!canHaveWeekday(match.mention) || match.mention.weekday !== undefined) return match;
  const mark = markAt(text, match.next);
  const at = mark === '(' ? match.next + 1 : mark === ',' ? skipWord(text, match.next + 1, 'a') : -1;
  if (at < 0 || (mark === ',' && at === match.next + 1)) return withWeekdayTold(text, match);
  const weekday: Read<WeekdayPart> | undefined = readWeekday(text, at, mark === '(');
  if (weekday === undefined || (mark === '(' && markAt(text, weekday.next) !== ')')) return match;
  return { mention: { ...match.mention, weekday: weekday.part }, next: weekday.next };
}

/** "24 February 2022(,) was a Thursday", "fell on a Thursday": with nothing behind it that would make the day's name another's. */
function withWeekdayTold(text: DateText, match: Match): Match {
  const verb = markAt(text, match.next) === ',' ? match.next + 1 : match.next;
  const on = skipWord(text, verb, 'was', 'is', 'fell', 'falls');
  const article = skipWord(text, on, 'on');
  const at = skipWord(text, article, 'a');
  if (on === verb || at === article) return match;
  const weekday = readWeekday(text, at, false);
  if (weekday === undefined || !endsPhrase(text, weekday.next)) return match;
  return { mention: { ...match.mention, weekday: weekday.part }, next: match.next };
}

function canHaveWeekday(mention: DateMention): boolean {
  const { type } = mention.form;
  return type === 'day' || (type === 'numeric' && mention.form.day !== undefined) || type === 'holiday';
}

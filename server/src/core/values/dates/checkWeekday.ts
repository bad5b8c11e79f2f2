import type { DateValue, Day } from '../dateValue';
import { civilOf, dayOf, weekdayOf } from '../day';
import type { DateContext } from './dateContext';
import type { DateMention, WeekdayPart } from './dateMention';
import { weekdayNames } from './dateWords';
import { resolveDate } from './resolveDate';

/** Half a year to either side, a day and month without a year are beyond doubt those nearest to the dateline. */
const safeDistance = 183;
/** So many days to either side of the dateline, a day without a year is the draft's own, whatever else it told of. */
const nearDistance = 14;
/** So many days apart, two days that are told one after the other are of one year. */
const closeDistance = 10;
/** From here on every country that prints newspapers used the Gregorian calendar. */
const gregorianEverywhere = dayOf(1924, 1, 1);
/** The day on which Britain and its colonies took the Gregorian calendar; before it weekdays in English texts may be Julian. */
const gregorianInEnglish = dayOf(1752, 9, 14);
const firstGregorianDay = dayOf(1582, 10, 15);

/**
 * Whether the weekday written with a date is the date's. Returns the right one in the style of the wrong one, and the day meant; undefined
 * where it is right, where none is written, or where the day is not beyond doubt. `mayBeJulian`: the text may count by the
 * old calendar later than English texts do, as those about Russia, the Balkans and Greece. `known`: the day that a date without its year is
 * known to mean. `years`: those that the text may as well be speaking of.
 */
export function checkWeekday(
  mention: DateMention,
  context: DateContext,
  mayBeJulian = true,
  known?: Day,
  years: readonly number[] = [],
): { expected: string; day: Day } | undefined {
  const { weekday } = mention;
  if (weekday === undefined) return undefined;
  const value = resolveDate(mention, context);
  if (value === undefined || value.first !== value.last || value.readings !== undefined) return undefined;
  const day = value.yearAssumed === true ? (known ?? assumedDay(mention, value.first, context, years)) : value.first;
  if (day === undefined) return undefined;
  const right = weekdayOf(day);
  if (right === weekday.day || isRightElsewhere(day, weekday.day, mayBeJulian)) return undefined;
  return { expected: weekdayInStyle(weekday, right), day };
}

/** The day in the year that the writer left out; undefined where that may be another, in which the weekday is right. */
function assumedDay(
  mention: DateMention & { weekday?: WeekdayPart },
  day: Day,
  context: DateContext,
  years: readonly number[],
): Day | undefined {
  const { dateline, anchor, tense, told } = context;
  const isRightIn = (year: number): boolean => weekdayOf(inYear(day, year)) === mention.weekday?.day;
  const isRightInTale = [...years, ...(told === undefined ? [] : yearsFrom(told, day, context))].some(isRightIn);
  const near = isSafe(day, context) ? undefined : dayNear(day, context);
  // The year of a day that the writer told without one may be as doubtful.
  if (near !== undefined)
    return isRightNow(isRightIn, context) || (anchor?.yearAssumed === true && isRightInTale) ? undefined : near;
  if (isRightInTale) return undefined;
  if (isSafe(day, context)) return day;
  if (dateline === undefined) return undefined;
  const now = resolveDate(mention, { dateline, tense })?.first ?? day;
  if (tense === 'future') return now - dateline <= safeDistance ? now : undefined;
  // “He has led it since July. On Tuesday, 29 January, …”: July, too, was one that only the dateline tells.
  const isOfNow = anchor?.yearAssumed === true && dateline - anchor.first <= 366;
  return isOfNow && Math.abs(now - dateline) <= nearDistance ? now : undefined;
}

function inYear(day: Day, year: number): Day {
  const { month, day: ofMonth } = civilOf(day);
  return dayOf(year, month, ofMonth);
}

/** The years in which a tale may be that told of a date: of a day in November, the next one as well. None, where that is the draft's own time. */
function yearsFrom(told: DateValue, day: Day, { dateline }: DateContext): number[] {
  const { first, last } = told;
  const isOwn = isSafe(first, { dateline }) && isSafe(last, { dateline });
  if (last - first > longest || isOwn || !Number.isFinite(first)) return [];
  const years = [civilOf(first).year, civilOf(last).year];
  const next = civilOf(last).year + 1;
  return told.precision !== 'year' && inYear(day, next) - last <= safeDistance ? [...years, next] : years;
}

/** In days; of a longer time, no year is told. */
const longest = 1000;

function isSafe(day: Day, { dateline, anchor }: DateContext): boolean {
  if (dateline === undefined || Math.abs(day - dateline) > safeDistance) return false;
  return anchor === undefined || Math.abs(anchor.first - day) <= safeDistance;
}

/** “On 9 October 1985 he sang. On Wednesday, 10 October, …”: in the year of the day that was told of just before, if it is close to that. */
function dayNear(day: Day, { anchor }: DateContext): Day | undefined {
  if (anchor === undefined || anchor.precision !== 'day' || anchor.first !== anchor.last) return undefined;
  const near = inYear(day, civilOf(anchor.first).year);
  return Math.abs(near - anchor.first) <= closeDistance ? near : undefined;
}

/** Whether the weekday is that of the date in the year of the draft, or in one beside it: an appointment may stand behind what was once. */
function isRightNow(isRightIn: (year: number) => boolean, { dateline }: DateContext): boolean {
  if (dateline === undefined) return true;
  const { year } = civilOf(dateline);
  return [year - 1, year, year + 1].some(isRightIn);
}

/** The same date in the Julian calendar, where the text may mean that one. */
function isRightElsewhere(day: Day, weekday: number, mayBeJulian: boolean): boolean {
  if (day >= (mayBeJulian ? gregorianEverywhere : gregorianInEnglish)) return false;
  if (day < firstGregorianDay) return true;
  const { year, month } = civilOf(day);
  const century = Math.floor((month <= 2 ? year - 1 : year) / 100);
  return weekdayOf(day + century - Math.floor(century / 4) - 2) === weekday;
}

const short = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const long = ['Sun', 'Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat'];

/** A weekday's name as the writer writes weekdays: "Thursday", "Thu", "Thurs.". */
export function weekdayInStyle(written: WeekdayPart, day: number): string {
  if (written.style === 'full') return weekdayNames[day] ?? '';
  const dot = written.style === 'dotted' ? '.' : '';
  const length = written.span.end - written.span.start - dot.length;
  // "Tues" and "Thurs" have a style of their own; "Sun" has both, and with a dot is the long one's.
  const names =
    length > 3 || (written.style === 'dotted' && length === 3 && ![2, 4].includes(written.day)) ? long : short;
  return `${names[day] ?? ''}${dot}`;
}

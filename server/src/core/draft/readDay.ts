import type { Day } from '../values/dateValue';
import { dayOf, isRealDate } from '../values/day';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>[12]\\d{3})';

/** A date with day, month and year as written out in English, in either order. Source of a regular expression. */
export const writtenDate = {
  monthFirst: `${month}\\.?\\s${day},?\\s${year}(?!\\d)`,
  dayFirst: `(?<!\\d)${day}\\s(?:of\\s)?${month}\\.?,?\\s${year}(?!\\d)`,
};

const patterns = [
  // ISO 8601 and its usual variants; a time and a zone after it do not change the day that it names.
  /(?<!\d)(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  // Day first where full stops divide it, as in German.
  /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<year>[12]\d{3})(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/,
  new RegExp(writtenDate.monthFirst, 'i'),
  new RegExp(writtenDate.dayFirst, 'i'),
];

/**
 * The day that the first full date in a short text names, as a dateline or a front matter's `date` has it. Undefined
 * where there is none, where it is ambiguous (3/5/2022) or where the calendar does not have it.
 */
export function readDay(text: string): Day | undefined {
  const short = text.slice(0, 200).replace(/\s+/g, ' ');
  if (!mayHoldDay(short)) return undefined;
  for (const pattern of patterns) {
    const found = dayIn(pattern.exec(short)?.groups);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a full date may stand in a text. Never overlooks one; the patterns that find it are dear to make. */
export function mayHoldDay(text: string): boolean {
  return /\d{4}/.test(text) && dayLike.test(text);
}

/** A date in figures, or a month beside a figure. */
const dayLike = new RegExp(
  '\\d{4}[-/.\\d]|\\d[-/.]\\d{4}|\\d(?:st|nd|rd|th)?\\s(?:of\\s)?(?:M)|(?:M)[a-z]*\\.?\\s\\d'.replaceAll(
    'M',
    monthNames.join('|'),
  ),
  'i',
);

function dayIn(groups: Record<string, string> | undefined): Day | undefined {
  if (!groups) return undefined;
  const { year = '', month = '', day = '' } = groups;
  const monthNumber = /^\d/.test(month) ? Number(month) : monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const [y, d] = [Number(year), Number(day)];
  return isRealDate(y, monthNumber, d) ? dayOf(y, monthNumber, d) : undefined;
}

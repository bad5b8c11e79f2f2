import type { Span } from '../../span';
import { isCapital } from '../letters';
import type { CenturyPart, DayPart, DecadePart, MonthPart, YearPart } from './dateMention';
import { monthNames, numberInWords, ordinalInWords, ordinalSuffix } from './dateWords';

/** A replacement inside a mention; prose offsets. */
export interface PartEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The text of `span` with its parts replaced; parts outside it stay as they are. */
export function withParts(prose: string, span: Span, edits: readonly PartEdit[]): string {
  let text = '';
  let at = span.start;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    // The month of "27–29 September" belongs to both ends and lies outside the first.
    if (edit.span.start < at || edit.span.end > span.end) continue;
    text += prose.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return text + prose.slice(at, span.end);
}

/** The case of the word that is replaced: JAN. 16 stays in capitals. */
export function inCaseOf(written: string, text: string): string {
  const letters = written.replace(/[^A-Za-zÀ-ÖØ-öø-\u1fff]/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  return letters !== '' && letters === letters.toLowerCase() ? text.toLowerCase() : text;
}

/** With the capitals of the word that is replaced: “On” for “In”, “ON” for “IN”. */
export function inCapitalsOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return inCaseOf(written, word);
  return isCapital(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const dottedForms = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/**
 * A month in the writer's style. With dots, May, June and July are never shortened; March and April are by those who write
 * "Apr.", but not in the Associated Press's style, which shortens the six long months only beside a day.
 */
export function writeMonth(prose: string, part: MonthPart, month: number, withDay: boolean): string {
  const name = monthNames[month - 1] ?? '';
  const written = prose.slice(part.span.start, part.span.end);
  if (part.style === 'short') {
    const shortest = name.slice(0, 3);
    return inCaseOf(written, shortest);
  }
  const press = month === 3 || month === 4 ? !/\b(?:Mar|Apr)\. ?\d/.test(prose) : false;
  const dotted = part.style === 'dotted' || (withDay && writesDots(prose, part));
  return inCaseOf(written, dotted && !press ? (dottedForms[month - 1] ?? name) : name);
}

/** Whether a month that no style shortens stands in prose that shortens the others. */
function writesDots(prose: string, part: MonthPart): boolean {
  return (
    part.style === 'full' &&
    part.value >= 3 &&
    part.value <= 7 &&
    /\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. ?\d/.test(prose)
  );
}

/** A day in the writer's style: 3, 3rd, third. */
export function writeDay(part: DayPart, day: number, endDay?: number): string | undefined {
  if (endDay !== undefined) return part.style === 'plain' ? `${day}–${endDay}` : undefined;
  if (part.style === 'word') return ordinalInWords(day);
  return part.style === 'suffixed' ? `${day}${ordinalSuffix(day)}` : String(day);
}

/** A year with as many digits as the writer gives it; undefined where the era after it would be wrong. */
export function writeYear(part: YearPart, year: number): string | undefined {
  if ((part.era === 'BC') !== year <= 0) return undefined;
  if (part.era === 'BC') return String(1 - year);
  const full = String(year);
  if (part.era !== undefined || part.digits >= 3) return full;
  const scale = 10 ** part.digits;
  return Math.floor(year / scale) === Math.floor(part.value / scale) ? full.slice(-part.digits) : full;
}

/** "1990s", "'90s", "nineties"; undefined for words and short forms of another century. */
export function writeDecade(prose: string, part: DecadePart, decade: number): string | undefined {
  const written = prose.slice(part.span.start, part.span.end);
  if (part.style === 'full' || part.style === 'century') return written.replace(/\d+/, String(decade));
  if (Math.floor(decade / 100) !== Math.floor(part.value / 100)) return undefined;
  if (part.style === 'short') return written.replace(/\d+/, String(decade % 100));
  const word = numberInWords(decade % 100);
  return word === undefined || decade % 100 < 20 ? undefined : inCaseOf(written, word.replace(/y$/, 'ies'));
}

/** "19th" or "nineteenth". */
export function writeCentury(prose: string, part: CenturyPart, century: number): string | undefined {
  if ((part.era === 'BC') !== century <= 0) return undefined;
  const number = part.era === 'BC' ? 1 - century : century;
  const written = prose.slice(part.span.start, part.span.end);
  if (part.style === 'suffixed') return `${number}${ordinalSuffix(number)}`;
  const word = ordinalInWords(number);
  return word === undefined ? undefined : isCapital(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A whole date in the order that the prose uses: "3 April 1993", or "April 3, 1993" where it writes months first. */
export function writePlainDate(prose: string, year: number | undefined, month: number, day: number): string {
  const name = monthNames[month - 1] ?? '';
  const monthFirst = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b(?!\d)/.test(prose);
  if (monthFirst) return year === undefined ? `${name} ${day}` : `${name} ${day}, ${year}`;
  return year === undefined ? `${day} ${name}` : `${day} ${name} ${year}`;
}

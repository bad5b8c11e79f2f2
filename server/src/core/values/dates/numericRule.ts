import { daysInMonth } from '../day';
import type { DateMention, NumberPart, YearPart } from './dateMention';
import type { DateText, Match, Rule } from './dateText';

const iso = /(\d{4})-(\d{2})-(\d{2})(?![\dA-Za-zÀ-ÖØ-öø-\u1fff_-]|\.\d)(?!T\d)|(\d{4})-(\d{2})-(\d{2})(?=T\d)/y;
const yearLast = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\dA-Za-zÀ-ÖØ-öø-\u1fff_/-]|\.\d)/y;

const monthLast = /(\d{4})-(\d{2})(?![\dA-Za-zÀ-ÖØ-öø-\u1fff_/-]|\.\d)/y;
/** Not “1/2000”, which is a scale. */
const monthYear = /(0[1-9]|1[0-2]|[2-9])\/((?:1[5-9]|20)\d{2})(?![\dA-Za-zÀ-ÖØ-öø-\u1fff_/-]|\.\d)/y;

/** 1989-02-24, 24/02/1989, 2/24/1989, 24.02.1989. Versions, telephone numbers and fractions have other shapes. */
export const numeric: Rule = (text, at) => {
  const token = text.tokens[at];
  if (token === undefined || token.kind === 'word' || token.kind === 'mark' || isGlued(text, token.start))
    return undefined;
  if (token.kind === 'number' && !'-/.'.includes(text.prose.charAt(token.end))) return undefined;
  iso.lastIndex = token.start;
  const first = iso.exec(text.prose);
  if (first !== null) {
    const [year, month, day] = first[1] === undefined ? [first[4], first[5], first[6]] : [first[1], first[2], first[3]];
    if (year === undefined || month === undefined || day === undefined) return undefined;
    const start = token.start;
    return build(text, at, start + 10, yearPart(year, start), part(month, start + 5), part(day, start + 8));
  }
  yearLast.lastIndex = token.start;
  const last = yearLast.exec(text.prose);
  if (last === null) return numericMonth(text, at, token.start);
  const [whole, one = '', separator = '', two = '', year = ''] = last;
  const oneAt = token.start;
  const twoAt = oneAt + one.length + 1;
  const end = oneAt + whole.length;
  const yearAt = end - 4;
  const left = part(one, oneAt);
  const right = part(two, twoAt);
  // With dots the day stands first everywhere; with slashes only a number past 12 tells.
  const monthFirst = separator !== '.' && left.value <= 12 && right.value > 12;
  const ambiguous = separator !== '.' && left.value <= 12 && right.value <= 12 && left.value !== right.value;
  return monthFirst
    ? build(text, at, end, yearPart(year, yearAt), left, right)
    : build(text, at, end, yearPart(year, yearAt), right, left, ambiguous);
};

/** 03/1993, 1993-03. “1998-12” is taken for a month, and “1998-99” are years. */
function numericMonth(text: DateText, at: number, start: number): Match | undefined {
  monthLast.lastIndex = start;
  const [, year, second] = monthLast.exec(text.prose) ?? [];
  if (year !== undefined && second !== undefined && Number(second) < Number(year.slice(2)))
    return build(text, at, start + 7, yearPart(year, start), part(second, start + 5));
  monthYear.lastIndex = start;
  const [whole, month, own] = monthYear.exec(text.prose) ?? [];
  if (whole === undefined || month === undefined || own === undefined) return undefined;
  const end = start + whole.length;
  return build(text, at, end, yearPart(own, end - 4), part(month, start));
}

function isGlued(text: DateText, start: number): boolean {
  const before = text.prose.charAt(start - 1);
  return before !== '' && /[\dA-Za-zÀ-ÖØ-öø-\u1fff_$€£#/.@+-]/.test(before);
}

function part(digits: string, start: number): NumberPart {
  return { value: Number(digits), span: { start, end: start + digits.length } };
}

function yearPart(digits: string, start: number): YearPart {
  return { ...part(digits, start), digits: 4 };
}

function build(
  text: DateText,
  at: number,
  end: number,
  year: YearPart,
  month: NumberPart,
  day?: NumberPart,
  ambiguous = false,
): Match | undefined {
  if (year.value < 1000 || year.value > 2199 || month.value < 1 || month.value > 12) return undefined;
  if (day !== undefined && (day.value < 1 || day.value > 31)) return undefined;
  const impossible = day !== undefined && !ambiguous && day.value > daysInMonth(year.value, month.value);
  const mention: DateMention = {
    span: { start: text.tokens[at]?.start ?? 0, end },
    kind: 'absolute',
    form: { type: 'numeric', year, month, ...(day === undefined ? {} : { day }), ambiguous },
    ...(impossible ? { impossible: true } : {}),
  };
  let next = at;
  while (next < text.tokens.length && (text.tokens[next]?.start ?? end) < end) next++;
  return { mention, next };
}

import { parse } from 'edtf';
import type { DatePrecision, DateValue, Day } from '../values/dateValue';
import { dayOf, isRealDate } from '../values/day';

/**
 * Reads an EDTF date (ISO 8601-2, levels 0 to 2): `1993`, `1993-04-03`, `1993~`, `199X`, `2022-21`,
 * `2020-09-27/2020-11-10`, `2021-12-15/..`. Undefined for everything else, and for days that the calendar lacks.
 */
export function parseEdtf(text: string): DateValue | undefined {
  if (text.length > LONGEST) return undefined;
  const slash = text.indexOf('/');
  return slash < 0 ? parseDate(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1));
}

/** Longer than any EDTF text that means something; the grammar's time grows faster than the text. */
const LONGEST = 60;

function parseInterval(from: string, to: string): DateValue | undefined {
  const start = isOpen(from) ? undefined : parseDate(from);
  const end = isOpen(to) ? undefined : parseDate(to);
  if ((!start && !isOpen(from)) || (!end && !isOpen(to))) return undefined;
  const finer = finerOf(start, end);
  if (!finer) return undefined;
  const first = start?.first ?? Number.NEGATIVE_INFINITY;
  const last = end?.last ?? Number.POSITIVE_INFINITY;
  if (first > last) return undefined;
  return {
    first,
    last,
    precision: finer,
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    interval: true,
  };
}

/** An end left empty is unknown, one written `..` is open: to a comparison they are the same. */
function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

/** One date, with or without a qualifier after it. The plain forms, nearly all there are, do without the grammar. */
function parseDate(text: string): DateValue | undefined {
  const qualifier = /[^~?%]([~?%])$/.exec(text)?.[1];
  const bare = qualifier === undefined ? text : text.slice(0, -1);
  const date = parsePlain(bare) ?? parseByGrammar(bare);
  if (!date || qualifier === undefined) return date;
  return {
    ...date,
    approximate: date.approximate || qualifier !== '?',
    uncertain: date.uncertain || qualifier !== '~',
  };
}

function parsePlain(text: string): DateValue | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return years(year, year, 'year');
  const month = Number(match[2]);
  if (match[3] === undefined) return month <= 12 ? months(year, month, 1, 'month') : seasonOf(year, month);
  return dayDate(year, month, Number(match[3]));
}

function parseByGrammar(text: string): DateValue | undefined {
  // ISO 8601 knows two digits as a century and three as a decade; EDTF does not, and a curator means the year 79.
  if (/^-?\d{0,3}$/.test(text)) return undefined;
  const node = parsed(text);
  if (!node) return undefined;
  const value = hull(node);
  if (!value) return undefined;
  return { ...value, approximate: Boolean(node.approximate), uncertain: Boolean(node.uncertain) };
}

type EdtfNode = ReturnType<typeof parse>;

function parsed(text: string): EdtfNode | undefined {
  try {
    return parse(text, { level: 2 });
  } catch {
    // The grammar's way to say that the text is no EDTF.
    return undefined;
  }
}

/** The days from the first to the last that the text may mean. */
function hull(node: EdtfNode): DateValue | undefined {
  if (node.type === 'Set' || node.type === 'List') return hullOfList(node);
  const [year, second, third] = node.values.map(Number);
  if (year === undefined || Math.abs(year) > FARTHEST_YEAR) return undefined;
  switch (node.type) {
    case 'Year':
      return years(year, year, 'year');
    case 'Season':
      return second === undefined ? undefined : seasonOf(year, second);
    case 'Date':
      return node.unspecified ? masked(year, second, node.unspecified) : exact(year, second, third);
    default:
      return undefined;
  }
}

const FARTHEST_YEAR = 1_000_000;

function exact(year: number, month: number | undefined, day: number | undefined): DateValue | undefined {
  if (month === undefined) return years(year, year, 'year');
  return day === undefined ? months(year, month + 1, 1, 'month') : dayDate(year, month + 1, day);
}

/** `199X`, `1993-XX`, `1993-04-XX`: what is left out on the right makes the date coarser. */
function masked(year: number, month: number | undefined, mask: number): DateValue | undefined {
  const yearMask = mask & 15;
  if (yearMask === 8) return years(year, year + 9, 'decade');
  if (yearMask === 12) return years(year, year + 99, 'century');
  if (yearMask === 14) return years(year, year + 999, 'millennium');
  if (yearMask !== 0) return undefined;
  return (mask & 48) !== 0 || month === undefined ? years(year, year, 'year') : months(year, month + 1, 1, 'month');
}

/** `[1667,1668]` (one of them) and `{1960..1970}` (all of them). */
function hullOfList(node: EdtfNode): DateValue | undefined {
  const dates = node.values.flat().map(value => (isNode(value) ? hull(value) : undefined));
  const [start] = dates;
  if (!start || dates.includes(undefined)) return undefined;
  const known = dates.filter(date => date !== undefined);
  return {
    ...start,
    first: node.earlier ? Number.NEGATIVE_INFINITY : Math.min(...known.map(date => date.first)),
    last: node.later ? Number.POSITIVE_INFINITY : Math.max(...known.map(date => date.last)),
    interval: node.type === 'List',
  };
}

function isNode(value: unknown): value is EdtfNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'values' in value;
}

/** Seasons by EDTF's codes, 21 and 25 spring to 24 and 28 winter, 29 to 32 on the southern half, 33 to 36 the quarters. */
function seasonOf(year: number, code: number): DateValue | undefined {
  if (code >= 21 && code <= 28) return months(year, 3 + ((code - 21) % 4) * 3, 3, 'season');
  if (code >= 29 && code <= 32) return months(year, 9 + (code - 29) * 3, 3, 'season');
  if (code >= 33 && code <= 36) return months(year, 1 + (code - 33) * 3, 3, 'season');
  return undefined;
}

function years(from: number, to: number, precision: DatePrecision): DateValue {
  // Before the year 0 the digits of a decade count away from it: -019X is -199 to -190.
  const [first, last] = from < 0 && to !== from ? [2 * from - to, from] : [from, to];
  return dated(dayOf(first, 1, 1), dayOf(last, 12, 31), precision);
}

/** `count` months from `month`, which may run on into the next year. */
function months(year: number, month: number, count: number, precision: DatePrecision): DateValue | undefined {
  if (month < 1) return undefined;
  return dated(dayOf(year, month, 1), dayOf(year, month + count, 1) - 1, precision);
}

function dayDate(year: number, month: number, day: number): DateValue | undefined {
  if (!isRealDate(year, month, day)) return undefined;
  const only = dayOf(year, month, day);
  return dated(only, only, 'day');
}

function dated(first: Day, last: Day, precision: DatePrecision): DateValue {
  return { first, last, precision, approximate: false, uncertain: false, interval: false };
}

const byFineness: readonly DatePrecision[] = [
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

function finerOf(start: DateValue | undefined, end: DateValue | undefined): DatePrecision | undefined {
  if (!start || !end) return (start ?? end)?.precision;
  return byFineness.indexOf(start.precision) <= byFineness.indexOf(end.precision) ? start.precision : end.precision;
}

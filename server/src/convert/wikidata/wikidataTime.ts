import { parseEdtf } from '../../core/facts/parseEdtf';
import { civilOf } from '../../core/values/day';
import { member, textIn } from './json';

export interface WikidataTime {
  /** In EDTF, which counts in the Gregorian calendar. */
  readonly edtf: string;
  /** The day as the Julian calendar has it, where Wikidata gives it so: what contemporaries, and many drafts, write. */
  readonly julian?: string;
}

/** Reads a time value: its time, cut to its precision, in its calendar. Undefined where EDTF has no words for it. */
export function wikidataTime(value: unknown): WikidataTime | undefined {
  const parts = /^([+-])(\d{1,16})-(\d\d)-(\d\d)T/.exec(textIn(member(value, 'time')) ?? '');
  const precision = member(value, 'precision');
  if (parts === null || typeof precision !== 'number') return undefined;
  const [, sign, digits, month = '', day = ''] = parts;
  // Wikidata has no year 0 and counts 1 BC as -1; EDTF counts it as 0.
  const year = sign === '-' ? 1 - Number(digits) : Number(digits);
  const written = textAt(year, month, day, precision);
  if (written === undefined || parseEdtf(written) === undefined) return undefined;
  const isJulian = textIn(member(value, 'calendarmodel'))?.endsWith('/Q1985786') === true;
  if (!isJulian || precision < DAY) return { edtf: written };
  return { edtf: gregorian(year, Number(month), Number(day)), julian: written };
}

const DAY = 11;

function textAt(year: number, month: string, day: string, precision: number): string | undefined {
  if (precision >= DAY) return `${yearText(year)}-${month}-${day}`;
  switch (precision) {
    case 10:
      return `${yearText(year)}-${month}`;
    case 9:
      return yearText(year);
    case 8:
      return year < 0 ? undefined : `${yearText(year).slice(0, -1)}X`;
    // The 19th century is given as any of the years 1801 to 1900.
    case 7:
      return year < 1 ? undefined : `${yearText(Math.ceil(year / 100) * 100 - 100).slice(0, -2)}XX`;
    case 6:
      return year < 1 ? undefined : `${yearText(Math.ceil(year / 1000) * 1000 - 1000).slice(0, -3)}XXX`;
    default:
      return undefined;
  }
}

/** The day by its Julian day number (Richards 2013), which both calendars share. */
function gregorian(year: number, month: number, day: number): string {
  const early = month <= 2 ? 1 : 0;
  const marchYear = year + 4800 - early;
  const dayOfYear = Math.floor((153 * (month + 12 * early - 3) + 2) / 5) + day;
  const julianDay = dayOfYear + 365 * marchYear + Math.floor(marchYear / 4) - 32_083;
  const civil = civilOf(julianDay - EPOCH);
  return `${yearText(civil.year)}-${two(civil.month)}-${two(civil.day)}`;
}

/** The Julian day number of 1970-01-01. */
const EPOCH = 2_440_588;

function yearText(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

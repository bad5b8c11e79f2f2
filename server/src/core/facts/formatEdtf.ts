import type { DateValue } from '../values/dateValue';
import { civilOf } from '../values/day';
import { parseEdtf } from './parseEdtf';

/** The date as a fact file writes it, in EDTF; undefined for what EDTF has no words for. */
export function formatEdtf(value: DateValue): string | undefined {
  const bare = value.interval ? intervalText(value) : pointText(value);
  const marked = value.approximate && !value.interval ? `${bare}~` : bare;
  return parseEdtf(marked) === undefined ? undefined : marked;
}

function intervalText({ first, last }: DateValue): string {
  return `${Number.isFinite(first) ? dayText(first) : '..'}/${Number.isFinite(last) ? dayText(last) : '..'}`;
}

function pointText({ first, last, precision }: DateValue): string {
  const { year, month } = civilOf(first);
  switch (precision) {
    case 'day':
      return dayText(first);
    case 'month':
      return `${yearText(year)}-${two(month)}`;
    case 'season':
      return seasonText(first, year);
    case 'year':
      return yearText(year);
    case 'decade':
      return `${yearText(year).slice(0, -1)}X`;
    case 'century':
      return `${yearText(year).slice(0, -2)}XX`;
    default:
      return intervalText({ first, last, precision, approximate: false, uncertain: false, interval: true });
  }
}

/** EDTF counts 21 spring to 24 winter; which year a winter has, its reader says. */
function seasonText(first: number, year: number): string {
  const seasons = [year, year + 1].flatMap(each => [21, 22, 23, 24].map(season => `${yearText(each)}-${season}`));
  return seasons.find(text => parseEdtf(text)?.first === first) ?? '';
}

function dayText(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `${yearText(year)}-${two(month)}-${two(date)}`;
}

function yearText(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

import { formatEdtf } from '../../core/facts/formatEdtf';
import { parseEdtf } from '../../core/facts/parseEdtf';
import { suggestEdtf } from '../../core/facts/suggestEdtf';
import type { DatePrecision, DateValue, Day } from '../../core/values/dateValue';
import { dateCard } from './dateCard';
import type { FactFileCompletion } from './factFileCompletion';

/**
 * Dates in EDTF: what the typed one is when it is written as people write it (“3 April 1993”), what can be made of one that is EDTF
 * already (about, since, until), and before anything is typed the forms that there are, all of today.
 */
export function completeDates(typed: string, today: Day): FactFileCompletion[] {
  const texts = typed.trim() === '' ? formsOf(today) : goingOn(typed.trim(), today);
  return [...new Set(texts)].map(text => ({
    kind: 'date',
    label: text,
    newText: text,
    card: dateCard(text),
    ...detailOf(text),
  }));
}

function goingOn(typed: string, today: Day): string[] {
  const begun = formsOf(today).filter(form => form.startsWith(typed) && form !== typed);
  if (/^\d{3}$/.test(typed)) return [`${typed}X`, ...begun];
  const suggestion = suggestEdtf(typed);
  const edtf = parseEdtf(typed) ? typed : suggestion;
  if (edtf === undefined) return begun;
  const point = edtf.includes('/') || /[~?%]$/.test(edtf) ? [] : [`${edtf}~`, `${edtf}?`, `${edtf}/..`, `../${edtf}`];
  return [edtf, ...begun, ...point].filter(text => parseEdtf(text) !== undefined);
}

const precisions: readonly DatePrecision[] = ['day', 'month', 'year', 'decade'];

function formsOf(today: Day): string[] {
  const value = { first: today, last: today, approximate: false, uncertain: false, interval: false };
  const dates: DateValue[] = precisions.map(precision => ({ ...value, precision }));
  const [day = '', month = '', year = '', decade = ''] = dates.map(date => formatEdtf(date) ?? '');
  return [day, month, year, `${year}~`, decade, `${day}/..`, `../${day}`];
}

function detailOf(text: string): { detail: string } {
  return { detail: dateCard(text).plain.split('\n')[0] ?? '' };
}

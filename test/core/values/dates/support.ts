import { parseEdtf } from '../../../../server/src/core/facts/parseEdtf';
import type { DateContext } from '../../../../server/src/core/values/dates/dateContext';
import type { DateValue } from '../../../../server/src/core/values/dateValue';
import { civilOf } from '../../../../server/src/core/values/day';

/** A date value from EDTF, as facts give it. */
export function date(edtf: string): DateValue {
  const value = parseEdtf(edtf);
  if (value === undefined) throw new Error(`not EDTF: ${edtf}`);
  return value;
}

/** A context from the dateline and the anchor in EDTF. */
export function contextOf(dateline?: string, anchor?: string, tense?: 'past' | 'future'): DateContext {
  return {
    ...(dateline === undefined ? {} : { dateline: date(dateline).first }),
    ...(anchor === undefined ? {} : { anchor: date(anchor) }),
    ...(tense === undefined ? {} : { tense }),
  };
}

/** "1993-04-01..1993-04-30", with what qualifies it. */
export function shown(value: DateValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value.readings !== undefined)
    return value.readings.map(shown).join(' or ') + (value.yearAssumed ? ' (year assumed)' : '');
  const text = value.first === value.last ? iso(value.first) : `${iso(value.first)}..${iso(value.last)}`;
  return (
    text +
    (value.approximate ? ' ~' : '') +
    (value.interval ? ' interval' : '') +
    (value.yearAssumed ? ' (year assumed)' : '')
  );
}

function iso(day: number): string {
  if (!Number.isFinite(day)) return '…';
  const { year, month, day: ofMonth } = civilOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}

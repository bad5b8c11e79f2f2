import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseEdtf } from '../../../server/src/core/facts/parseEdtf';
import type { DateValue } from '../../../server/src/core/values/dateValue';
import { civilOf } from '../../../server/src/core/values/day';

/** EDTF → first day, last day, precision, and its marks. */
const readable: readonly (readonly [string, string])[] = [
  ['1993', '1993-01-01 1993-12-31 year'],
  ['1993-04', '1993-04-01 1993-04-30 month'],
  ['1993-04-03', '1993-04-03 1993-04-03 day'],
  ['2000-02-29', '2000-02-29 2000-02-29 day'],
  ['0079-08-24', '79-08-24 79-08-24 day'],
  ['0079', '79-01-01 79-12-31 year'],
  ['-0043-03-15', '-43-03-15 -43-03-15 day'],
  ['-0043', '-43-01-01 -43-12-31 year'],
  ['1993~', '1993-01-01 1993-12-31 year approximate'],
  ['1984?', '1984-01-01 1984-12-31 year uncertain'],
  ['1984-06%', '1984-06-01 1984-06-30 month approximate uncertain'],
  ['~1993-04', '1993-04-01 1993-04-30 month approximate'],
  ['199X', '1990-01-01 1999-12-31 decade'],
  ['199X~', '1990-01-01 1999-12-31 decade approximate'],
  ['19XX', '1900-01-01 1999-12-31 century'],
  ['1XXX', '1000-01-01 1999-12-31 millennium'],
  ['-019X', '-199-01-01 -190-12-31 decade'],
  ['1993-XX', '1993-01-01 1993-12-31 year'],
  ['1993-04-XX', '1993-04-01 1993-04-30 month'],
  ['156X-12-25', '1560-01-01 1569-12-31 decade'],
  ['2022-21', '2022-03-01 2022-05-31 season'],
  ['2022-22', '2022-06-01 2022-08-31 season'],
  ['2022-23', '2022-09-01 2022-11-30 season'],
  ['2023-24', '2023-12-01 2024-02-29 season'],
  ['2022-34', '2022-04-01 2022-06-30 season'],
  ['2020-09-27/2020-11-10', '2020-09-27 2020-11-10 day interval'],
  ['1988~/1994-05', '1988-01-01 1994-05-31 month approximate interval'],
  ['2021-12-15/..', '2021-12-15 ∞ day interval'],
  ['2021-12-15/', '2021-12-15 ∞ day interval'],
  ['../1918', '-∞ 1918-12-31 year interval'],
  ['199X/2005', '1990-01-01 2005-12-31 year interval'],
  ['2022-21/2022-22', '2022-03-01 2022-08-31 season interval'],
  ['2004-06-11T10:00:00Z', '2004-06-11 2004-06-11 day'],
  ['Y-10000', '-10000-01-01 -10000-12-31 year'],
  ['[1667,1668]', '1667-01-01 1668-12-31 year'],
  ['{1960..1970}', '1960-01-01 1970-12-31 year interval'],
];

const unreadable = [
  ...[
    '',
    ' ',
    '12',
    '79',
    '196',
    '1993-13',
    '1993-00',
    '1993-04-31',
    '1900-02-29',
    '2023-02-29',
    '1993-4',
    '3 April 1993',
  ],
  ...[
    'April 1993',
    '../..',
    '/',
    '2020-11-10/2020-09-27',
    '1993/1994/1995',
    '1X93',
    'XXXX',
    'Y17E8',
    '1993~~',
    '🗓',
    '1993\n',
  ],
  ...['1'.repeat(100_000), '['.repeat(50)],
];

describe('parseEdtf', () => {
  for (const [text, expected] of readable) {
    it(`reads ${text}`, () => assert.equal(shown(parseEdtf(text)), expected));
  }
  for (const text of unreadable) {
    it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(parseEdtf(text), undefined));
  }

  it('never throws, and never ends before it starts', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0129X-/.~?%[]{},Y T:'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(likely, fc.string()), text => {
        const date = parseEdtf(text);
        assert.ok(date === undefined || date.first <= date.last);
      }),
    );
  });
});

function shown(date: DateValue | undefined): string {
  if (!date) return 'nothing';
  const marks = (['approximate', 'uncertain', 'interval'] as const).filter(mark => date[mark]);
  return [day(date.first), day(date.last), date.precision, ...marks].join(' ');
}

function day(number: number): string {
  if (!Number.isFinite(number)) return number < 0 ? '-∞' : '∞';
  const { year, month, day } = civilOf(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

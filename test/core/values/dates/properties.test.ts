import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayValue, monthValue, yearValue } from '../../../../server/src/core/values/dates/calendarValues';
import { checkWeekday } from '../../../../server/src/core/values/dates/checkWeekday';
import { compareDates } from '../../../../server/src/core/values/dates/compareDates';
import type { DateContext } from '../../../../server/src/core/values/dates/dateContext';
import { describeDate } from '../../../../server/src/core/values/dates/describeDate';
import { pairDates } from '../../../../server/src/core/values/dates/pairDates';
import { recognizeDates } from '../../../../server/src/core/values/dates/recognizeDates';
import { resolveDate } from '../../../../server/src/core/values/dates/resolveDate';
import { rewriteDate } from '../../../../server/src/core/values/dates/rewriteDate';
import type { DateValue } from '../../../../server/src/core/values/dateValue';
import { dayOf } from '../../../../server/src/core/values/day';

const pieces = [
  ...'3 3rd 31 1993 1884 79 44 2 10 1939–45 1990s ’93 24/02/1989 1989-02-24 9999 1,200 1.95'.split(' '),
  ...'April Apr. May may Sept. February Feb Thursday Thurs. Sun. spring winter first last second'.split(' '),
  ...'in since the of early mid- late about circa BC AD century decade years year ago later week a two hundred'.split(
    ' ',
  ),
  ...'that this next following same before after today Christmas Easter New Year ’ s Day Eve turn end days'.split(' '),
  ...', . ( ) – - : “ 🎉 é\u0301 \r\n \u00a0'.split(' '),
  ' ',
  '',
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(words => words.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces)).map(words => words.join('')),
);
const day = fc.integer({ min: dayOf(1400, 1, 1), max: dayOf(2150, 1, 1) });
const value: fc.Arbitrary<DateValue> = fc.oneof(
  day.map(dayValue),
  fc.tuple(fc.integer({ min: 1400, max: 2150 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthValue(y, m)),
  fc.integer({ min: 1400, max: 2150 }).map(yearValue),
  fc.tuple(day, fc.nat(400)).map(([first, length]) => ({ ...dayValue(first), last: first + length, interval: true })),
  day.map(first => ({ ...dayValue(first), last: Number.POSITIVE_INFINITY, interval: true })),
  day.map(last => ({ ...dayValue(last), first: Number.NEGATIVE_INFINITY, interval: true })),
);
const context: fc.Arbitrary<DateContext> = fc.record(
  { dateline: day, anchor: value, tense: fc.constantFrom('past' as const, 'future' as const) },
  { requiredKeys: [] },
);

describe('dates, of any text', () => {
  it('lie in bounds, ascend and do not overlap', () => {
    fc.assert(
      fc.property(anything, text => {
        let end = 0;
        for (const { span } of recognizeDates(text)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are read alike inside a window', () => {
    fc.assert(
      fc.property(prose, fc.nat(80), fc.nat(80), (text, a, b) => {
        const within = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        for (const { span } of recognizeDates(text, within)) {
          assert.ok(span.start >= within.start && span.end <= within.end);
        }
      }),
    );
  });

  it('resolve, compare, describe and rewrite without throwing, and a rewritten date agrees with its target', () => {
    fc.assert(
      fc.property(anything, context, value, (text, dateContext, target) => {
        const mentions = recognizeDates(text);
        pairDates(text, mentions);
        describeDate(target);
        for (const mention of mentions) {
          checkWeekday(mention, dateContext);
          const resolved = resolveDate(mention, dateContext);
          if (resolved !== undefined) {
            assert.ok(resolved.first <= resolved.last);
            assert.match(compareDates(resolved, target), /^(?:agrees|disagrees|unsettled)$/);
            describeDate(resolved);
          }
          const written = rewriteDate(text, mention, target, dateContext);
          if (written === undefined) continue;
          const { start, end } = mention.span;
          const rewritten = text.slice(0, start) + written + text.slice(end);
          const again = recognizeDates(rewritten, { start, end: start + written.length }).at(-1);
          assert.ok(again !== undefined, rewritten);
          const meant = resolveDate(again, dateContext);
          assert.ok(meant !== undefined && compareDates(meant, target) === 'agrees', rewritten);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a date in any form', () => {
  const forms: ((d: number, m: string, y: number) => string)[] = [
    (d, m, y) => `on ${d} ${m} ${y}.`,
    (d, m, y) => `on ${m} ${d}, ${y}.`,
    (d, m, y) => `on the ${d}th of ${m}, ${y}.`,
    (d, m, y) => `on ${d} ${m.slice(0, 3)} ${y}.`,
    (_, m, y) => `in ${m} ${y}.`,
    (_, __, y) => `in ${y}.`,
    (_, __, y) => `in the ${Math.floor(y / 10) * 10}s.`,
  ];
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

  it('is rewritten to any day, in the same form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...months),
        fc.integer({ min: 1500, max: 2030 }),
        day,
        (form, d, m, y, target) => {
          const text = form(d, m, y);
          const [mention] = recognizeDates(text);
          assert.ok(mention, text);
          const claimed = resolveDate(mention, {});
          assert.ok(claimed, text);
          if (compareDates(claimed, dayValue(target)) !== 'disagrees') return;
          const written = rewriteDate(text, mention, dayValue(target), {});
          assert.ok(written, `${text} to ${describeDate(dayValue(target))}`);
        },
      ),
    );
  });
});

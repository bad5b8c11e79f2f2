import assert from 'node:assert/strict';
import { describeDate } from '../../../../server/src/core/values/dates/describeDate';
import { pairDates } from '../../../../server/src/core/values/dates/pairDates';
import { recognizeDates } from '../../../../server/src/core/values/dates/recognizeDates';
import { date } from './support';

describe('describeDate', () => {
  const cases: [edtf: string, text: string][] = [
    ['1993-04-03', '3 April 1993'],
    ['1993-04', 'April 1993'],
    ['1993-21', 'spring 1993'],
    ['2009-24', 'winter 2009–10'],
    ['1993', '1993'],
    ['0079', 'AD 79'],
    ['-0043', '44 BC'],
    ['199X', 'the 1990s'],
    ['18XX', 'the 19th century'],
    ['1996~', 'about 1996'],
    ['2022-03-11/2022-03-13', '11–13 March 2022'],
    ['2020-09-27/2020-11-10', '27 September – 10 November 2020'],
    ['2020-12-31/2022-01-01', '31 December 2020 – 1 January 2022'],
    ['2021-12-15/..', 'since 15 December 2021'],
    ['../1995', 'until 1995'],
    ['1914/1918', '1914 – 1918'],
    ['2014-03/2021-02', 'March 2014 – February 2021'],
  ];
  for (const [edtf, text] of cases) it(edtf, () => assert.equal(describeDate(date(edtf)), text));
});

describe('pairDates', () => {
  const cases: [prose: string, ...pairs: string[]][] = [
    ['from 1914 to 1918', '1914 – 1918'],
    ['between November 1966 and January 1967', 'November 1966 – January 1967'],
    ['He held it in 2014 until 2021.', '2014 – 2021'],
    ['(1932–2004)', '1932 – 2004'],
    ['in 1914 and 1918'],
    ['in Moscow on 14 January and in Vienna on 24 February'],
  ];
  for (const [prose, ...pairs] of cases) {
    it(prose, () => {
      const text = (span: { start: number; end: number }) => prose.slice(span.start, span.end);
      const found = pairDates(prose, recognizeDates(prose)).map(
        ({ from, to }) => `${text(from.span)} – ${text(to.span)}`,
      );
      assert.deepEqual(found, pairs);
    });
  }
});

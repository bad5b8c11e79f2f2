import assert from 'node:assert/strict';
import { recognizeDates } from '../../../../server/src/core/values/dates/recognizeDates';
import { resolveDate } from '../../../../server/src/core/values/dates/resolveDate';
import { contextOf, shown } from './support';

describe('resolveDate', () => {
  const cases: [
    prose: string,
    expected: string,
    dateline?: string | undefined,
    anchor?: string | undefined,
    tense?: 'past' | 'future',
  ][] = [
    ['on 3 April 1993', '1993-04-03'],
    ['on 24.02.1989', '1989-02-24'],
    ['on 2/24/1989', '1989-02-24'],
    ['on 03/04/1993', '1993-04-03 or 1993-03-04'],
    ['on 31 June 2021', 'nothing'],
    ['in April 1993', '1993-04-01..1993-04-30'],
    ['early February 1993', '1993-02-01..1993-02-12'],
    ['mid-January 1993', '1993-01-08..1993-01-24'],
    ['late in March 1968', '1968-03-19..1968-03-31'],
    ['the last days of September 2020', '2020-09-21..2020-09-30'],
    ['spring 1993', '1993-03-01..1993-06-21'],
    ['winter 2009', '2008-12-01..2009-03-20 or 2009-12-01..2010-03-20'],
    ['the winter of 2009–10', '2009-12-01..2010-03-20'],
    ['in 1993', '1993-01-01..1993-12-31'],
    ['the last weeks of December 2020', '2020-12-16..2020-12-31'],
    ['the last weeks of 2020', '2020-11-16..2020-12-31'],
    ['in early 1994', '1994-01-01..1994-06-02'],
    ['late 1968', '1968-08-01..1968-12-31'],
    ['about the year 1000', '1000-01-01..1000-12-31 ~'],
    ['in 44 BC', '-43-01-01..-43-12-31'],
    ["in '93", '1993-01-01..1993-12-31'],
    ['the 1990s', '1990-01-01..1999-12-31'],
    ['the early 1990s', '1990-01-01..1994-12-31'],
    ['the late 1990s', '1995-01-01..1999-12-31'],
    ['the 1800s', '1800-01-01..1899-12-31 or 1800-01-01..1809-12-31'],
    ['the 19th century', '1800-01-01..1900-12-31'],
    ['the late 19th century', '1858-01-01..1900-12-31'],
    ['the turn of the 20th century', '1890-01-01..1910-12-31'],
    ['in 1939–45', '1939-01-01..1945-12-31 interval'],
    ['27–29 September 2020', '2020-09-27..2020-09-29 interval'],
    ['Christmas Day 1991', '1991-12-25'],
    ['Christmas 1991', '1991-12-24..1991-12-26'],
    ['Easter Monday 1916', '1916-04-24'],
    ['Thanksgiving 1963', '1963-11-28'],
    ['the first day of 1818', '1818-01-01'],
    ['the last Thursday of February 2022', '2022-02-24'],
    // The year is left out.
    ['on Feb. 24', 'nothing'],
    ['on Feb. 24', '2022-02-24 (year assumed)', '2022-03-05'],
    ['on April 24', '2021-04-24 (year assumed)', '2022-01-05'],
    ['on March 24', '2022-03-24 (year assumed)', '2022-03-05'],
    ['on April 24', '2022-04-24 (year assumed)', '2022-01-05', undefined, 'future'],
    ['on 29 February', '2020-02-29 (year assumed)', '2022-03-05'],
    ['on 20 July', '1969-07-20 (year assumed)', '2019-07-01', '1969-07-16'],
    ['in December', '2021-12-01..2021-12-31 (year assumed)', '2022-03-05'],
    ['between November and January 1967', '1966-11-01..1966-11-30'],
    // From the dateline.
    ['last December', '2021-12-01..2021-12-31', '2022-03-05'],
    ['in December last year', '2021-12-01..2021-12-31', '2022-03-05'],
    ['last year', '2021-01-01..2021-12-31', '2022-03-05'],
    ['this year', '2022-01-01..2022-12-31', '2022-03-05'],
    ['next month', '2022-04-01..2022-04-30', '2022-03-05'],
    ['last month', '2021-12-01..2021-12-31', '2022-01-31'],
    ['last week', '2022-02-20..2022-02-27', '2022-03-05'],
    ['on Saturday', '2022-03-05', '2022-03-05'],
    ['on Thursday', '2022-03-03', '2022-03-05'],
    ['on Thursday', '2022-03-10', '2022-03-05', undefined, 'future'],
    ['today', '2022-03-05', '2022-03-05'],
    ['yesterday', '2022-02-28', '2022-03-01'],
    ['two years ago', '2019-03-06..2020-12-31', '2022-03-05'],
    ['two years ago', '2019-12-21..2021-06-20', '2022-12-20'],
    ['a year ago', '2020-09-05..2021-12-31', '2022-03-05'],
    ['sixty years ago today', '1962-03-05', '2022-03-05'],
    ['one hundred years ago today', '1922-02-02', '2022-02-02'],
    ['three days ago', '2022-03-02', '2022-03-05'],
    ['last December', 'nothing'],
    ['on Saturday', 'nothing'],
    // From the anchor.
    ['a week later', '2021-12-21..2021-12-23', undefined, '2021-12-15'],
    ['three days later', '2021-12-18', undefined, '2021-12-15'],
    ['a week later', 'nothing', undefined, '2021'],
    ['a year and four days later', '1962-07-06', undefined, '1961-07-02'],
    ['three years and two weeks earlier', '1958-06-16..1958-06-20', undefined, '1961-07-02'],
    ['one year, two months and three days later', '1962-09-05', undefined, '1961-07-02'],
    ['two centuries and a decade later', '2169-01-01..2173-12-31', undefined, '1961'],
    ['two years and a day ago', '2020-03-04', '2022-03-05'],
    ['a year later', '1975-12-01..1976-12-31', undefined, '1975-04'],
    ['that November', '1789-11-01..1789-11-30', undefined, '1789-10'],
    ['that November', '2020-11-01..2020-11-30 or 2021-11-01..2021-11-30', undefined, '2020-12-10'],
    ['the following year', '1976-01-01..1976-12-31', undefined, '1975-04'],
    ['the year before.', '1974-01-01..1974-12-31', undefined, '1975-04'],
    ['the same year', '1975-01-01..1975-12-31', undefined, '1975-04'],
    ['the next day', '1975-05-01', undefined, '1975-04-30'],
    ['the next day', 'nothing', undefined, '1975-04'],
    ['the following April', '1976-04-01..1976-04-30', undefined, '1975-04-30'],
    ['on the 21st.', '1969-07-21', undefined, '1969-07-16'],
    ['the following year', 'nothing', '2022-03-05'],
  ];
  for (const [prose, expected, dateline, anchor, tense] of cases) {
    it([prose, dateline && `on ${dateline}`, anchor && `after ${anchor}`, tense].filter(Boolean).join(', '), () => {
      const [mention] = recognizeDates(prose);
      assert.ok(mention, 'nothing recognised');
      assert.equal(shown(resolveDate(mention, contextOf(dateline, anchor, tense))), expected);
    });
  }

  it('is the same in every time zone', () => {
    const before = process.env.TZ;
    const results = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map(zone => {
      process.env.TZ = zone;
      return cases.map(([prose, , dateline, anchor, tense]) =>
        recognizeDates(prose).map(mention => shown(resolveDate(mention, contextOf(dateline, anchor, tense)))),
      );
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    assert.deepEqual(results[0], results[1]);
    assert.deepEqual(results[1], results[2]);
  });
});

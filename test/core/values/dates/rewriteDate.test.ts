import assert from 'node:assert/strict';
import { recognizeDates } from '../../../../server/src/core/values/dates/recognizeDates';
import { rewriteDate } from '../../../../server/src/core/values/dates/rewriteDate';
import { contextOf, date } from './support';

describe('rewriteDate', () => {
  const cases: [
    before: string,
    target: string,
    after: string | undefined,
    anchor?: string,
    tense?: 'past' | 'future',
  ][] = [
    // Days keep their order, month style, suffix and comma.
    ['On Jan. 16, 2021, he spoke.', '2021-06-16', 'On June 16, 2021, he spoke.'],
    ['On June 16, 2021, and Dec. 3.', '2021-01-16', 'On Jan. 16, 2021, and Dec. 3.'],
    ['On June 16, 2021, he spoke.', '2021-01-16', 'On January 16, 2021, he spoke.'],
    ['On Sept. 11, 2021, he spoke.', '2021-03-11', 'On March 11, 2021, he spoke.'],
    ['On 12 February they met.', '2022-02-02', 'On 2 February they met.'],
    ['signed on 14 May 1798', '1798-06-14', 'signed on 14 June 1798'],
    ['on 26 Sept. 2020.', '2020-09-27', 'on 27 Sept. 2020.'],
    ['on 22 Feb 1922', '1922-09-02', 'on 2 Sep 1922'],
    ['on 2nd October, 2010', '2009-10-03', 'on 3rd October, 2009'],
    ['on the third of May 1993', '1993-05-21', 'on the twenty-first of May 1993'],
    ['MARCH 5, 2022 —', '2022-06-05', 'JUNE 5, 2022 —'],
    ['on 31 June 2021', '2021-06-30', 'on 30 June 2021'],
    ['on 15 March 2022', '2022-03-11/2022-03-13', 'on 11–13 March 2022'],
    ['on Thursday, 25 February 2022', '2022-02-24', 'on Thursday, 24 February 2022'],
    ['on 1980-02-24', '1980-12-24', 'on 1980-12-24'],
    ['on 24/02/1989', '1989-03-05', 'on 05/03/1989'],
    ['on 24 February', '2021-02-24', undefined],
    // What the fact does not settle is not stated.
    ['on 3 April 1994', '1993', undefined],
    ['since 3 April 1994', '1993', 'since 1993'],
    ['since 3 May 1993', '1993-04', 'since April 1993'],
    ['in May 1994', '1993', 'in 1993'],
    // Months, seasons, years and longer.
    ['in November 1998', '2000-11-02', 'in November 2000'],
    ['in late March 1968', '1968-04-03', 'in early April 1968'],
    ['in late March 1968', '1968-04', 'in April 1968'],
    ['Late March 1968 saw it.', '1968-04-15', 'Mid-April 1968 saw it.'],
    ['in mid-January 1999', '1999-02-03', 'in early February 1999'],
    ['the end of March 1968', '1968-05-03', 'the beginning of May 1968'],
    ['in the autumn of 1993', '1993-04', 'in the spring of 1993'],
    ['in the spring of 1992', '1993-03-02/1993-05-22', 'in the spring of 1993'],
    ['in Autumn 1993', '1993-04', 'in Spring 1993'],
    ['the winter of 2009–10', '2011-01-03', 'the winter of 2010–11'],
    ['in 2013', '2015', 'in 2015'],
    ['the 2009 accord', '2010-10-10', 'the 2010 accord'],
    ['in early 1994', '1993-04-03', 'in early 1993'],
    ['in late 1994', '1993-04-03', 'in early 1993'],
    ['in late 1994', '1993', 'in 1993'],
    ['in 1939–45', '1914/1918', 'in 1914–18'],
    ['27–29 September 2020', '2020-09-27/2020-11-10', '27 September–10 November 2020'],
    ['in 44 BC', '-0041', 'in 42 BC'],
    ['in AD 79', '0080', 'in AD 80'],
    ["in '93", '1995', "in '95"],
    ['the 1980s', '1993', 'the 1990s'],
    ['the ’80s', '1993', 'the ’90s'],
    ['the eighties', '1993', 'the nineties'],
    ['the mid-1990s', '1981', 'the early 1980s'],
    ['late in the 19th century', '1912', 'early in the 20th century'],
    ['the nineteenth century', '1912', 'the twentieth century'],
    // Holidays and places in the month.
    ["on New Year's Day 1816", '1818-01-01', "on New Year's Day 1818"],
    ["on New Year's Day 1816", '1818-03-03', 'on 3 March 1818'],
    ["on New Year's Day 1816, not May 3,", '1818-03-03', 'on March 3, 1818, not May 3,'],
    ['at Christmas 1991', '1992-05-03', undefined],
    ['on the last Friday in June', '1998-09-04', 'on the first Friday in September'],
    ['on the last Friday of June 1998', '1998-07-31', 'on the last Friday of July 1998'],
    // From the dateline, 5 March 2022, a Saturday.
    ['met on Sunday.', '2022-03-03', 'met on Thursday.'],
    ['met on Sunday.', '2022-01-03', 'met on 3 January.'],
    ['met on Sunday.', '2021-01-03', 'met on 3 January 2021.'],
    ["Sunday's talks", '2021-01-03', undefined],
    ['two years ago', '2019-03-03', 'three years ago'],
    ['2 years ago', '2019-03-03', '3 years ago'],
    ['Two years ago', '2021-03-03', 'A year ago'],
    ['a hundred and four years ago', '1900-02-02', '122 years ago'],
    ['sixty years ago today', '1961-03-05', 'sixty-one years ago today'],
    ['a decade ago', '2002', 'two decades ago'],
    ['last December', '2021-11-11', 'last November'],
    ['Last December he left.', '2021-11-11', 'Last November he left.'],
    ['last December', '2019-11-11', 'on 11 November 2019'],
    ['since last December', '2019-11', 'since November 2019'],
    ['last year', '2022-01-03', 'this year'],
    ['last year', '2019', 'in 2019'],
    ['in December last year', '2021-11-11', 'in November last year'],
    ['in December last year', '2020-11-11', 'in November 2020'],
    ['yesterday', '2022-03-05', 'today'],
    ['Yesterday he left.', '2022-03-02', 'On Wednesday he left.'],
    // From the anchor.
    ['three years later', '1976-04-01', 'a year later', '1975-04'],
    ['a week later', '2021-12-18', 'three days later', '2021-12-15'],
    ['A week later', '2021-12-12', 'Three days earlier', '2021-12-15'],
    ['that December', '1789-11', 'that November', '1789-10'],
    ['the following year', '1975-11', 'that year', '1975-04'],
    ['the following year', '1978', 'three years later', '1975-04'],
    ['the next day', '1975-04-05', 'two days later', '1975-04-03'],
    ['on the 21st.', '1969-07-24', 'on the 24th.', '1969-07-16'],
    ['a week later', '2021-12-18', 'on 18 December 2021'],
  ];
  for (const [before, target, after, anchor, tense] of cases) {
    it(`${before} → ${target}: ${after ?? 'nothing'}`, () => {
      const [mention] = recognizeDates(before);
      assert.ok(mention, 'nothing recognised');
      const text = rewriteDate(before, mention, date(target), contextOf('2022-03-05', anchor, tense));
      const { start, end } = mention.span;
      assert.equal(text && before.slice(0, start) + text + before.slice(end), after);
    });
  }
});

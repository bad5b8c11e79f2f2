import assert from 'node:assert/strict';
import { recognizeDates } from '../../../../server/src/core/values/dates/recognizeDates';

/** The mentions of a text, each as "text kind/form" with its marks. */
function found(prose: string): string[] {
  return recognizeDates(prose).map(mention => {
    const marks = [
      mention.modifier?.kind,
      mention.yearOnly,
      mention.about && 'about',
      mention.impossible && 'impossible',
      mention.impliedYear && `implied ${mention.impliedYear}`,
      mention.weekday && `weekday ${mention.weekday.day}`,
      mention.form.type === 'numeric' && mention.form.ambiguous && 'ambiguous',
    ].filter(Boolean);
    const text = prose.slice(mention.span.start, mention.span.end);
    return [`${text} | ${mention.kind} ${mention.form.type}`, ...marks].join(' ');
  });
}

describe('recognizeDates', () => {
  const cases: [prose: string, ...expected: string[]][] = [
    // Days.
    ['It closed on 3 April 1993.', '3 April 1993 | absolute day'],
    ['On April 3, 1993, it closed.', 'April 3, 1993 | absolute day'],
    ['By Apr. 3, 1993 it had closed.', 'Apr. 3, 1993 | absolute day'],
    ['the 3rd of April, 1993', '3rd of April, 1993 | absolute day'],
    ['15th April 1986', '15th April 1986 | absolute day'],
    ['on April 3rd', 'April 3rd | partial day'],
    ['April the 3rd, 1993', 'April the 3rd, 1993 | absolute day'],
    ['on the third of May', 'third of May | partial day'],
    ['the twenty-first of July 1969', 'twenty-first of July 1969 | absolute day'],
    ['on 10 Oct. 2009 in Zurich', '10 Oct. 2009 | absolute day'],
    ['on 24 Feb. They met.', '24 Feb | partial day'],
    ['on 24 Feb. and again', '24 Feb. | partial day'],
    ['on 22 Feb 1922', '22 Feb 1922 | absolute day'],
    ['on 3 march 1993', '3 march 1993 | absolute day'],
    ['BAKU, MARCH 5, 2022 —', 'MARCH 5, 2022 | absolute day'],
    ['15 March 44 BC', '15 March 44 BC | absolute day'],
    ['on 8 June AD 793', '8 June AD 793 | absolute day'],
    ['On 3 April, 1200 people came.', '3 April | partial day'],
    ['🎉 3 April 1993 🎉', '3 April 1993 | absolute day'],
    ['Am 3 April 1993', '3 April 1993 | absolute day'],
    ['on 3\u00a0April\u00a01993', '3\u00a0April\u00a01993 | absolute day'],
    // Numeric.
    ['on 1989-02-24', '1989-02-24 | absolute numeric'],
    ['at 1989-02-24T10:00Z', '1989-02-24 | absolute numeric'],
    ['on 24/02/1989', '24/02/1989 | absolute numeric'],
    ['on 2/24/1989', '2/24/1989 | absolute numeric'],
    ['on 03/04/1993', '03/04/1993 | absolute numeric ambiguous'],
    ['on 24.02.1989', '24.02.1989 | absolute numeric'],
    ['on 2021-06-31', '2021-06-31 | absolute numeric impossible'],
    // Impossible days.
    ['on 31 June 2021', '31 June 2021 | absolute day impossible'],
    ['on 30 February', '30 February | partial day impossible'],
    ['on February 29, 2021', 'February 29, 2021 | absolute day impossible'],
    ['on 29 February', '29 February | partial day'],
    // Weekdays.
    ['on Thursday, 24 February 2022', '24 February 2022 | absolute day weekday 4'],
    ['on Thursday, 24 February', '24 February | partial day weekday 4'],
    ['on Thurs., Feb. 24', 'Feb. 24 | partial day weekday 4'],
    ['on Thursday (Feb. 24)', 'Feb. 24 | partial day weekday 4'],
    ['on Thursday the 24th of February', '24th of February | partial day weekday 4'],
    ['on 24 February 2022 (Thursday)', '24 February 2022 | absolute day weekday 4'],
    ['on 24 February 2022, a Thursday,', '24 February 2022 | absolute day weekday 4'],
    ['They met on Saturday.', 'Saturday | relative weekday'],
    ['On Monday Ankara said so.', 'Monday | relative weekday'],
    ["Wednesday's talks", 'Wednesday | relative weekday'],
    // Months.
    ['in April 1993', 'April 1993 | absolute month'],
    ['in April of 1993', 'April of 1993 | absolute month'],
    ['Sept. 1889', 'Sept. 1889 | absolute month'],
    ['in April', 'April | partial month'],
    ['until May', 'May | partial month'],
    ['scheduled for June', 'June | partial month'],
    ['by mid-January', 'mid-January | partial month mid'],
    ['in early February', 'early February | partial month early'],
    ['late March 1968', 'late March 1968 | absolute month late'],
    ['late in March 1968', 'late in March 1968 | absolute month late'],
    ['in the last days of September', 'last days of September | partial month last'],
    ['at the end of March', 'end of March | partial month late'],
    // Seasons.
    ['in spring 1993', 'spring 1993 | absolute season'],
    ['in the spring of 1993', 'spring of 1993 | absolute season'],
    ['the winter of 2009–10', 'winter of 2009–10 | absolute season'],
    ['by late summer 1993', 'late summer 1993 | absolute season late'],
    // Years.
    ['It closed in 1993.', '1993 | absolute year slot'],
    ['shut since 1993', '1993 | absolute year slot'],
    [
      'by 1993, after 1994, until 1995',
      '1993 | absolute year slot',
      '1994 | absolute year slot',
      '1995 | absolute year slot',
    ],
    ['A Space Odyssey (1968) is', '1968 | absolute year slot'],
    ['the 2009 accord', '2009 | absolute year compound'],
    ['the 2008 elections', '2008 | absolute year compound'],
    ["Turkey's 1993 closure", '1993 | absolute year compound'],
    ['the 1993-founded firm', '1993 | absolute year compound'],
    ['post-1993 politics', '1993 | absolute year slot'],
    ['Google, 1998', '1998 | absolute year bare'],
    ['1998', '1998 | absolute year bare'],
    ['1998: The company was founded', '1998 | absolute year bare'],
    ['1998 – the company', '1998 | absolute year bare'],
    ['He was born 1932, in Kars.', '1932 | absolute year bare'],
    ['in early 1994', 'early 1994 | absolute year early slot'],
    ['mid-1993', 'mid-1993 | absolute year mid slot'],
    ['in 1984, 1985 and 1986', '1984 | absolute year slot', '1985 | absolute year slot', '1986 | absolute year slot'],
    ['circa 1000', '1000 | absolute year slot about'],
    ['about the year 1000', '1000 | absolute year slot about'],
    ['painted c. 1580', '1580 | absolute year slot about'],
    ['painted c.1580', '1580 | absolute year slot about'],
    ['in AD 79', 'AD 79 | absolute year slot'],
    ['in 44 BC', '44 BC | absolute year slot'],
    ['in 44 B.C.E.', '44 B.C.E. | absolute year slot'],
    ['in ’93', '’93 | absolute year slot'],
    // Decades and centuries.
    ['in the 1990s', '1990s | absolute decade'],
    ['the early 1990s', 'early 1990s | absolute decade early'],
    ["the '90s", "'90s | absolute decade"],
    ['the ’90s', '’90s | absolute decade'],
    ['the mid-1990s', 'mid-1990s | absolute decade mid'],
    ['the nineties', 'nineties | absolute decade'],
    ['late in the 19th century', 'late in the 19th century | absolute century late'],
    ['the late nineteenth century', 'late nineteenth century | absolute century late'],
    ['a 19th-century palace', '19th-century | absolute century'],
    ['the 5th century BC', '5th century BC | absolute century'],
    ['the turn of the century', 'turn of the century | absolute turn'],
    ['the turn of the 20th century', 'turn of the 20th century | absolute turn'],
    // Intervals and pairs.
    ['in 1939–45', '1939–45 | absolute interval slot'],
    ['written 1604–5', '1604–5 | absolute interval bare'],
    ['(1932–2004)', '1932–2004 | absolute interval slot'],
    ['1939-1945', '1939-1945 | absolute interval bare'],
    ['from 1914 to 1918', '1914 | absolute year slot', '1918 | absolute year slot'],
    ['27–29 September 2020', '27–29 September 2020 | absolute interval'],
    ['between 27 and 29 September', '27 and 29 September | partial interval'],
    ['March 11–13, 2022', 'March 11–13, 2022 | absolute interval'],
    ['27 September – 10 November 2020', '27 September – 10 November 2020 | absolute interval'],
    ['April–June 1993', 'April–June 1993 | absolute interval'],
    ['between November 1966 and January 1967', 'November 1966 | absolute month', 'January 1967 | absolute month'],
    ['between November and January 1967', 'November | partial month implied 1966', 'January 1967 | absolute month'],
    ['from Sept. 27 to Nov. 10, 2020', 'Sept. 27 | partial day implied 2020', 'Nov. 10, 2020 | absolute day'],
    // Holidays and places in the month.
    ['on Christmas Day 1991', 'Christmas Day 1991 | absolute holiday'],
    ['Christmas 1991', 'Christmas 1991 | absolute holiday'],
    ["on New Year's Day 1818", "New Year's Day 1818 | absolute holiday"],
    ['on New Year’s Eve', 'New Year’s Eve | partial holiday'],
    ["on April Fools' Day", "April Fools' Day | partial holiday"],
    ['Easter Monday 1916', 'Easter Monday 1916 | absolute holiday'],
    ['the first day of 1818', 'first day of 1818 | absolute nth'],
    ['the last Friday in June', 'last Friday in June | partial nth'],
    ['the last Thursday of February 2022', 'last Thursday of February 2022 | absolute nth'],
    ['the 21st of July', '21st of July | partial day'],
    // Relative and anchored.
    ['last December', 'last December | relative step'],
    ['in December last year', 'December last year | relative in-year'],
    ['in April of that year', 'April of that year | anchored in-year'],
    ['last year, this year', 'last year | relative step', 'this year | relative step'],
    ['next month and last week', 'next month | relative step', 'last week | relative step'],
    ['today or yesterday', 'today | relative near-day', 'yesterday | relative near-day'],
    ['two years ago', 'two years ago | relative distance'],
    ['a decade ago', 'a decade ago | relative distance'],
    ['half a century ago', 'half a century ago | relative distance'],
    ['sixty years ago today', 'sixty years ago today | relative distance'],
    ['a hundred and fifty-four years ago', 'a hundred and fifty-four years ago | relative distance'],
    ['two hundred six years ago', 'two hundred six years ago | relative distance'],
    ['one hundred years ago today', 'one hundred years ago today | relative distance'],
    ['A week later they', 'A week later | anchored distance'],
    ['six weeks earlier', 'six weeks earlier | anchored distance'],
    ['two years after.', 'two years after | anchored distance'],
    ['the following year', 'the following year | anchored step'],
    ['the year before.', 'the year before | anchored step'],
    ['the next day', 'the next day | anchored step'],
    ['that same year', 'that same year | anchored step'],
    ['that November', 'that November | anchored step'],
    ['on the 21st.', '21st | anchored day-of-month'],
  ];
  for (const [prose, ...expected] of cases) {
    it(prose, () => assert.deepEqual(found(prose), expected));
  }

  it('reads a part with the words around it, and returns only what lies inside', () => {
    const prose = 'Closed in 1993. Reopened in 1995. Some 1984 people came.';
    const within = { start: 16, end: 33 };
    const spans = recognizeDates(prose, within).map(mention => mention.span);
    assert.deepEqual(spans, [{ start: 28, end: 32 }]);
    assert.deepEqual(recognizeDates(prose, { start: 39, end: 43 }), []);
  });
});

describe('recognizeDates finds no date in', () => {
  const texts = [
    'It may rain, and they may go.',
    'They sat down in the sun.',
    'a second chance, a march on Rome',
    'March on Rome',
    'at 5 they left',
    'some 1,200 people',
    'it cost $1999 or £1500',
    '1984 people came',
    'The 1984 people came.',
    '2001: A Space Odyssey is long.',
    'in room 1905',
    'on page 1912, pp. 1903–1905',
    'Apollo 11 and Apollo 1969',
    'call 555-1234 or +1 202 1999 or 1-800-555-2020',
    'version 1.95, 192.168.2.1, 10.30.1.2',
    'No. 10 Downing Street, No. 1812',
    'won 2–0, then 3-1',
    'in 5 minutes',
    'May I go?',
    'He said that May would go.',
    'within 3 days they had won',
    'for 44 days, a 44-day war',
    'in 2000 metres, since 1200 GMT, of 1500 people, by 2000 votes',
    'Wednesday Addams, Black Friday, every Saturday, on a Sunday',
    'Saturday Night Live, on Saturday Night Live',
    'Friday the 13th',
    'in his nineties',
    'in the year',
    'Windows 2000 ran; ISO 8601, RFC 2119',
    'B1905, 1905B, 1993%, 1905m',
    '2021-12345, 1/2, 12:30, 12-24',
    '3 May be; I may 3',
    'that day-to-day work, the last minute, this is',
    'half a million, a hundred days, two years, after two years',
    'May Smith, June Carter, April showers, with August',
    'USA Today',
    'on the 21st floor, the 3rd man',
    'Psalm 1984',
    'New York and the new year',
    'two months earlier than planned',
    'the day before the vote, a year after the war',
    'a Christmas tree; Easter eggs',
    '1993éa, é1993',
    '45 April, June 45',
  ];
  for (const prose of texts) {
    it(prose, () => assert.deepEqual(found(prose), []));
  }
});

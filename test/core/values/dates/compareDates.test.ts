import assert from 'node:assert/strict';
import { compareDates } from '../../../../server/src/core/values/dates/compareDates';
import { recognizeDates } from '../../../../server/src/core/values/dates/recognizeDates';
import { resolveDate } from '../../../../server/src/core/values/dates/resolveDate';
import { contextOf, date } from './support';

describe('compareDates', () => {
  const cases: [fact: string, agrees: string[], disagrees: string[], unsettled?: string[]][] = [
    [
      '1993-04-03',
      [
        'in 1993',
        'in April 1993',
        'spring 1993',
        'the early 1990s',
        'the 1990s',
        '3 April 1993',
        'the 20th century',
        'early April 1993',
        'about the year 1994',
        '03/04/1993',
        '04/03/1993',
        'on 3 April',
        'in April',
        '2–4 April 1993',
      ],
      [
        'in May 1993',
        'in 1994',
        '4 April 1993',
        'autumn 1993',
        'winter 1993',
        'the late 1990s',
        'late April 1993',
        'the 1980s',
        '05/03/1993',
        'on 4 April',
        'in May',
        'the 19th century',
        '13/04/1993',
        'last December',
        'on Saturday',
      ],
    ],
    [
      '1993',
      ['in 1993', 'the 1990s'],
      ['April 1994', 'on 3 April 1994'],
      ['April 1993', '3 April 1993', 'late 1993', 'on 3 April'],
    ],
    [
      '1993-04',
      ['April 1993', 'spring of 1993'],
      ['May 1993', 'autumn of 1993', 'in May'],
      ['3 April 1993', 'on 3 April', 'late April 1993'],
    ],
    ['1993-06', ['June 1993'], ['autumn 1993'], ['spring 1993']],
    ['1993-21', ['spring 1993', '1993'], ['autumn 1993', 'summer 1993'], ['April 1993']],
    ['2009-24', ['winter 2009', 'winter of 2009–10', 'winter 2010'], ['winter 2012', 'spring 2009'], ['in 2009']],
    ['199X', ['the 1990s', 'the 20th century'], ['the 1980s', 'in 1989'], ['in 1993', 'the early 1990s']],
    ['18XX', ['the 19th century', 'the 1800s'], ['the 20th century', '1912'], ['in 1850']],
    ['1996~', ['in 1996', 'in 1997', 'in 1994', 'around 1998'], ['in 1999', 'in 1990'], ['May 1997']],
    ['1000~', ['circa 1000', 'in 1040'], ['in 1100'], []],
    ['1993-04~', ['April 1993', 'May 1993'], ['July 1993'], ['3 May 1993']],
    ['1993-04-03~', ['3 April 1993', '5 April 1993', 'April 1993'], ['13 April 1993']],
    ['1984?', ['in 1984'], [], ['in 1985']],
    [
      '2022-03-11/2022-03-13',
      ['12 March 2022', '11–13 March 2022', 'March 2022', 'in 2022', 'on 12 March'],
      ['10 March 2022', '14 March 2022', 'April 2022', 'on 10 March'],
      ['12–15 March 2022', '11–12 March 2022'],
    ],
    ['2021-12-15/..', ['16 December 2021', 'in 2022'], ['14 December 2021', 'in 2020'], ['December 2021', 'in 2021']],
    [
      '1998-06-26',
      ['the last Friday in June', 'the last Friday of June 1998'],
      ['the first Friday in June', 'the last Friday of May'],
    ],
  ];
  for (const [fact, agrees, disagrees, unsettled = []] of cases) {
    const check = (prose: string, expected: string) =>
      it(`“${prose}” against ${fact}: ${expected}`, () => {
        const [mention] = recognizeDates(prose);
        const value = resolveDate(mention ?? fail(prose), contextOf('2022-03-05'));
        assert.equal(compareDates(value ?? fail(prose), date(fact)), expected);
      });
    for (const prose of agrees) check(prose, 'agrees');
    for (const prose of disagrees) check(prose, 'disagrees');
    for (const prose of unsettled) check(prose, 'unsettled');
  }
});

function fail(prose: string): never {
  throw new Error(`no date in “${prose}”`);
}

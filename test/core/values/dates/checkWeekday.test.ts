import assert from 'node:assert/strict';
import { checkWeekday } from '../../../../server/src/core/values/dates/checkWeekday';
import { recognizeDates } from '../../../../server/src/core/values/dates/recognizeDates';
import { contextOf } from './support';

describe('checkWeekday', () => {
  const cases: [prose: string, expected: string | undefined, dateline?: string, anchor?: string][] = [
    ['on Thursday, 24 February 2022', undefined],
    ['on Thursday, 25 February 2022', 'Friday'],
    ['on Thursday, Feb. 25', 'Friday', '2022-03-05'],
    ['on Thu 25 Feb 2022', 'Fri'],
    ['on Fri., Feb. 24, 2022', 'Thurs.'],
    ['on Thurs., Feb. 25, 2022', 'Fri.'],
    ['on Tues 24 Feb 2022', 'Thurs'],
    ['on 25 February 2022 (Thursday)', 'Friday'],
    ['on Sunday, 2022-02-24', 'Thursday'],
    // The year is not known for certain.
    ['on Thursday, 25 February', undefined],
    ['on Thursday, 25 February', undefined, '2022-12-05'],
    ['on Thursday, 25 February', undefined, '2022-03-05', '2021-02-20'],
    // The day before was told of just now, and in no year near the draft's the weekday is right.
    ['on Wednesday, 10 October', 'Thursday', '2025-10-10', '1985-10-09'],
    ['on Thursday, 10 October', undefined, '2025-10-10', '1985-10-09'],
    ['on Friday, 10 October', undefined, '2025-10-10', '1985-10-09'],
    ['on Wednesday, 10 October', undefined, '2025-10-10', '1985-08-09'],
    ['on Wednesday, 10 October', undefined, '2025-10-10', '1985'],
    // Old style: 25 October 1917 was a Wednesday in Petrograd, 7 November by the new calendar.
    ['on Wednesday, 25 October 1917', undefined],
    ['on Sunday, 25 October 1917', 'Thursday'],
    ['on Friday, 14 October 1066', undefined],
    ['on Friday, 31 June 2021', undefined],
    ['on 24 February 2022', undefined],
  ];
  for (const [prose, expected, dateline, anchor] of cases) {
    it([prose, dateline, anchor].filter(Boolean).join(', '), () => {
      const [mention] = recognizeDates(prose);
      assert.ok(mention, 'nothing recognised');
      assert.equal(checkWeekday(mention, contextOf(dateline, anchor))?.expected, expected);
    });
  }
});

import { eachDraft, eachFix } from '../../support/eachDraft';

describe('weekday-mismatch', () => {
  const facts = '';

  describe('is found without any fact', () => {
    eachDraft(facts, [
      `They met on Thursday, 25 February 2022.
            ^^^^^^^^ error weekday-mismatch: Friday`,
      `They met on Friday, July 20, 1969.
            ^^^^^^ error weekday-mismatch: Sunday`,
      `On Tues., Nov. 10, 1989, the crowds were back.
   ^^^^^ error weekday-mismatch: Fri.`,
      `The shop opened on 1 January 2000, a Sunday.
                                     ^^^^^^ error weekday-mismatch: Saturday`,
      `The great day, 1 January 2000, was a Sunday.
                                     ^^^^^^ error weekday-mismatch: Saturday`,
      `1 January 2000 fell on a Sunday, they say.
                         ^^^^^^ error weekday-mismatch: Saturday`,
      `They met last Thursday, 25 February 2022.
              ^^^^^^^^ error weekday-mismatch: Friday`,
      `They will meet next Thursday the 25th of February 2022.
                    ^^^^^^^^ error weekday-mismatch: Friday`,
      `# Monday, 31 December 1999
  ^^^^^^ error weekday-mismatch: Friday`,
      `- Monday, 31 December 1999
  ^^^^^^ error weekday-mismatch: Friday`,
      `| When |
| --- |
| Monday, 31 December 1999 |
  ^^^^^^ error weekday-mismatch: Friday`,
      `![Monday, 31 December 1999](party.jpg)
  ^^^^^^ error weekday-mismatch: Friday`,
      `Then.[^1]

[^1]: On Monday, 31 December 1999.
         ^^^^^^ error weekday-mismatch: Friday`,
      `🎆🎆 Until **Monday**, 31 December 1999, nobody knew.
             ^^^^^^ error weekday-mismatch: Friday`,
      `Was it on Monday, 31 December 1999?
          ^^^^^^ error weekday-mismatch: Friday`,
      `---
date: 2022-03-05
---

They met on Monday, 3 March.
            ^^^^^^ error weekday-mismatch: Thursday`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'They met on Friday, 25 February 2022.',
      'They met on Sunday, July 20, 1969.',
      'They met on a Monday in 1999.',
      'The great day, 1 January 2000, was a Saturday.',
      '1 January 2000 was a Sunday school treat.',
      'They met on Monday, 3 March.',
      'On Monday they met; on 31 December 1999 they met again.',
      'The shop is open from Monday, and has been since 31 December 1999.',
      '`Monday, 31 December 1999`',
      '---\ntitle: Monday, 31 December 1999\n---\n',
    ]);
  });

  describe('is not found beside a date that is wrong itself', () => {
    eachDraft(
      `
entities:
  rask: { label: Emil Rask, type: person }
facts:
  - { id: rask-died, subject: rask, property: died, value: 1990-07-29 }
`,
      [
        `Emil Rask died on 27 July 1990, a Sunday.
                  ^^^^^^^^^^^^ error wrong-date: 29 July 1990`,
      ],
    );
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“We met on Monday, 31 December 1999,” he said.
           ^^^^^^ information weekday-mismatch: Friday`,
    ]);
  });

  describe('is put right in the writer’s form', () => {
    eachFix(facts, [
      ['They met on Thursday, 25 February 2022.', 'They met on Friday, 25 February 2022.'],
      ['They met on Thurs., 25 February 2022.', 'They met on Fri., 25 February 2022.'],
      ['They met on Thu, 25 Feb 2022.', 'They met on Fri, 25 Feb 2022.'],
      ['THURSDAY, 25 FEBRUARY 2022', 'FRIDAY, 25 FEBRUARY 2022'],
      ['They met on *Thursday*,\r\n25 February 2022.\r\n', 'They met on *Friday*,\r\n25 February 2022.\r\n'],
    ]);
  });
});

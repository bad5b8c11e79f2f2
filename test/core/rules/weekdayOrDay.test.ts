import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';
import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  flood: { label: Orrin flood, short: [the flood], type: event }
  ferry: { label: Skua ferry, short: [the ferry], type: thing }
  moe: { label: Ida Moe, type: person }
properties:
  withdrawn: { label: withdrawn, value: date, triggers: [withdrew, withdrawn, scrapped] }
facts:
  - { id: flood, subject: flood, property: date, value: 1962-02-13 }
  - { id: withdrawn, subject: ferry, property: withdrawn, value: 2019-10-16 }
  - { id: born, subject: moe, property: born, value: 1931-07-24 }
`;

function on(date: string, text: string): string {
  return `---\ndate: ${date}\n---\n\n${text}`;
}

describe('a weekday and a day that do not go together', () => {
  describe('are a wrong day where the weekday is that of the fact', () => {
    eachDraft(facts, [
      `The Orrin flood came in the night. It struck on Tuesday, 14 February 1962.
                                                         ^^^^^^^^^^^^^^^^ error wrong-date: 13 February 1962`,
      `The Orrin flood reached the town on Tuesday, 23 February 1962.
                                             ^^^^^^^^^^^^^^^^ error wrong-date: 13 February 1962`,
      `The Orrin flood, Tuesday, 14 February 1962
                          ^^^^^^^^^^^^^^^^ error wrong-date: 13 February 1962`,
      `The Skua ferry left for the last time on Wednesday, 17 October 2019.
                                                    ^^^^^^^^^^^^^^^ error wrong-date: 16 October 2019`,
      on(
        '2019-10-18',
        `The council scrapped the Skua ferry on Wednesday, 17 October.
                                                  ^^^^^^^^^^ error wrong-date: 16 October`,
      ),
      `Ida Moe came into this world of ours on Friday, 25 July 1931.
                                                ^^^^^^^^^^^^ error wrong-date: 24 July 1931`,
    ]);
  });

  describe('are left open where the day is another thing’s', () => {
    eachDraft(facts, [
      `The inquiry into the Orrin flood opened on Tuesday, 14 February 1962.
                                           ^^^^^^^ error weekday-mismatch: Wednesday`,
      `The Orrin flood was over. The schools opened on Tuesday, 14 February 1962.
                                                ^^^^^^^ error weekday-mismatch: Wednesday`,
      `On Tuesday, 12 February 1962, the day before the Orrin flood, it rained.
   ^^^^^^^ error weekday-mismatch: Monday`,
      `The Orrin flood hit harder than that of Tuesday, 12 May 1970.`,
      `The Orrin flood struck on Tuesday, 13 February 1962.`,
    ]);
  });

  describe('are a wrong weekday where a fact has the day', () => {
    eachDraft(facts, [
      `The Orrin flood struck on Thursday, 13 February 1962.
                          ^^^^^^^^ error weekday-mismatch: Tuesday`,
    ]);
  });

  describe('are put right by hand alone, where no fact says which of them is wrong', () => {
    const cases: readonly (readonly [draft: string, isPreferred: boolean])[] = [
      ['They met on Thursday, 25 February 2022.', false],
      ['The shop opened on 1 January 2000, a Sunday.', false],
      ['The inquiry into the Orrin flood opened on Tuesday, 14 February 1962.', false],
      ['The Orrin flood struck on Thursday, 13 February 1962.', true],
      ['Ida Moe was born on Thursday, 24 July 1931.', true],
    ];
    for (const [draft, isPreferred] of cases)
      it(draft, () => {
        const found = claimsOf(`//- f.yaml\n${facts}\n//- d.md\n${draft}`).filter(c => c.code === 'weekday-mismatch');
        assert.deepEqual(
          found.flatMap(({ fixes }) => fixes.map(fix => fix.isPreferred)),
          [isPreferred],
        );
      });
    eachFix(facts, [['They met on Thursday, 25 February 2022.', 'They met on Friday, 25 February 2022.']]);
  });
});

describe('the year of a day', () => {
  describe('may stand behind it', () => {
    eachDraft('', [
      on(
        '2025-06-01',
        `It was a Monday, 3 May, in 1987, when the dam broke.
         ^^^^^^ error weekday-mismatch: Sunday`,
      ),
      on('2025-06-01', 'It was a Sunday, 3 May, in 1987, when the dam broke.'),
      on('2025-06-01', 'On Sunday, May 3 in 1987 the dam broke.'),
      on('2025-06-01', 'On Sunday, 3 May of the year 1987, the dam broke.'),
    ]);
  });

  describe("is the draft's own where the text has come back to it", () => {
    eachDraft('', [
      on(
        '2021-02-01',
        `The choir began in 1973, and moved on 26 June 2016. “They threw us out in 1990,” said a man.

Ida Moe, who has led it since July, was late. It sang on Monday, 29 January, in the rain.
                                                         ^^^^^^ error weekday-mismatch: Friday`,
      ),
      on(
        '2023-07-17',
        `The choir, after five years of quarrels, has 72 members as of this week. On Wednesday, 18 July, it is to vote.
                                                                            ^^^^^^^^^ error weekday-mismatch: Tuesday`,
      ),
      // The year of 2 January is no better known than that of the 1st.
      on('2023-06-15', 'In November 2015 he wrote. On Saturday, 2 January, it snowed. On Friday, 1 January, it froze.'),
      on(
        '2023-07-17',
        `In 2018 the choir scraped through. On Monday, 18 July, it is due to sing again.
                                      ^^^^^^ error weekday-mismatch: Tuesday`,
      ),
      on(
        '2023-07-17',
        `The fair opens on Monday, 18 July.
                  ^^^^^^ error weekday-mismatch: Tuesday`,
      ),
    ]);
  });

  describe('may be another', () => {
    eachDraft(facts, [
      on('2023-07-17', 'In 1997 the choir scraped through. On Monday, 18 July, it sang again.'),
      on('2023-07-17', 'In 2024 the choir will be 100. On Thursday, 18 July, it will sing.'),
      on(
        '2024-02-01',
        'In 2023 the dam broke. Since December there has been a new one. On Sunday, 29 January, it had held.',
      ),
      on('2024-02-01', 'A year ago the dam broke. On Sunday, 29 January, workers saw a crack.'),
      on('2024-02-01', 'In November 2022 the dam broke. On Sunday, 29 January, workers saw a crack.'),
      on('2024-02-13', 'The Orrin flood came in the night. On Monday, 12 February, it had only rained.'),
      on('2024-02-13', 'The Orrin flood came in the night. On Sunday, 11 February, it had only rained.'),
    ]);
  });

  it('is told where it was assumed', () => {
    const told = (text: string) => claimsOf(`//- f.yaml\n\n//- d.md\n${on('2022-03-05', text)}`)[0]?.message;
    assert.equal(told('They met on Monday, 3 March.'), '3 March 2022 was a Thursday, not a Monday.');
    assert.equal(told('They met on Monday, March 3.'), 'March 3, 2022 was a Thursday, not a Monday.');
    assert.equal(told('They met on Monday, 3 March 2022.'), '3 March 2022 was a Thursday, not a Monday.');
  });
});

import assert from 'node:assert/strict';
import { check } from '../../server/src/core/check';
import type { CheckOptions } from '../../server/src/core/checkOptions';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { checkFixture } from '../support/checkFixture';
import { eachDraft } from '../support/eachDraft';
import { factSetOf, facts } from './checkFacts';

const defaults: CheckOptions = { severities: {} };

describe('check', () => {
  describe('without facts checks the calendar alone', () => {
    eachDraft('', [
      'Nokia was founded in 1856.',
      `On Monday, 31 December 1999, and on 31 June 2021.
   ^^^^^^ error weekday-mismatch: Friday
                                    ^^^^^^^^^^^^ error impossible-date`,
      '',
      '# \n\n- \n\n> ',
    ]);
  });

  describe('severities', () => {
    const cases: [severities: CheckOptions['severities'], draft: string][] = [
      [{ 'wrong-date': 'off' }, 'Nokia was founded in 1856.'],
      [
        { 'wrong-date': 'hint' },
        `Nokia was founded in 1856.
                     ^^^^ hint wrong-date: 1865`,
      ],
      [
        { 'wrong-date': 'off' },
        `The 115-day Winter War
    ^^^^^^^ error wrong-quantity: 105-day`,
      ],
      [{ 'weekday-mismatch': 'off', 'impossible-date': 'off' }, 'On Monday, 31 December 1999, and on 31 June 2021.'],
      [
        { 'conflicting-sources': 'error' },
        `The Treaty of Rome was signed on 25 March 1957.
                                 ^^^^^^^^^^^^^ error conflicting-sources`,
      ],
      [{ 'conflicting-sources': 'off' }, 'The Treaty of Rome was signed on 25 March 1957.'],
      [{ 'unused-suppression': 'off' }, '<!-- factlint-disable-next-line -->\nNokia was founded in 1865.'],
      // A quotation is never louder than an information, and off is off.
      [
        { 'wrong-date': 'warning' },
        `“Nokia was founded in 1856,” he said.
                      ^^^^ information wrong-date: 1865`,
      ],
      [{ 'wrong-date': 'off' }, '“Nokia was founded in 1856,” he said.'],
    ];
    for (const [severities, draft] of cases)
      it(`${JSON.stringify(severities)} ${JSON.stringify(draft)}`, () =>
        checkFixture(`//- f.yaml\n${facts}\n//- d.md\n${draft}`, { severities }));
  });

  describe('suppressions', () => {
    eachDraft(facts, [
      '<!-- factlint-disable-next-line -->\nNokia was founded in 1856.',
      '<!-- factlint-disable-next-line nokia-founded -->\nNokia was founded in 1856.',
      '<!-- factlint-disable-next-line wrong-date -- as the plaque has it -->\nNokia was founded in 1856.',
      `<!-- factlint-disable-next-line wrong-name -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unused-suppression
Nokia was founded in 1856.
                     ^^^^ error wrong-date: 1865`,
      `<!-- factlint-disabel-next-line nokia-founded -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unused-suppression
Nokia was founded in 1856.
                     ^^^^ error wrong-date: 1865`,
      `<!-- factlint-disable-next-line -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unused-suppression
Nokia was founded in 1865.`,
      `<!-- factlint-disable wrong-date -->

Nokia was founded in 1856. The Winter War lasted 115 days.
                                                 ^^^^^^^^ error wrong-quantity: 105 days

<!-- factlint-enable wrong-date -->

Nokia was founded in 1856.
                     ^^^^ error wrong-date: 1865`,
      '<!-- factlint-disable-file -->\n\nNokia was founded in 1856.\n\nOn 31 June 2021.',
      'Nokia was founded in 1856.\n\n<!-- factlint-disable-file wrong-date -->',
      '<!-- factlint-disable-next-line impossible-date -->\nThey met on 31 June 2021.',
      '<!-- factlint-disable-next-line nokia-founded wrong-quantity -->\nNokia was founded in 1856, and the Winter War lasted 115 days.',
    ]);
  });

  it('tells the supported claims, in the order of the text', () => {
    const claims = check(
      parseDraft('Ikea, founded by Ingvar Kamprad in 1943, is based in Leiden. Nokia was founded in 1865.'),
      factSetOf(facts),
      defaults,
    );
    assert.deepEqual(
      claims.map(({ verdict, found, severity, fact }) => [verdict, found, severity, fact?.id]),
      [
        ['supported', 'Ingvar Kamprad', undefined, 'ikea-founder'],
        ['supported', '1943', undefined, 'ikea-founded'],
        ['supported', 'Leiden', undefined, 'ikea-seat'],
        ['supported', '1865', undefined, 'nokia-founded'],
      ],
    );
  });
});

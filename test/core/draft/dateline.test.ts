import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { civilOf } from '../../../server/src/core/values/day';

function check(markdown: string, expected: string | undefined, path?: string): void {
  it(`${JSON.stringify(markdown)} ${path ?? ''} → ${expected}`, () => {
    const day = parseDraft(markdown, { path }).dateline;
    const { year, month, day: date } = day === undefined ? { year: 0, month: 0, day: 0 } : civilOf(day);
    const found = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    assert.equal(day === undefined ? undefined : found, expected);
  });
}

describe('dateline', () => {
  describe('in the front matter', () => {
    const values: [string, string | undefined][] = [
      ['2022-02-25', '2022-02-25'],
      ['"2022-02-25"', '2022-02-25'],
      ["'2022-02-25' # local", '2022-02-25'],
      ['2022-03-05T23:30:00-08:00', '2022-03-05'],
      ['2022-03-05 23:30:00Z', '2022-03-05'],
      ['2022/03/05', '2022-03-05'],
      ['05.03.2022', '2022-03-05'],
      ['25 February 2022', '2022-02-25'],
      ['Feb 25, 2022', '2022-02-25'],
      ['Sept. 1st, 2021', '2021-09-01'],
      ['Sat, 05 Mar 2022 10:00:00 GMT', '2022-03-05'],
      ['2022-02-30', undefined],
      ['3/5/2022', undefined],
      ['2022', undefined],
      ['soon', undefined],
      ['', undefined],
    ];
    for (const [value, expected] of values) check(`---\ndate: ${value}\n---\n`, expected);
    check('---\npubDate: 2022-03-05\n---\n', '2022-03-05');
    check('---\npublished: 2022-03-06\ndateline: 2022-03-05\n---\n', '2022-03-05');
    check('---\ndate: soon\npublished: 2022-03-06\n---\n', '2022-03-06');
    check('+++\ndate = 2022-03-05T10:00:00Z\n+++\n', '2022-03-05');
    check('---\ndate: 2022-03-05\n---\nBAKU, March 6, 2022 — x', '2022-03-05', '2022-03-07-x.md');
  });

  describe('in the text', () => {
    check('BAKU, March 5, 2022 — The border', '2022-03-05');
    check('# T\n\n**BAKU**, Azerbaijan (AP), 5 March 2022 – The border', '2022-03-05');
    check('ISTANBUL/ANKARA (Reuters) - March 5, 2022 - The border', '2022-03-05');
    check('Baku, Saturday, March 5, 2022: The border', '2022-03-05');
    check('# T\n\nBy A. Writer\n\n*Published on 5 March 2022*\n\nText', '2022-03-05');
    check('March 5, 2022\n\nText', '2022-03-05');
    for (const alone of [
      'Saturday, 5 March 2022.',
      'on 5 March 2022',
      '5 March 2022,',
      'March 5, 2022 at 10:30',
      'Saturday 5 March 2022 at 10.30 CET',
      'Updated: 5 March 2022, 10:30 GMT',
      'By A. Writer, 5 March 2022',
    ])
      check(`# T\n\n${alone}\n\nText`, '2022-03-05');
    check('VIENNA (Reuters) — The border', undefined);
    check('BAKU, March 5 — The border', undefined);
    check('The border was closed on April 3, 1993, by Turkey.', undefined);
    check('Turkey closed it on April 3, 1993 — a Saturday', undefined);
    check('> BAKU, February 31, 2022 — x', undefined);
  });

  describe('in the name', () => {
    check('BAKU, March 5 — x', '2022-03-06', 'drafts/2022-03-06-talks.md');
    check('x', '2022-03-05', 'file:///a/talks_20220305.md');
    check('x', '2022-03-05', 'posts/2022/03/05/talks.md');
    check('x', '2022-03-05', 'C:\\posts\\2022-03-05.md');
    check('x', undefined, 'talks-2022.md');
    check('x', undefined, '2022-13-45-talks.md');
    check('x', undefined, 'id-1202203051.md');
  });
});

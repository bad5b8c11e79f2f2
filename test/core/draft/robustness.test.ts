import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { sentencesOf } from '../../../server/src/core/draft/sentences';

const million = 1_000_000;

/** Text that parsers have hung or overflowed on. Mocha's time limit is the bar for a hang. */
const hostile: [name: string, text: string][] = [
  ['one line of 5 MB', 'The border was closed in 1993. '.repeat((5 * million) / 31)],
  ['a paragraph of 5 MB', 'The border was closed in 1993.\n'.repeat((5 * million) / 31)],
  ['a quoted paragraph of 5 MB', '> *a\n'.repeat(million)],
  [
    '5 MB of binary',
    Array.from({ length: million }, (_, i) => String.fromCharCode((i * 7919) % 65_536))
      .join('')
      .repeat(5),
  ],
  ['5 MB of NUL', '\0'.repeat(5 * million)],
  ['5 MB of blank lines', '\n'.repeat(5 * million)],
  ['5 MB of CR', '\r'.repeat(5 * million)],
  ['5 MB of spaces', ' '.repeat(5 * million)],
  ['lines of spaces beside pipes', `a|\n${' '.repeat(19_000)}x|\n`.repeat(260)],
  ['lone surrogates', '\uD83C \uDE00'.repeat(1000)],
  ...[
    '>',
    '> ',
    '- ',
    '1. ',
    '[',
    '![',
    '*',
    '**a ',
    '_a ',
    '`',
    '<',
    '<a ',
    '<!--',
    '$',
    '~~a',
    '|',
    '"',
    "'a ",
    '&',
    '\\',
    '](',
    '[a](',
    '[^a]',
    '.',
    '. A',
  ].flatMap((part): [string, string][] => [
    [`${part} ×10,000`, part.repeat(10_000)],
    [`${part} ×100,000`, part.repeat(100_000)],
    [`lines of ${part} ×900`, `${part.repeat(900)}\n\n`.repeat(1000)],
    [`${part} on 500,000 lines`, `${part}\n`.repeat(500_000)],
  ]),
  ['nested emphasis', `${'*a **b '.repeat(50_000)}${'b** a*'.repeat(50_000)}`],
  ['nested images', `${'!['.repeat(5000)}a${'](x)'.repeat(5000)}`],
  ['nested lists', Array.from({ length: 3000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['tabbed lists', Array.from({ length: 2000 }, (_, i) => `${'\t'.repeat(i)}- a`).join('\n')],
  ['an open link title', `[a]: b "${'c\n'.repeat(million)}`],
  ['a table of 100,000 rows', `| a | b |\n|---|---|\n${'| 1994 | x |\n'.repeat(100_000)}`],
  ['a quoted table of 100,000 rows', `> | a |\n> |---|\n${'> | 1994 |\n'.repeat(100_000)}`],
  ['a row of 10,000 cells', `|${'a|'.repeat(9000)}\n|${'-|'.repeat(9000)}\n`],
  ['long host names', `www.${'a'.repeat(6000)}.${'b'.repeat(6000)}.${'c'.repeat(6000)} `.repeat(50)],
  ['brackets in addresses', `https://a.b/${')'.repeat(15_000)}\n\n`.repeat(100)],
  ['front matter that never ends', `---\ntitle: "${'a\n'.repeat(million)}`],
  ['a long title', `---\ntitle: "${'a\\n'.repeat(300_000)}"\n---\n`],
  ['100,000 directives', '<!-- factlint-disable a -->\n\n'.repeat(100_000)],
  ['100,000 definitions', Array.from({ length: 100_000 }, (_, i) => `[a${i}]: x\n[^a${i}]: y\n`).join('\n')],
];

describe('hostile drafts', function () {
  this.timeout(20_000);
  for (const [name, text] of hostile) {
    it(name, () => {
      const draft = parseDraft(text, { path: text });
      assert.equal(draft.text, text);
      for (const { prose } of draft.blocks) sentencesOf(prose);
    });
  }

  it('says what it has not read', () => {
    const long = 'The border was closed. '.repeat(1000);
    const dense = 'the *border* '.repeat(1100);
    const draft = parseDraft(`a\n\n${long}\n\nb\n\n${dense}\n\nc`);
    assert.deepEqual(
      draft.blocks.map(({ prose }) => prose),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(draft.unread, [
      { start: 3, end: 3 + long.length },
      { start: 8 + long.length, end: 8 + long.length + dense.trimEnd().length },
    ]);
    assert.equal(parseDraft('a').unread, undefined);
  });
});

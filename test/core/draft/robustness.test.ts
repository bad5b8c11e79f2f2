import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { sentencesOf } from '../../../server/src/core/draft/sentences';

const kilo = 1_000;
const mega = 1_000_000;

/** The text over and over, up to a length. */
function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Lines numbered from zero. */
function lines(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => line(number)).join('\n');
}

const markup = '>|> |- |1. |[|![|*|**a |_a |`|<|<a |<!--|$|~~a|"|\'a |&|\\|](|[a](|[^a]|.|. A'.split('|').concat('|');

/** Text that parsers hang on or overflow with. Mocha's time limit is the bar for a hang. */
const hostile: [name: string, text: () => string][] = [
  ['one line of 5 MB', () => fill('The border was closed in 1993. ', 5 * mega)],
  ['one line of 5 MB without a space', () => fill('a', 5 * mega)],
  [
    '5 MB of binary',
    () =>
      fill(
        lines(50, i => String.fromCharCode(...Array(kilo).keys()).slice(i * 20)),
        5 * mega,
      ),
  ],
  ['a paragraph of 1 MB', () => fill('The border was closed in 1993.\n', mega)],
  ['a quoted paragraph of 1 MB', () => fill('> *a\n', mega)],
  ...['\0', '\n', '\r', ' ', '\t', '\uFEFF'].map((part): [string, () => string] => [
    `1 MB of ${JSON.stringify(part)}`,
    () => fill(part, mega),
  ]),
  ...markup.flatMap((part): [string, () => string][] => [
    [`${part} 10,000 times`, () => part.repeat(10 * kilo)],
    [`${part} 100,000 times`, () => part.repeat(100 * kilo)],
    [`paragraphs of ${part}`, () => fill(`${part.repeat(900)}\n\n`, 100 * kilo)],
    [`${part} on every line`, () => fill(`${part}\n`, 50 * kilo)],
  ]),
  ['lines of spaces beside pipes', () => fill(`a|\n${' '.repeat(19 * kilo)}x|\n`, mega)],
  ['lone surrogates', () => fill('\uD83C \uDE00', kilo)],
  ['nested emphasis', () => '*a **b '.repeat(50 * kilo) + 'b** a*'.repeat(50 * kilo)],
  ['nested images', () => `${'!['.repeat(900)}a${'](x)'.repeat(900)}`],
  ['nested lists', () => lines(1000, number => `${'  '.repeat(number)}- a`)],
  ['nested lists with tabs', () => lines(500, number => `${'\t'.repeat(number)}- a`)],
  ['an open link title', () => `[a]: b "${fill('c\n', mega)}`],
  ['a table of 50,000 rows', () => `| a | b |\n|---|---|\n${'| 1994 | x |\n'.repeat(50 * kilo)}`],
  ['a quoted table of 50,000 rows', () => `> | a |\n> |---|\n${'> | 1994 |\n'.repeat(50 * kilo)}`],
  ['a row of 9,000 cells', () => `|${'a|'.repeat(9 * kilo)}\n|${'-|'.repeat(9 * kilo)}\n`],
  ['long host names', () => `www.${'a'.repeat(6000)}.${'b'.repeat(6000)}.${'c'.repeat(6000)} `.repeat(50)],
  ['brackets in addresses', () => fill(`https://a.b/${')'.repeat(15 * kilo)}\n\n`, mega)],
  ['front matter that never ends', () => `---\ntitle: "${fill('a\n', mega)}`],
  ['a long title', () => `---\ntitle: "${fill('a\\n', mega)}"\n---\n`],
  ['20,000 directives', () => '<!-- factlint-disable a -->\n\n'.repeat(20 * kilo)],
  ['20,000 definitions', () => lines(20 * kilo, number => `[a${number}]: x\n[^a${number}]: y\n`)],
];

describe('hostile drafts', () => {
  for (const [name, text] of hostile) {
    it(name, () => {
      const draft = parseDraft(text(), { path: text() });
      assert.equal(draft.text, text());
      for (const { prose } of draft.blocks) sentencesOf(prose);
    });
  }

  it('tells what it has not read', () => {
    const long = 'The border was closed. '.repeat(1000);
    const dense = 'the *border* '.repeat(600);
    const draft = parseDraft(`a\n\n${long}\n\nb\n\n${dense}\n\nc`);
    assert.deepEqual(
      draft.blocks.map(({ prose }) => prose),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(draft.unread, [
      { start: 3, end: 3 + long.length },
      { start: 8 + long.length, end: 8 + long.length + dense.length },
    ]);
    assert.equal(parseDraft('a').unread, undefined);
  });
});

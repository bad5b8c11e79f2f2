import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';

/** Each suppression as `names -- reason: text in its scope`. */
function check(markdown: string, ...expected: string[]): void {
  it(JSON.stringify(markdown), () => {
    for (const text of [markdown, markdown.replaceAll('\n', '\r\n')]) {
      const found = parseDraft(text).suppressions.map(({ span, scope, names, reason }) => {
        assert.match(text.slice(span.start, span.end), /^<!--[\s\S]*-->$/);
        return `${names.join(' ')}${reason === undefined ? '' : ` -- ${reason}`}: ${text.slice(scope.start, scope.end).trim().replaceAll('\r', '')}`;
      });
      assert.deepEqual(found, expected);
    }
  });
}

describe('suppressions', () => {
  check('<!-- factlint-disable-next-line -->\none\ntwo', ': one');
  check('<!-- factlint-disable-next-line a wrong-date -- why not -->\none\ntwo', 'a wrong-date -- why not: one');
  check('zero\n<!--factlint-disable-next-line a, b-->\n\n  one two\nthree', 'a b: one two');
  check('> <!-- factlint-disable-next-line a -->\n> one\n> two', 'a: > one');
  check('one <!-- factlint-disable-next-line a --> two\nthree', 'a: three');
  check('<!--\nfactlint-disable-next-line\n  a\n-- two\nlines\n-->\none', 'a -- two lines: one');
  check('<!-- factlint-disable-next-line a -->', 'a: ');
  check('<!-- factlint-disable a -->\none\n\n<!-- factlint-enable a -->\ntwo', 'a: one');
  check('<!-- factlint-disable a --> one <!-- factlint-enable a --> two', 'a: one');
  check('<!-- factlint-disable -->\none\n<!-- factlint-enable a -->\ntwo', ': one\n<!-- factlint-enable a -->\ntwo');
  check(
    '<!-- factlint-disable a b -->\none\n\n<!-- factlint-enable a -->\n\ntwo\n\n<!-- factlint-enable -->\n\nthree',
    'a: one',
    'b: one\n\n<!-- factlint-enable a -->\n\ntwo',
  );
  check('<!-- factlint-disable a -->one', 'a: one');
  check('one\n\n<!-- factlint-disable-file a -->', 'a: one\n\n<!-- factlint-disable-file a -->');
  check('<div>\n<!-- factlint-disable a -->\n</div>\n\none', 'a: </div>\n\none');
  check('| a |\n|---|\n| <!-- factlint-disable-next-line x --> 1 |\n| 2 |', 'x: | 2 |');
  check(
    '<!-- factlint-disable-everything -->\n<!-- factlint-disabled -->\n<!-- factlint -->\n<!-- x factlint-disable -->',
  );
  check('`<!-- factlint-disable -->`\n\n    <!-- factlint-disable -->\n\n```\n<!-- factlint-disable -->\n```');
  check('<!-- factlint-disable never closed');
});

import assert from 'node:assert/strict';
import type { Block } from '../../../server/src/core/draft/draft';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';

/** Each block as `kind: prose`; the kind `paragraph` is left out. A cell's kind has its place: `cell 0.1.2`. */
function blocks(markdown: string): string[] {
  return parseDraft(markdown).blocks.map(
    block => (block.kind === 'paragraph' ? '' : `${kindOf(block)}: `) + block.prose,
  );
}

function kindOf({ kind, cell, leadIn }: Block): string {
  const place = cell ? ` ${cell.table}.${cell.row}.${cell.column}` : '';
  return kind + place + (leadIn === undefined ? '' : ` <${leadIn}`);
}

function check(markdown: string, ...expected: string[]): void {
  it(JSON.stringify(markdown), () => {
    assert.deepEqual(blocks(markdown), expected);
    // A line's end changes nothing in the prose.
    assert.deepEqual(blocks(markdown.replaceAll('\n', '\r\n')), expected, 'CRLF');
    assert.deepEqual(blocks(markdown.replaceAll('\n', '\r')), expected, 'CR');
    assert.deepEqual(blocks(`\uFEFF${markdown}`), expected, 'BOM');
  });
}

describe('parseDraft', () => {
  describe('inline markup', () => {
    check('one\ntwo\n  three', 'one two three');
    check('one\n\ntwo', 'one', 'two');
    check('a  \nb\\\nc', 'a b c');
    check('a   b\tc \u00a0d', 'a b c \u00a0d');
    check('*a* **b** ***c*** _d_ __e__', 'a b c d e');
    check('un*believ*able 2 * 3 * 4 snake_case_name', 'unbelievable 2 * 3 * 4 snake_case_name');
    check('shut in ~~1994~~ 1993', 'shut in 1993');
    check('AT&amp;T &eacute;&nbsp;&#233; &#x1F600; &unknown; &#0; Q&A', 'AT&T é\u00a0é 😀 &unknown; \uFFFD Q&A');
    check('Nakh&shy;chi\u00advan', 'Nakhchivan');
    check('5\\* \\[a\\] \\x C:\\dir', '5* [a] \\x C:\\dir');
    check('the [land\nborder](https://a.b/c_d "Not (prose)") shut', 'the land border shut');
    check(
      'a [link] and [one][ref], [two][] of [three][none]\n\n[ref]: /x "T"\n[TWO]: /y',
      'a [link] and one, two of [three][none]',
    );
    check('he “told [*Turkish*] media”', 'he “told [Turkish] media”');
    check('see `code`, ``a ` b`` and `1994`s', 'see \uFFFC, \uFFFC and \uFFFCs');
    check('at <https://a.b> https://a.b/1994?x=(1), www.a.b. x@y.org', 'at \uFFFC \uFFFC, \uFFFC. \uFFFC');
    check('a <em class="x">word</em> <!-- 1994 --> <br>here<br/>there', 'a word here there');
    check('<code>1994</code> then <kbd>x</kbd>', '\uFFFC then \uFFFC');
    check('the 11<sup>th</sup>, 1993<sup>2</sup>, 5 km<sup>2</sup>', 'the 11th, 1993 2, 5 km2');
    check('a < b > c <3 &', 'a < b > c <3 &');
    check('$e=mc^2$ costs $5 and $6; $$x$$', '\uFFFC costs $5 and $6; \uFFFC');
    check('from $5 for a US$ note', 'from $5 for a US$ note');
    check('shut in 1993[^1] by, 1994.[^2][^3] Then[^4]there', 'shut in 1993 by, 1994. Then there');
    check('see ![a *map* of &amp;](m.png "1994") here', 'see \uFFFC here', 'caption: a map of &');
    check('![](m.png)');
    check('[![A flag](f.png)](x)', 'caption: A flag');
    check('🇦🇲 e\u0301te\u0301 👩‍🚀', '🇦🇲 e\u0301te\u0301 👩‍🚀');
  });

  describe('blocks', () => {
    check(
      '# One #\nTwo\n===\nThree\n---\n###### Six',
      'heading: One',
      'heading: Two',
      'heading: Three',
      'heading: Six',
    );
    check('#hashtag\n####### seven', '#hashtag ####### seven');
    check('In:\n\n- a\n- b\n  c\n\n  d\n\ne', 'In:', 'item <0: a', 'item <0: b c', 'item <0: d', 'e');
    check('In:\n1. a\n   - b\n\n# H\n\n* c', 'In:', 'item <0: a', 'item <1: b', 'heading: H', 'item: c');
    check('- [x] done\n- [ ] open', 'item: done', 'item: open');
    check('> one\n> two\nthree\n\nfour', 'one two three', 'four');
    check('> - a\n>   b', 'item: a b');
    check(
      '| a | b |\n|---|:-:|\n| 1 | |\n|  | 2 |\nno pipe',
      'cell 0.0.0: a',
      'cell 0.0.1: b',
      'cell 0.1.0: 1',
      'cell 0.2.1: 2',
      'cell 0.3.0: no pipe',
    );
    check(
      'a | b\n-|-\nx\\|y | `c\\|d` e\n\nq | r\n-|-\ns | t',
      'cell 0.0.0: a',
      'cell 0.0.1: b',
      'cell 0.1.0: x|y',
      'cell 0.1.1: \uFFFC e',
      'cell 1.0.0: q',
      'cell 1.0.1: r',
      'cell 1.1.0: s',
      'cell 1.1.1: t',
    );
    check(
      'a[^1]\n\n[^1]: Note\n  lazy\n\n    more\n[^b]: Other\n\nend',
      'a',
      'footnote: Note lazy',
      'footnote: more',
      'footnote: Other',
      'end',
    );
    check('    code\n\n```js\ncode 1994\n```\n~~~\nx\n~~~\ntext', 'text');
    check('<div>\nhtml 1994\n</div>\n\ntext', 'text');
    check('<script>\n\nx\n\n</script>\n\n<!-- a\n\nb -->\n\n<?php x ?>\n\ntext', 'text');
    check('<!-- c --> The border <!-- d -->\nis shut.', 'The border is shut.');
    check('- <!-- c --> item\n\n<!-- c -->', 'item: item');
    check('$$\n\\sum - 1994\n= 2\n$$\ntext', 'text');
    check('[a]: http://x "1994"\n[b]: <y>\ntext', 'text');
    check('---\n\n***\n\n\uFFFC\n\n“…”', ...[]);
  });

  describe('front matter', () => {
    check('---\ntitle: A &amp; *b*\ndescription: no\n---\ntext', 'title: A &amp; *b*', 'text');
    check('---\ntags:\n  - title: no\ntitle:   "A \\"q\\" \\u00e9\\\\"   # c\n---\n', 'title: A "q" é\\');
    check("---\n'title': 'It''s # here' # c\n...\n", "title: It's # here");
    check('---\ntitle: A b # c\n---\n', 'title: A b');
    check('---\ntitle: >-\n  One\n  two\n\ndate: 2022-03-05\n---\n', 'title: One two');
    check('---\ntitle: One\n  two\n---\n', 'title: One two');
    check('---\ntitle: "One\n  two"\n---\n', 'title: One two');
    check('+++\ntitle = "One"\n[other]\ntitle = "no"\n+++\ntext', 'title: One', 'text');
    check('---\ntitle: never closed', 'title: never closed');
    check('---\nA paragraph: between rules\n\n---\n\ntext', 'A paragraph: between rules', 'text');
    check('text\n\n---\ntitle: no\n---\n', 'text', 'heading: title: no');
    check('---\n---\ntext', 'text');
  });

  it('tells the headings above a block', () => {
    const { blocks } = parseDraft('a\n\n# A\n\n## B\n\nb\n\n# C\n\nc\n\n### D\n\nd');
    assert.deepEqual(
      blocks.map(({ headings }) => headings.map(index => blocks[index]?.prose).join('')),
      ['', '', 'A', 'AB', '', 'C', 'C', 'CD'],
    );
  });

  it('tells where the emphasis is', () => {
    const [block] = parseDraft('the *The **New** Yorker*, <i>Le Monde</i> and **x**').blocks;
    assert.deepEqual(
      block?.emphasis.map(({ start, end }) => block.prose.slice(start, end)),
      ['The New Yorker', 'New', 'Le Monde', 'x'],
    );
  });

  it('takes its title from the front matter, else from the first heading', () => {
    assert.equal(parseDraft('---\ntitle: A\n---\n# B').title, 'A');
    assert.equal(parseDraft('x\n\n# *B* &amp; c').title, 'B & c');
    assert.equal(parseDraft('x').title, undefined);
  });
});

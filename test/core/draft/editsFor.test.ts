import assert from 'node:assert/strict';
import { editsFor } from '../../../server/src/core/draft/editsFor';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';

/** The edits that make the first `prose` in the draft `newText`, each as `source→text`. */
function check(markdown: string, prose: string, newText: string, ...expected: string[]): void {
  it(`${JSON.stringify(markdown)}: ${prose} → ${newText}`, () => {
    const draft = parseDraft(markdown);
    const block = draft.blocks.find(block => block.prose.includes(prose));
    assert.ok(block);
    const start = block.prose.indexOf(prose);
    const edits = editsFor(draft, block, { start, end: start + prose.length }, newText);
    assert.deepEqual(
      edits.map(({ span, newText }) => `${markdown.slice(span.start, span.end)}→${newText}`),
      expected,
    );
  });
}

describe('editsFor', () => {
  check('on 14 May 1798 in', '14 May 1798', '15 May 1798', '14 May 1798→15 May 1798');
  check('on **22** August', '22 August', '23 August', '22→23');
  check('on 12\nFebruary', '12 February', '2 February', '12→2');
  check('on 12\r\nFebruary', '12 February', '12 March', 'February→March');
  check('> on twelve\n> hundred men', 'twelve hundred', '1200', 'twelve→1200', 'hundred→');
  check('the **54**-day war', '54-day', '44-day', '54→44');
  check('in **1994**', '1994', '1993', '1994→1993');
  check('the *Meteora* chapel.', 'Meteora chapel', 'Hybrid', 'Meteora→Hybrid', ' chapel→');
  check('by [Volkan *Bozkır*](x) of', 'Volkan Bozkır', 'Serdar Kılıç', 'Volkan→Serdar', 'Bozkır→Kılıç');
  check('| a |\n|---|\n| x |', 'x', 'p|q', 'x→p\\|q');
  check('A &amp; B Ltd', 'A & B', 'A & C', 'B→C');
  check('A &amp; B Ltd', 'A & B', 'C', 'A &amp; B→C');
  check(
    'the firm of B',
    'B',
    '<b> & *c* [d] _e_ f_g &lt; `h`',
    'B→\\<b> & \\*c\\* \\[d\\] \\_e\\_ f_g &amp;lt; \\`h\\`',
  );
  check('1994 was the year', '1994', '- x', '1994→\\- x');
  check('it cost $5 in 1994', '1994', '1993', '1994→1993');
  check('the a\\*b', 'a*b', 'c', 'a\\*b→c');
  check('🇦🇲 e\u0301te\u0301 in *1994*', '1994', '1993', '1994→1993');
  check('the same', 'same', 'same');
  check('# In 1994 #\n', '1994', '1993', '1994→1993');
  check('- in\n  - [x] shut *1994*', '1994', '1993', '1994→1993');
  check('a[^1]\n\n[^1]: shut *1994*', '1994', '1993', '1994→1993');
  check('a [b][c] *1994*\n\n[c]: x', '1994', '1993', '1994→1993');
  check('---\ntitle: "Shut in 1994"\n---\n', '1994', '"1993"', '1994→\\"1993\\"');
  check("---\ntitle: 'Shut in 1994'\n---\n", '1994', "it's", "1994→it''s");
  check('---\ntitle: Shut in 1994\n---\n', '1994', '1993', '1994→1993');
  // There is no way to write these without more edits than the stretch has.
  check('---\ntitle: Shut in 1994\n---\n', '1994', '1993: a # b');
  check('June. Then', 'June', '1993');
  check('1. a) in June', 'a', '1993');

  it('does without what the parser remembers', () => {
    const draft = { ...parseDraft('by *Volkan* Bozkır') };
    const [block] = draft.blocks;
    assert.ok(block);
    assert.equal(editsFor(draft, block, { start: 3, end: 16 }, 'Serdar Kılıç').length, 2);
  });
});

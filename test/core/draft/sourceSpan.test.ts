import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsFor } from '../../../server/src/core/draft/editsFor';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { blockAt, proseOffset, sourceSpan } from '../../../server/src/core/draft/sourceSpan';
import { anyMarkdown } from './anyMarkdown';

/** The source of the first occurrence of `prose`. */
function check(markdown: string, prose: string, expected: string): void {
  it(JSON.stringify([markdown, prose]), () => {
    const draft = parseDraft(markdown);
    const block = draft.blocks.find(block => block.prose.includes(prose));
    assert.ok(block);
    const start = block.prose.indexOf(prose);
    const span = sourceSpan(block, { start, end: start + prose.length });
    assert.equal(markdown.slice(span.start, span.end), expected);
    assert.equal(proseOffset(block, span.start), start);
    assert.equal(blockAt(draft, span.start)?.block, block);
  });
}

describe('sourceSpan', () => {
  check('shut in **1994** by', '1994', '1994');
  check('on **22** August', '22 August', '22** August');
  check('on 12\n  February', '12 February', '12\n  February');
  check('> on 12\n> February', '12 February', '12\n> February');
  check('a &amp; b &eacute;', '&', '&amp;');
  check('a &#x1F600; b', '😀 b', '&#x1F600; b');
  check('5\\* b', '5*', '5\\*');
  check('in [An*ka*ra](x) now', 'in Ankara', 'in [An*ka*ra');
  check('| a |\r\n|---|\r\n| x\\|y |', 'x|y', 'x\\|y');
  check('---\ntitle: "A \\"b\\" c"\n---\n', '"b"', '\\"b\\"');
  check('see ![an *old* map](m.png) of it', 'old map', 'old* map');
  check('🇦🇲 e\u0301te\u0301 1994', '1994', '1994');

  it('finds no block and no prose where there is none', () => {
    const draft = parseDraft('ab **cd**\n\n```\nx\n```\n\nef');
    const [block] = draft.blocks;
    assert.ok(block);
    assert.equal(proseOffset(block, 4), undefined);
    assert.equal(proseOffset(block, 100), undefined);
    assert.equal(blockAt(draft, 13), undefined);
    assert.equal(blockAt(parseDraft(''), 0), undefined);
  });

  it('every character of the prose stands somewhere in the source, in order', () => {
    fc.assert(
      fc.property(anyMarkdown, markdown => {
        for (const { prose, pieces } of parseDraft(markdown).blocks) {
          let [at, source] = [0, 0];
          for (const piece of pieces) {
            assert.equal(piece.prose, at);
            assert.ok(piece.source >= source && piece.length > 0 && piece.sourceLength > 0);
            at += piece.length;
            source = piece.source + piece.sourceLength;
            if (piece.length !== piece.sourceLength) continue;
            const written = markdown.slice(piece.source, source);
            assert.equal(prose.slice(piece.prose, at), written.replace(/[\t\n\v\f\r]/g, ' '));
          }
          assert.equal(at, prose.length);
          assert.ok(source <= markdown.length);
          assert.doesNotMatch(prose, /^ | $| {2}/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an edit reads back as what was wanted', () => {
    fc.assert(
      fc.property(
        anyMarkdown,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('1993', 'June 3', 'a*b_c', 'A & B', '|x|'),
        (markdown, i, j, newText) => {
          const draft = parseDraft(markdown);
          const block = draft.blocks[i % Math.max(draft.blocks.length, 1)];
          const words = [...(block?.prose.matchAll(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?/gu) ?? [])];
          const word = words[j % Math.max(words.length, 1)];
          if (!block || !word) return;
          const edits = editsFor(draft, block, { start: word.index, end: word.index + word[0].length }, newText);
          if (edits.length === 0) return;
          const expected = block.prose.slice(0, word.index) + newText + block.prose.slice(word.index + word[0].length);
          const index = draft.blocks.indexOf(block);
          assert.equal(parseDraft(applyEdits(markdown, edits)).blocks[index]?.prose, expected);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function applyEdits(text: string, edits: ReturnType<typeof editsFor>): string {
  let result = '';
  let from = 0;
  for (const { span, newText } of edits) {
    assert.ok(span.start >= from && span.end >= span.start);
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineIndex, lineSpan, offsetAt, positionAt } from '../../server/src/core/positionAt';

describe('positionAt', () => {
  const cases: [text: string, offset: number, line: number, character: number][] = [
    ['', 0, 0, 0],
    ['one\ntwo', 3, 0, 3],
    ['one\ntwo', 4, 1, 0],
    ['one\r\ntwo', 4, 0, 4],
    ['one\r\ntwo', 5, 1, 0],
    ['one\rtwo', 4, 1, 0],
    ['one\n', 4, 1, 0],
    ['😀 a\ne\u0301b', 3, 0, 3],
    ['😀 a\ne\u0301b', 7, 1, 2],
    ['one', 99, 0, 3],
    ['one', -1, 0, 0],
  ];
  for (const [text, offset, line, character] of cases) {
    it(`${JSON.stringify(text)} at ${offset} is ${line}:${character}`, () => {
      assert.deepEqual(positionAt(lineIndex(text), offset), { line, character });
    });
  }

  const texts = fc.array(fc.constantFrom('a', '😀', '\r', '\n', '\r\n', '\t')).map(parts => parts.join(''));

  it('agrees with the protocol’s own document, except between \\r and \\n', () => {
    fc.assert(
      fc.property(texts, text => {
        const document = TextDocument.create('file:///a', 'markdown', 0, text);
        const index = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          assert.deepEqual(positionAt(index, offset), document.positionAt(offset));
        }
      }),
    );
  });

  it('is undone by offsetAt, except between \\r and \\n', () => {
    fc.assert(
      fc.property(texts, text => {
        const index = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          assert.equal(offsetAt(index, positionAt(index, offset)), offset);
        }
      }),
    );
  });

  it('keeps a position outside the text inside it', () => {
    const index = lineIndex('one\r\ntwo');
    assert.equal(offsetAt(index, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(index, { line: 9, character: 0 }), 8);
    assert.equal(offsetAt(index, { line: -1, character: 5 }), 0);
  });

  it('gives each line without its end', () => {
    const text = 'one\r\n\ntwo\rthree';
    const index = lineIndex(text);
    const lines = index.starts.map((_, line) => lineSpan(index, line)).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(lines, ['one', '', 'two', 'three']);
  });
});

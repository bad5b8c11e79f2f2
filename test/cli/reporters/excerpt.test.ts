import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayWidth } from '../../../server/src/cli/reporters/displayWidth';
import { excerpt } from '../../../server/src/cli/reporters/excerpt';
import { sourceLine } from '../../../server/src/cli/sourceLine';
import { lineIndex } from '../../../server/src/core/positionAt';

/** `⟦…⟧` marks the span; the result is the line, and the carets under it. */
function shown(marked: string, room = 80): string[] {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const { line, indent, carets } = excerpt(sourceLine(lineIndex(text), { start, end }), room);
  return [line, indent + carets];
}

describe('excerpt', () => {
  const cases: [name: string, marked: string, line: string, carets: string, room?: number][] = [
    ['a short line', 'shut since ⟦1994⟧, they say', 'shut since 1994, they say', '           ^^^^'],
    ['one line of many', 'one\r\nsince ⟦1994⟧\r\nthree', 'since 1994', '      ^^^^'],
    ['a tab', '\tsince ⟦1994⟧', '    since 1994', '          ^^^^'],
    ['an emoji before it', '😀 since ⟦1994⟧', '😀 since 1994', '         ^^^^'],
    ['a family of one cell pair', '👨‍👩‍👧 in ⟦1994⟧', '👨‍👩‍👧 in 1994', '      ^^^^'],
    ['combining marks', 'Ke\u0301 in ⟦1994⟧', 'Ke\u0301 in 1994', '      ^^^^'],
    ['wide characters in it', 'in ⟦東京⟧.', 'in 東京.', '   ^^^^'],
    ['a value over a soft line break', 'on ⟦14 May\n1798⟧.', 'on 14 May', '   ^^^^^^'],
    ['nothing between', 'here⟦⟧ it is', 'here it is', '    ^'],
    ['a terminal’s escape sequence', '\u001b[31m in ⟦1994⟧', '\uFFFD[31m in 1994', '         ^^^^'],
    ['a long line', `${'a'.repeat(50)} ⟦1994⟧ ${'b'.repeat(50)}`, '…aaaaaa 1994 bbbbbb…', '        ^^^^', 20],
    ['a long line, its start', `⟦1994⟧ ${'b'.repeat(50)}`, '1994 bbbbbbbbbbbbbb…', '^^^^', 20],
    ['a long line, its end', `${'a'.repeat(50)} ⟦1994⟧`, '…aaaaaaaaaaaaaa 1994', '                ^^^^', 20],
    ['a value too long', `in ⟦${'c'.repeat(50)}⟧ by`, '…ccccccccccccccccc…', ' ^^^^^^^^^^^^^^^^^^', 20],
  ];
  for (const [name, marked, line, carets, room] of cases) {
    it(name, () => assert.deepEqual(shown(marked, room), [line, carets]));
  }

  it('cuts a line of megabytes without laying it out', () => {
    const text = `${'wörd '.repeat(1_000_000)}1994${' wörd'.repeat(1_000_000)}`;
    const start = text.indexOf('1994');
    const { line } = excerpt(sourceLine(lineIndex(text), { start, end: start + 4 }), 40);
    assert.equal(displayWidth(line), 40);
    assert.match(line, /^….* 1994 .*…$/);
  });

  it('never gets wider than its room, and points at the value', () => {
    const text = fc.array(fc.constantFrom('a', ' ', '😀', '東', '\t', 'e\u0301', '\u200d'), { maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 60 }), (before, after, room) => {
        const start = before.join('').length;
        const whole = `${before.join('')}1994${after.join('')}`;
        const { line, indent, carets } = excerpt(sourceLine(lineIndex(whole), { start, end: start + 4 }), room);
        assert.ok(displayWidth(line) <= room, line);
        assert.equal(displayWidth(line.slice(0, line.indexOf('1994'))), indent.length);
        assert.ok(carets.startsWith('^^^^'));
      }),
    );
  });
});

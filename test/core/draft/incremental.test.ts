import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { anyMarkdown } from './anyMarkdown';

describe('parseDraft with a previous draft', () => {
  it('equals reading from scratch', () => {
    const paragraphs = fc.array(anyMarkdown, { maxLength: 12 }).map(parts => parts.join('\n\n'));
    fc.assert(
      fc.property(
        paragraphs,
        fc.array(fc.tuple(fc.nat(), fc.nat(20), anyMarkdown), { maxLength: 4 }),
        (start, edits) => {
          let text = start;
          let draft = parseDraft(text);
          for (const [position, length, inserted] of edits) {
            const at = position % (text.length + 1);
            text = text.slice(0, at) + inserted + text.slice(at + length);
            draft = parseDraft(text, { previous: draft });
            assert.deepEqual(draft, parseDraft(text));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  const filler = 'The border is shut.\n\n'.repeat(20);
  const cases: [before: string, after: string][] = [
    [`[^1]: a\n\nX\n\n${filler}`, `[^1]: a\n\n    X\n\n${filler}`],
    [`${filler}[^1]: a\n\n${filler}`, `${filler}[^1]: a\n\n    b\n\n${filler}`],
    [`${filler}a [b] c\n\n${filler}`, `${filler}a [b] c\n\n${filler}[b]: x`],
    [`${filler}a\n\n---\n${filler}`, `---\ndate: 2022-03-05\n${filler}a\n\n---\n${filler}`],
    [`---\ntitle: x\n---\n${filler}`, `---\ntitle: xy\n---\n${filler}`],
    [`${filler}<!-- c -->\n${filler}`, `${filler}<!-- c --> x\n${filler}`],
    [`${filler}\`\`\`\n${filler}`, `${filler}\`\`\n${filler}`],
    [`${filler}a\nb | c\n|---|---|\n\n${filler}`, `${filler}a\nb | c\n|---|a---|\n\n${filler}`],
    [`- a\n\n${filler}`, `- a\n\n  ${filler}`],
    [`${filler}x`, ''],
    ['', filler],
  ];
  for (const [before, after] of cases) {
    it(`${JSON.stringify(before.replaceAll(filler, '…'))} → ${JSON.stringify(after.replaceAll(filler, '…'))}`, () => {
      assert.deepEqual(parseDraft(after, { previous: parseDraft(before) }), parseDraft(after));
      assert.deepEqual(parseDraft(before, { previous: parseDraft(after) }), parseDraft(before));
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownParser } from '../../../server/src/core/draft/markdown/markdownParser';
import { parserText } from '../../../server/src/core/draft/parserText';
import { anyMarkdown } from './anyMarkdown';

describe('plainText', () => {
  it('changes nothing but the time it takes', () => {
    const slow = markdownParser.configure({ remove: ['PlainText'] });
    fc.assert(
      fc.property(anyMarkdown, markdown => {
        const { text } = parserText(markdown);
        assert.equal(text.length, markdown.length);
        assert.equal(String(markdownParser.parse(text)), String(slow.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

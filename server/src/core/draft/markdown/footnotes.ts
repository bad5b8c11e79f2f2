import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const reference = /\[\^[^\]\s]{1,200}\]/y;
const definition = /\[\^[^\]\s]{1,200}\]:/y;

/**
 * `[^label]` in the prose as `FootnoteReference`, and `[^label]: …` as the composite block `FootnoteDefinition`, which
 * goes on over lines that are blank or indented by four columns.
 */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    'FootnoteLabel',
    'FootnoteReference',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'IndentedCode',
      parse(cx, line) {
        const length = definitionLength(line);
        if (length === 0) return false;
        startDefinition(cx, line, length);
        return null;
      },
      endLeaf: (_cx, line) => definitionLength(line) > 0,
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== 91) return -1;
        const length = matchLength(reference, cx.text, pos - cx.offset);
        return length === 0 ? -1 : cx.addElement(cx.elt('FootnoteReference', pos, pos + length));
      },
    },
  ],
};

function startDefinition(cx: BlockContext, line: Line, length: number): void {
  const start = line.pos;
  cx.startComposite('FootnoteDefinition', start);
  cx.addElement(cx.elt('FootnoteLabel', cx.lineStart + start, cx.lineStart + start + length));
  line.moveBase(start + length);
}

function definitionLength(line: Line): number {
  if (line.next !== 91 || line.indent >= line.baseIndent + 4) return 0;
  return matchLength(definition, line.text, line.pos);
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

import type { Line, MarkdownConfig } from '@lezer/markdown';

/** Longer formulas than this are read as text: a lone dollar sign must not swallow the rest of a paragraph. */
const maxInlineLength = 1000;

const displayEnd = /\$\$\s*$/;

/**
 * `$…$` and `$$…$$` as `Math`, and a paragraph between lines of `$$` as `MathBlock`. Pandoc's rules tell a formula from
 * money: no space inside the dollar signs, no digit after the closing one. Beyond them, what begins with a digit and
 * has a space but no sign of a formula ("$5 for a US$ note") is money.
 */
export const math: MarkdownConfig = {
  defineNodes: ['Math', { name: 'MathBlock', block: true }],
  parseInline: [
    {
      name: 'Math',
      before: 'Emphasis',
      parse(cx, next, pos) {
        if (next !== 36) return -1;
        const end = mathEnd(cx.text, pos - cx.offset);
        return end === undefined ? -1 : cx.addElement(cx.elt('Math', pos, cx.offset + end));
      },
    },
  ],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'IndentedCode',
      parse(cx, line) {
        // In a list or a quote the lines cannot be told from the text after it; there the inline rule has to do.
        if (cx.depth > 1 || line.indent >= 4 || !isFence(line)) return false;
        const from = cx.lineStart + line.pos;
        // A blank line ends it too, so that an opening without a close costs no more than a paragraph.
        while (cx.nextLine() && line.next >= 0) {
          if (!displayEnd.test(line.text)) continue;
          cx.nextLine();
          break;
        }
        cx.addElement(cx.elt('MathBlock', from, cx.prevLineEnd()));
        return true;
      },
      endLeaf: (cx, line) => cx.depth === 1 && isFence(line),
    },
  ],
};

function isFence(line: Line): boolean {
  return line.next === 36 && line.text.slice(line.pos).trimEnd() === '$$';
}

function mathEnd(text: string, start: number): number | undefined {
  if (text.startsWith('$$', start)) {
    const close = text.indexOf('$$', start + 2);
    return close > start + 2 && close - start <= maxInlineLength ? close + 2 : undefined;
  }
  if (!isInk(text, start + 1)) return undefined;
  const limit = Math.min(text.length, start + maxInlineLength);
  for (let i = start + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 36) return closes(text, start, i) ? i + 1 : undefined;
  }
  return undefined;
}

function closes(text: string, start: number, close: number): boolean {
  if (!isInk(text, close - 1) || /\d/.test(text.charAt(close + 1))) return false;
  const formula = text.slice(start + 1, close);
  return !/^\d/.test(formula) || !/\s/.test(formula) || /[\\=^_+{]/.test(formula);
}

function isInk(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at));
}

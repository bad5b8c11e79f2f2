import type { BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/** A paragraph of more code units than this is not read: its inline markup takes quadratic time in the worst case. */
const maxParagraphLength = 20_000;

/** Nor is a paragraph, heading or cell with more characters than this that may begin or end inline markup. */
const maxMarkupCharacters = 1_000;

/** A paragraph of more lines is read as several: each marker of a quote around it is searched for its place in the markup. */
const maxParagraphLines = 500;

/** A table ends here, whatever follows. */
const maxTableLength = 400_000;

/** What may yet become a link reference definition is read anew for each line, so it ends sooner. */
const maxDefinitionLength = 4_000;

const definitionStart = /^\[(?:[^\]\\]|\\.)*(?:\]:|$)/;
const delimiterRow = /^[\s|:-]*-[\s|:-]*$/;

/** Keeps the time that hostile text takes linear in its length; what is beyond the bounds is a node named `Unread`. */
export const bounds: MarkdownConfig = {
  defineNodes: ['Unread'],
  parseInline: [
    {
      name: 'Unread',
      before: 'Escape',
      parse(cx, _next, pos) {
        if (pos !== cx.offset || !isTooMuch(cx.text)) return -1;
        // It stands for the whole text, but is short, because the markers of a quote would all be put into it.
        cx.addElement(cx.elt('Unread', pos, pos + 1));
        return cx.end;
      },
    },
  ],
  parseBlock: [
    {
      name: 'LeafBound',
      before: 'LinkReference',
      leaf: (_cx, leaf) => new LeafBound(leaf.content),
    },
  ],
};

/** Whether a paragraph is too long to be read, or has too much in it that may be markup. */
export function isTooMuch(text: string): boolean {
  if (text.length <= maxMarkupCharacters) return false;
  if (text.length > maxParagraphLength) return true;
  let count = 0;
  for (let i = 0; i < text.length; i++) if (mayBeMarkup(text.charCodeAt(i))) count++;
  return count > maxMarkupCharacters;
}

/** ``$ * < [ ] _ ` ~`` */
function mayBeMarkup(code: number): boolean {
  return (
    code === 36 ||
    code === 42 ||
    code === 60 ||
    code === 91 ||
    code === 93 ||
    code === 95 ||
    code === 96 ||
    code === 126
  );
}

/** Ends a paragraph-like block that has grown too long; the next line begins a new one. */
class LeafBound implements LeafBlockParser {
  #maxLength: number;
  #maxLines = maxParagraphLines;
  #lines = 1;

  constructor(firstLine: string) {
    this.#maxLength = definitionStart.test(firstLine) ? maxDefinitionLength : maxParagraphLength;
  }

  nextLine(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (++this.#lines === 2 && delimiterRow.test(line.text.slice(line.pos))) {
      this.#maxLength = maxTableLength;
      this.#maxLines = Number.POSITIVE_INFINITY;
    }
    if (leaf.content.length <= this.#maxLength && this.#lines <= this.#maxLines) return false;
    if (leaf.parsers.some(parser => parser.finish(cx, leaf))) return true;
    const inline = cx.parser.parseInline(leaf.content, leaf.start);
    cx.addLeafElement(leaf, cx.elt('Paragraph', leaf.start, leaf.start + leaf.content.length, inline));
    return true;
  }

  finish(): boolean {
    return false;
  }
}

import type { MarkdownConfig } from '@lezer/markdown';

/**
 * A noncharacter that `parserText` puts in place of the `<` of a comment that begins a line and has text after it. To
 * CommonMark such a line is raw HTML to its end; to a writer who puts a directive before a sentence it is that sentence.
 */
export const commentMark = '\uFDD0';

/** Comments that begin with `commentMark` instead of `<`, as ordinary `Comment` nodes. */
export const markedComments: MarkdownConfig = {
  parseInline: [
    {
      name: 'MarkedComment',
      before: 'Escape',
      parse(cx, next, pos) {
        if (next !== commentMark.charCodeAt(0)) return -1;
        const close = cx.text.indexOf('-->', pos - cx.offset + 4);
        return close < 0 ? -1 : cx.addElement(cx.elt('Comment', pos, cx.offset + close + 3));
      },
    },
  ],
};

import type { MarkdownConfig } from '@lezer/markdown';

/** Where any of the inline parsers might have something to do. */
const special = /[\\&`<*_[\]!~$@\uFDD0]| [ \n]|(?<![a-z0-9_])(?:https?:|ftp:|www\.)/gi;

/**
 * Steps over text without markup at once; it makes no node. The library asks every inline parser at every character,
 * which takes most of the time in prose.
 */
export const plainText: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainText',
      before: 'Escape',
      parse(cx, _next, pos) {
        const start = pos - cx.offset;
        special.lastIndex = start;
        const found = special.exec(cx.text)?.index ?? cx.text.length;
        const end = /[@_]/.test(cx.text.charAt(found)) ? localPartStart(cx.text, start, found) : found;
        return end > start ? cx.offset + end : -1;
      },
    },
  ],
};

/** Where the word before an `@` or a `_` begins, which may be an e-mail address; its local part has 64 characters at most. */
function localPartStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start <= 64 && /[\w.+-]/.test(text.charAt(start - 1))) start--;
  return start;
}

import type { MarkdownConfig } from '@lezer/markdown';
import { isLetterOrDigit } from '../../values/letters';

const url = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>]+/iy;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;

/** URLs and e-mail addresses that stand in the text without brackets, as nodes named `URL`. */
export const bareUrls: MarkdownConfig = {
  parseInline: [
    {
      name: 'BareUrl',
      before: 'Emphasis',
      parse(cx, next, pos) {
        if (!isAsciiWord(next)) return -1;
        const start = pos - cx.offset;
        if (start > 0 && isAsciiWord(cx.text.charCodeAt(start - 1))) return -1;
        if (start > 0 && isLetterOrDigit(cx.text, start - 1)) return -1;
        const end = urlEnd(cx.text, start) ?? emailEnd(cx.text, start);
        return end === undefined ? -1 : cx.addElement(cx.elt('URL', pos, cx.offset + end));
      },
    },
  ],
};

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

function urlEnd(text: string, start: number): number | undefined {
  const first = text.charCodeAt(start) | 32;
  // h, f and w, the letters a URL begins with here.
  if (first !== 104 && first !== 102 && first !== 119) return undefined;
  url.lastIndex = start;
  const match = url.exec(text);
  if (!match) return undefined;
  return start + withoutClosingBrackets(match[0]);
}

/** The sentence's own punctuation and brackets do not belong to the URL; a bracket that the URL opens does. */
function withoutClosingBrackets(address: string): number {
  let depth = 0;
  let end = 0;
  for (let i = 0; i < address.length; i++) {
    const character = address.charAt(i);
    if (character === '[' || character === ']') break;
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) break;
    if (!'?!.,:;*_~\'"”’'.includes(character)) end = i + 1;
  }
  return end;
}

function emailEnd(text: string, start: number): number | undefined {
  email.lastIndex = start;
  const match = email.exec(text);
  return match ? start + match[0].length : undefined;
}

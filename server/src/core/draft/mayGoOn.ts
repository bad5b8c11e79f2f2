import { isAsciiDigit } from '../values/letters';

/*
 * A word may go on behind markup that no reader sees: “Ar**ax**es”, “Ar[ax](x)es”, “U<b>.</b>S.”. These tell from the source where one
 * may, and never overlook it, whatever the parser makes of the markup. Where entities stand for letters, a word may begin before its
 * first letter: `mayHoldUnseenText` tells that.
 */

/** Whether the word that ends at an offset may go on. `isInitial`: a full stop may belong to it. */
export function mayGoOn(source: string, at: number, isInitial: boolean): boolean {
  const next = source.charCodeAt(at);
  if (next === 0x20 || next === 0x0a) return false;
  const isInside = next === 0x27 || next === 0x2019 || (isInitial && next === 0x2e);
  if (!mayVanish(isInside ? source.charCodeAt(at + 1) : next)) return false;
  if (next === 0x5f && underscoreInWord.test(source.slice(at, at + 8))) return false;
  const end = isInitial ? endOfInitials : endOfWord;
  end.lastIndex = isInside ? at + 1 : at;
  return !end.test(source);
}

/** Whether the figure that ends at an offset may go on, be it as a date in figures. */
export function mayGoOnInFigures(source: string, at: number): boolean {
  const next = source.charCodeAt(at);
  if (!mayVanish(isSeparator(next) ? source.charCodeAt(at + 1) : next)) return false;
  figureJoints.lastIndex = at;
  figureJoints.test(source);
  const end = source.charCodeAt(figureJoints.lastIndex);
  return mayVanish(end) || end === 0x28 || isAsciiDigit(end);
}

/** Emphasis, a link's end, a footnote's number, a tag: markup that vanishes. */
const vanishing = /[*_~]|\](?:\([^\s()<>[\]\\]*\)|\[(?!\^)[^\s[\]\\`<]*\])?|\[\^[^\s\]]{1,200}\]|<[A-Za-z/][^"'<>\n]*>/
  .source;
/** What is no markup after all, what no word goes on with, and the possessive. */
const boundary = /\\(?![.'])|<(?![A-Za-z/!?])|(?=[\s,;:!?)"/|{}=+@#%^`$—–“”…&-]|['’](?:s?[\s,;:!?)"]|$)|$)/.source;
const stop = /(?=\.)/.source;
const lastStop = /(?=\.(?:[\s,;:!?)"]|$))/.source;
const endOfWord = new RegExp(`(?:${vanishing})*(?:${boundary}|${stop})`, 'y');
const endOfInitials = new RegExp(`(?:${vanishing})*(?:${boundary}|${lastStop})`, 'y');
const figureJoints = new RegExp(`(?:${vanishing}|[-/.])*`, 'y');

/** Between letters and figures it is no markup. */
const underscoreInWord = /^_+[A-Za-z0-9]/;

/** ``* < [ \ ] _ ~``, and the characters that no reader sees. */
function mayVanish(code: number): boolean {
  switch (code) {
    case 0x2a:
    case 0x3c:
    case 0x5b:
    case 0x5c:
    case 0x5d:
    case 0x5f:
    case 0x7e:
    case 0xad:
    case 0x200b:
    case 0x2060:
    case 0xfeff:
    case 0xfdd0:
      return true;
    default:
      return false;
  }
}

/** What stands in a date in figures: `- . /`. */
function isSeparator(code: number): boolean {
  return code >= 0x2d && code <= 0x2f;
}

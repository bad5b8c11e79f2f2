import { isCapital, isLetter, isLetterOrDigit, isMark } from '../values/letters';
import { foldName } from '../values/names/foldName';

/** A word, a number or a punctuation mark of one block's prose. */
export interface Token {
  /** Prose offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded: lower case, without diacritics and dots (“U.S.” → “us”, “Kılıç” → “kilic”). Punctuation stands for itself. */
  readonly norm: string;
  readonly word: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space, or the block's start, stands before it. */
  readonly spaced: boolean;
}

const plainAscii = /^[A-Za-z0-9]+$/;

/** Splits prose into tokens, left to right. Hyphenated words come apart; white space is in no token. */
export function tokenize(prose: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (let start = skipSpace(prose, 0); start < prose.length; start = skipSpace(prose, previousEnd)) {
    const text = prose.slice(start, tokenEnd(prose, start));
    const possessive = text === "'s" || text === '’s';
    const word = possessive || isLetterOrDigit(text);
    tokens.push({
      start,
      end: start + text.length,
      text,
      norm: possessive
        ? "'s"
        : word
          ? plainAscii.test(text)
            ? text.toLowerCase()
            : foldName(text).replaceAll('.', '')
          : fold(text),
      word,
      capital: isCapital(text),
      spaced: start !== previousEnd,
    });
    previousEnd = start + text.length;
  }
  return tokens;
}

const ink = /\S/g;

function skipSpace(prose: string, from: number): number {
  if (prose.charCodeAt(from) > 0x20 && prose.charCodeAt(from) < 0x7f) return from;
  ink.lastIndex = from;
  return ink.exec(prose)?.index ?? prose.length;
}

/** Initialisms keep their dots, so that “U.S.” and “A.C.” are one word; the possessive is a word of its own. */
function tokenEnd(prose: string, start: number): number {
  if (isLetterOrDigit(prose, start)) return initialismEnd(prose, start) ?? wordEnd(prose, start);
  return isPossessive(prose, start) ? start + 2 : start + widthAt(prose, start);
}

function initialismEnd(prose: string, start: number): number | undefined {
  let end = start;
  let initials = 0;
  while (isCapital(prose, end) && prose.charAt(end + widthAt(prose, end)) === '.') {
    end += widthAt(prose, end) + 1;
    initials++;
  }
  return initials > 1 ? end : undefined;
}

function wordEnd(prose: string, start: number): number {
  let end = start;
  while (isLetterOrDigit(prose, end) || isMark(prose, end)) end += widthAt(prose, end);
  // “o’clock”, “d’Estaing”
  while (isApostrophe(prose, end) && !isPossessive(prose, end)) {
    let next = end + 1;
    while (isLetter(prose, next) || isMark(prose, next)) next += widthAt(prose, next);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function isPossessive(prose: string, at: number): boolean {
  return isApostrophe(prose, at) && prose.charAt(at + 1) === 's' && !isLetterOrDigit(prose, at + 2);
}

function isApostrophe(prose: string, at: number): boolean {
  const mark = prose.charAt(at);
  return mark === "'" || mark === '’';
}

/** How many code units the character has. */
function widthAt(prose: string, at: number): number {
  return (prose.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function fold(mark: string): string {
  switch (mark) {
    case '–':
    case '‑':
    case '‐':
    case '−':
      return '-';
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
      return '"';
    case '’':
    case '‘':
      return "'";
    default:
      return mark;
  }
}

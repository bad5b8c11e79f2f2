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

// Initialisms keep their dots, so that “U.S.” and “A.C.” are one word; the possessive is a word of its own.
const pattern =
  /(?:\p{Lu}\.){2,}|['’]s?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|[^\s]/gu;
const wordStart = /^[\p{L}\p{N}]/u;
const capitalStart = /^\p{Lu}/u;
const plainAscii = /^[A-Za-z0-9]+$/;

/** Splits prose into tokens, left to right. Hyphenated words come apart; white space is in no token. */
export function tokenize(prose: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of prose.matchAll(pattern)) {
    const text = match[0];
    const start = match.index;
    const possessive = text === "'s" || text === '’s';
    const word = possessive || wordStart.test(text);
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
      capital: capitalStart.test(text),
      spaced: start !== previousEnd,
    });
    previousEnd = start + text.length;
  }
  return tokens;
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

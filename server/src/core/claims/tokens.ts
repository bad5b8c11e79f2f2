import { isCapital, isLetter, isLetterOrDigit, isMark } from '../values/letters';
import { foldName } from '../values/names/foldName';
import { createWordTable } from '../values/wordTable';
import { stem } from './language/stem';

/** A word, a number or a punctuation mark of one block's prose. */
export interface Token {
  /** Prose offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded: lower case, without diacritics and dots (“U.S.” → “us”, “Kılıç” → “kilic”). Punctuation stands for itself. */
  readonly norm: string;
  /** Of a word, what it has in common with its other forms; a mark's `norm`. */
  readonly stem: string;
  readonly word: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space, or the block's start, stands before it. */
  readonly spaced: boolean;
}

/** Splits prose into tokens, left to right. Hyphenated words come apart; white space is in no token. */
export function tokenize(prose: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (let start = skipSpace(prose, 0); start < prose.length; start = skipSpace(prose, previousEnd)) {
    const end = tokenEnd(prose, start);
    const { text, norm, stem, word, capital } = formAt(prose, start, end);
    const before = tokens[tokens.length - 1]?.norm ?? '';
    tokens.push({
      start,
      end,
      text,
      norm,
      stem: stemBehind(before, norm) ?? stem,
      word,
      capital,
      spaced: start !== previousEnd,
    });
    previousEnd = end;
  }
  return tokens;
}

/** The stem of a word that has another behind some words: “left *to found* it” is no form of “find”, and “she*'s* from V” is a verb. */
function stemBehind(before: string, norm: string): string | undefined {
  if (norm === 'found' && beforeBase.test(before)) return norm;
  return norm === "'s" && contracting.test(before) ? 'be' : undefined;
}

const beforeBase = /^(?:to|help|helped|helps)$/;

const contracting = /^(?:he|she|it|that|who|there)$/;

/** Whether some token is what is looked for, asked left to right by its prose offsets; no tokens are made for it. */
export function someToken(prose: string, isWanted: (start: number, end: number) => boolean): boolean {
  for (let start = skipSpace(prose, 0); start < prose.length; ) {
    const end = tokenEnd(prose, start);
    if (isWanted(start, end)) return true;
    start = skipSpace(prose, end);
  }
  return false;
}

/** What a token is by its text alone. */
type Form = Pick<Token, 'text' | 'norm' | 'stem' | 'word' | 'capital'>;

const formAt = createWordTable(readForm);

export function formOf(text: string): Form {
  return formAt(text, 0, text.length);
}

const plainAscii = /^[A-Za-z0-9]+$/;

function readForm(text: string): Form {
  const possessive = text === "'s" || text === '’s';
  const word = possessive || isLetterOrDigit(text);
  const folded = plainAscii.test(text) ? text.toLowerCase() : foldName(text).replaceAll('.', '');
  const norm = possessive ? "'s" : word ? folded : fold(text);
  return { text, norm, stem: word ? stem(norm) : norm, word, capital: isCapital(text) };
}

const ink = /\S/g;

function skipSpace(prose: string, from: number): number {
  let at = from;
  let code = prose.charCodeAt(at);
  while (code === 0x20 || code === 0x0a) code = prose.charCodeAt(++at);
  if (code > 0x20 && code < 0x7f) return at;
  // Only other white space, and what is not ASCII, needs the expression, which makes an object for each answer.
  ink.lastIndex = at;
  return ink.exec(prose)?.index ?? prose.length;
}

/**
 * Where the token ends that begins at an offset. Initialisms keep their dots, so that “U.S.” and “A.C.” are one word; the possessive is a
 * word of its own.
 */
export function tokenEnd(prose: string, start: number): number {
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

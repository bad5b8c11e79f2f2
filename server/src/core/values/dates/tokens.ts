import type { Span } from '../../span';
import { isAsciiDigit } from '../letters';
import { createWordTable } from '../wordTable';

/** A word (letters and marks), a run of digits, a figure that is no plain integer (1,200 or 1.95), or one other character. */
export interface Token {
  readonly kind: 'word' | 'number' | 'figure' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Prose offsets. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Cuts a stretch of prose into tokens by hand: a date needs nothing that a character class could not tell. */
export function tokenize(prose: string, within: Span): Token[] {
  const tokens: Token[] = [];
  let at = within.start;
  let previousEnd = -1;
  while (at < within.end) {
    const code = prose.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const start = at;
    let kind: Token['kind'] = 'mark';
    at++;
    if (isLetter(code)) {
      kind = 'word';
      while (at < within.end && isLetter(prose.charCodeAt(at))) at++;
    } else if (isAsciiDigit(code)) {
      kind = 'number';
      while (at < within.end && isAsciiDigit(prose.charCodeAt(at))) at++;
      while (isGroup(prose, at, within.end)) {
        kind = 'figure';
        at += 2;
        while (at < within.end && isAsciiDigit(prose.charCodeAt(at))) at++;
      }
    }
    const { text, lower } = textAt(prose, start, at);
    tokens.push({ kind, text, lower, start, end: at, glued: start === previousEnd });
    previousEnd = at;
  }
  return tokens;
}

const textAt = createWordTable(text => ({ text, lower: isLetter(text.charCodeAt(0)) ? text.toLowerCase() : text }));

function isGroup(prose: string, at: number, end: number): boolean {
  const code = prose.charCodeAt(at);
  return (code === 0x2c || code === 0x2e) && at + 1 < end && isAsciiDigit(prose.charCodeAt(at + 1));
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Letters and marks as far as dates care: what is not ASCII and neither space nor general punctuation counts as one. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}

export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.text === '-' || isLongDash(token));
}

export function isLongDash(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '–' || token.text === '—' || token.text === '‑' || token.text === '−');
}

export function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "'" || token.text === '’' || token.text === '‘');
}

export function isCapitalized(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const initial = token.text.charAt(0);
  return initial !== initial.toLowerCase();
}

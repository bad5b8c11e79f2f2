import type { Span } from '../../span';

/** A scalar without its quotes; a plain one ends before a comment. A quote that is not closed ends with the line. */
export function scalarSpan(text: string, at: number, end: number, limit: number): Span {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const close = closingQuote(text, at + 1, quote);
    return { start: at + 1, end: close >= 0 && close < limit ? close : inkEnd(text, at + 1, end) };
  }
  const comment = text.slice(at, end).search(/\s#/);
  return { start: at, end: inkEnd(text, at, comment < 0 ? end : at + comment) };
}

function closingQuote(text: string, from: number, quote: string): number {
  if (quote === "'") return text.indexOf(quote, from);
  let at = text.indexOf(quote, from);
  while (at >= 0 && text[at - 1] === '\\') at = text.indexOf(quote, at + 1);
  return at;
}

function inkEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** The end of the line, at the latest `limit`. */
export function lineEnd(text: string, from: number, limit: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 || end > limit ? limit : end;
}

export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

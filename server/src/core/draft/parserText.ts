import type { Span } from '../span';
import { commentMark } from './markdown/markedComments';

/** A line longer than this is not read. */
const maxLineLength = 20_000;

/** Nor is a line whose indentation and list and quote markers are longer than this, or nest deeper than `maxNesting`. */
const maxPrefixLength = 200;
const maxNesting = 100;

const linePrefix = /[ \t>*+\-.)\d]*/y;
const container = />|[-+*][ \t]|\d[.)][ \t]/g;
const delimiterRowThenSpace = /^([ \t>|:-]*)(\|)([ \t]+)$/gm;
const commentThenText = /^([ \t>*+\-.)\d]*)<(?=!--[^\n]*?-->[ \t]*[^\s<])/gm;

export interface ParserText {
  /** What the Markdown parser reads: as long as the source, so that the offsets are the same. */
  readonly text: string;
  /** The lines that were blanked because reading them could take forever; offsets of the source. */
  readonly unread: readonly Span[];
}

/**
 * The source as the Markdown parser is to see it. The parser knows only `\n` as a line's end, so CRLF and a lone CR
 * become spaces and `\n`; a table's delimiter row may not end in space; a byte order mark becomes a space; lines beyond the bounds above become blank.
 */
export function parserText(source: string): ParserText {
  let text = source;
  if (text.startsWith('\uFEFF')) text = ` ${text.slice(1)}`;
  if (text.includes('\r'))
    text = text
      .replace(/\\\r\n/g, '  \n')
      .replaceAll('\r\n', ' \n')
      .replaceAll('\r', '\n');
  const unread = unreadableLines(text);
  if (unread.length > 0) text = blank(text, unread);
  if (text.includes('|')) text = text.replace(delimiterRowThenSpace, '$1$3$2');
  if (text.includes('<!--')) text = text.replace(commentThenText, `$1${commentMark}`);
  return { text, unread };
}

/** The lines that are too long or too nested to be read. */
export function unreadableLines(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > maxLineLength || isNestedTooDeep(text, start, end)) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

function isNestedTooDeep(text: string, start: number, end: number): boolean {
  // Nearly every line begins with a letter or a single marker: only a long prefix is worth a look.
  if (end - start <= maxNesting) return false;
  linePrefix.lastIndex = start;
  const prefix = linePrefix.exec(text)?.[0] ?? '';
  if (prefix.length <= maxNesting) return false;
  if (prefix.length > maxPrefixLength && prefix.length < end - start) return true;
  return (prefix.match(container)?.length ?? 0) > maxNesting;
}

function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}

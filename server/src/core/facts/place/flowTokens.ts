import type { Span } from '../../span';
import type { EntryToken } from './entryToken';
import { lineEnd, scalarSpan } from './scalarSpan';

export interface FlowReader {
  readonly text: string;
  /** Where the entry ends. */
  readonly end: number;
  readonly cursor: number;
  readonly tokens: EntryToken[];
}

/** No fact has brackets in so many brackets. */
const deepest = 50;

/**
 * Reads `{ … }` or `[ … ]` from `at` on and gives where it ends. One that is not closed ends before a line that is indented no
 * more deeply than `column`.
 */
export function readFlowTokens(
  reader: FlowReader,
  at: number,
  path: readonly string[],
  keys: ReadonlyMap<string, string>,
  column: number,
  depth = 0,
): number {
  const { text, cursor, tokens } = reader;
  if (depth > deepest) return at + 1;
  const isMap = text[at] === '{';
  const own = new Map<string, string>();
  let next = at + 1;
  for (;;) {
    const gap = next;
    const found = skipGap(reader, next, column);
    next = found.at;
    if (next >= reader.end || found.isOver || text[next] === '}' || text[next] === ']') {
      // An empty word between brackets and commas, where another item may be written.
      const close = found.isOver ? lineEnd(text, gap, reader.end) : next;
      if (gap <= cursor && cursor <= close && !isWordEnd(gap)) emptyAt();
      return found.isOver || next >= reader.end ? Math.min(close, reader.end) : next + 1;
    }
    if (gap <= cursor && cursor < next && !isWordEnd(gap)) emptyAt();
    if (text[next] === ',') next++;
    else next = isMap ? readPair(next) : readItem(next);
  }

  /** Behind a word the cursor is still at that word. */
  function isWordEnd(gap: number): boolean {
    return cursor === gap && gap > at + 1 && text[gap - 1] !== ',';
  }

  function emptyAt(): void {
    const span = { start: cursor, end: cursor };
    if (isMap) tokens.push({ path, part: 'key', text: '', span, keys: own });
    else tokens.push({ path, part: 'value', text: '', span, keys });
  }

  function readPair(from: number): number {
    const span = flowScalar(reader, from, /:(?=[\s,}\]]|$)|[,{}[\]\n\r]/g);
    const name = text.slice(span.start, span.end);
    tokens.push({ path, part: 'key', text: name, span, keys: own });
    let end = afterScalar(text, from, span);
    while (text[end] === ' ' || text[end] === '\t') end++;
    if (text[end] !== ':') return Math.max(end, from + 1);
    own.set(name, '');
    return readPairValue(end + 1, name);
  }

  function readPairValue(from: number, name: string): number {
    const valuePath = [...path, name];
    let start = from;
    while (text[start] === ' ' || text[start] === '\t') start++;
    if (start >= reader.end || /[,}\]\n\r]/.test(text.charAt(start))) {
      if (from <= cursor && cursor <= start)
        tokens.push({ path: valuePath, part: 'value', text: '', span: { start: cursor, end: cursor }, keys: own });
      return start;
    }
    if (text[start] === '{' || text[start] === '[') {
      own.set(name, ' ');
      return readFlowTokens(reader, start, valuePath, own, column, depth + 1);
    }
    const span = flowScalar(reader, start, /[,}\]\n\r]/g);
    const value = text.slice(span.start, span.end);
    own.set(name, value);
    tokens.push({ path: valuePath, part: 'value', text: value, span, keys: own });
    return Math.max(afterScalar(text, start, span), start + 1);
  }

  function readItem(from: number): number {
    if (text[from] === '{' || text[from] === '[') return readFlowTokens(reader, from, path, keys, column, depth + 1);
    const span = flowScalar(reader, from, /[,[\]{}\n\r]/g);
    tokens.push({ path, part: 'value', text: text.slice(span.start, span.end), span, keys });
    return Math.max(afterScalar(text, from, span), from + 1);
  }
}

/** A scalar that ends at the first of the given characters, or with its quote. */
function flowScalar({ text, end }: FlowReader, from: number, stop: RegExp): Span {
  const quoted = text[from] === '"' || text[from] === "'";
  stop.lastIndex = from;
  const stopped = quoted ? lineEnd(text, from, end) : Math.min(stop.exec(text)?.index ?? end, end);
  return scalarSpan(text, from, stopped, end);
}

function afterScalar(text: string, from: number, span: Span): number {
  const quote = text[from];
  return (quote === '"' || quote === "'") && text[span.end] === quote ? span.end + 1 : span.end;
}

/** Over blanks, line ends and comments; `isOver` where a line begins that is not indented deeply enough to go on with it. */
function skipGap({ text, end }: FlowReader, from: number, column: number): { at: number; isOver: boolean } {
  let at = from;
  while (at < end) {
    const character = text[at];
    if (character === '\n') {
      let ink = at + 1;
      while (ink < end && text[ink] === ' ') ink++;
      const isBlank = ink >= end || /[\s#]/.test(text.charAt(ink));
      if (!isBlank && ink - at - 1 <= column && !/[}\]]/.test(text.charAt(ink))) return { at, isOver: true };
      at = ink;
    } else if (character === '#' && /\s/.test(text.charAt(at - 1))) at = lineEnd(text, at, end);
    else if (character === ' ' || character === '\t' || character === '\r') at++;
    else break;
  }
  return { at, isOver: false };
}

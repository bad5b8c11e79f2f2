import type { Span } from '../../span';
import type { EntryToken } from './entryToken';
import { type FlowReader, readFlowTokens } from './flowTokens';
import { lineEnd, scalarSpan, skipSpaces } from './scalarSpan';

/**
 * Reads the words of one entry, complete or half written: what is open ends with the line, a bracket at the latest with the entry. Where
 * the cursor is at no word, an empty one stands there, if there is anything to be written at all. Never throws.
 */
export function readEntryTokens(text: string, entry: Span, section: string, cursor = -1): EntryToken[] {
  const tokens: EntryToken[] = [];
  const levels: [Level, ...Level[]] = [{ column: -1, path: [], keys: new Map([[section, '']]), key: section }];
  const flow: FlowReader = { text, end: entry.end, cursor, tokens };
  for (let start = entry.start; start < entry.end || (start === entry.end && cursor === start); ) {
    const end = lineEnd(text, start, entry.end);
    start = readLine(start, end) + 1;
  }
  return tokens;

  /** Reads from a line's start, and gives where the last line of what it has read ends. */
  function readLine(start: number, end: number): number {
    let at = skipSpaces(text, start, end);
    if (at === end || text[at] === '\r') {
      if (start <= cursor && cursor <= end) atBlankLine(cursor - start);
      return end;
    }
    if (text[at] === '#') return end;
    let dash = false;
    while (text[at] === '-' && (at + 1 >= end || /\s/.test(text.charAt(at + 1)))) {
      popTo(at - start);
      const owner = top();
      const next = skipSpaces(text, at + 1, end);
      const column = next < end && text[next] !== '\r' ? next - start : at - start + 2;
      levels.push({ column, path: pathIn(owner), keys: new Map(), key: undefined });
      dash = true;
      at = next;
    }
    if (at >= end || text[at] === '\r') {
      if (start < cursor && cursor <= end) emptyAt('word', top().path, top().keys);
      return end;
    }
    if (text[at] === '#') return end;
    if (!dash) popTo(at - start);
    return readContent(at, at - start, end, dash);
  }

  function readContent(at: number, column: number, end: number, dash: boolean): number {
    const key = text[at] === '{' || text[at] === '[' ? undefined : keyAt(text, at, end);
    const isOwn = top().column === column;
    if (key !== undefined) {
      if (!isOwn) levels.push({ column, path: pathIn(top()), keys: new Map(), key: undefined });
      const level = top();
      tokens.push({ path: level.path, part: 'key', text: key.name, span: key.span, keys: level.keys });
      level.key = key.name;
      level.keys.set(key.name, '');
      return readValue(key.end, end, level);
    }
    if (dash) return readScalar(at, end, 'word', top().path, top().keys, column);
    if (isOwn) return readScalar(at, end, 'key', top().path, top().keys, column);
    const { key: pending, keys } = top();
    // A text that goes on in the next line is no new word.
    if (pending === undefined || keys.get(pending) !== '') return end;
    return readScalar(at, end, 'word', pathIn(top()), new Map(), column);
  }

  function readValue(from: number, end: number, level: Level): number {
    const at = skipSpaces(text, from, end);
    const path = pathIn(level);
    if (at >= end || text[at] === '\r' || text[at] === '#') {
      if (from <= cursor && cursor <= at) emptyAt('value', path, level.keys);
      return end;
    }
    if (text[at] === '|' || text[at] === '>') {
      if (level.key !== undefined) level.keys.set(level.key, text.slice(at, end));
      return blockTextEnd(end, level.column);
    }
    const before = tokens.length;
    const last = readScalar(at, end, 'value', path, level.keys, level.column);
    const [first] = tokens.slice(before);
    if (level.key !== undefined && first !== undefined)
      level.keys.set(level.key, first.part === 'value' && first.path === path ? first.text : ' ');
    return last;
  }

  function readScalar(
    at: number,
    end: number,
    part: EntryToken['part'],
    path: readonly string[],
    keys: ReadonlyMap<string, string>,
    column: number,
  ): number {
    if (text[at] === '{' || text[at] === '[')
      return lineEnd(text, readFlowTokens(flow, at, path, keys, Math.max(0, column)), entry.end);
    const span = scalarSpan(text, at, end, entry.end);
    tokens.push({ path, part, text: text.slice(span.start, span.end), span, keys });
    return lineEnd(text, Math.max(span.end, at), entry.end);
  }

  function atBlankLine(column: number): void {
    const level = levels.findLast(each => each.column <= column) ?? levels[0];
    if (level.column === column) emptyAt('key', level.path, level.keys);
    else if (level.key !== undefined && (level.keys.get(level.key) ?? '') === '')
      emptyAt('word', pathIn(level), new Map());
  }

  function emptyAt(part: EntryToken['part'], path: readonly string[], keys: ReadonlyMap<string, string>): void {
    tokens.push({ path, part, text: '', span: { start: cursor, end: cursor }, keys });
  }

  /** The end of a text that is set in lines of its own, which are indented more deeply than its key. */
  function blockTextEnd(from: number, column: number): number {
    let end = from;
    while (end < entry.end) {
      const next = lineEnd(text, end + 1, entry.end);
      const at = skipSpaces(text, end + 1, next);
      if (at < next && text[at] !== '\r' && at - end - 1 <= column) break;
      end = next;
    }
    return end;
  }

  function top(): Level {
    return levels.at(-1) ?? levels[0];
  }

  function popTo(column: number): void {
    while (levels.length > 1 && top().column > column) levels.pop();
  }
}

/** A map that is open while the lines are read; `key` is the last one in it. */
interface Level {
  readonly column: number;
  readonly path: readonly string[];
  readonly keys: Map<string, string>;
  key: string | undefined;
}

function pathIn({ path, key }: Level): readonly string[] {
  return key === undefined ? path : [...path, key];
}

const keyPattern = /(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#{}[\],&*!|>%@`][^\n#{}[\],]*?))[ \t]*:(?=[ \t\r\n]|$)/y;

function keyAt(text: string, at: number, end: number): { name: string; span: Span; end: number } | undefined {
  keyPattern.lastIndex = at;
  const match = keyPattern.exec(text);
  if (match === null || keyPattern.lastIndex > end) return undefined;
  const [, double, single, plain] = match;
  const name = double ?? single ?? plain ?? '';
  const start = plain === undefined ? at + 1 : at;
  return { name, span: { start, end: start + name.length }, end: keyPattern.lastIndex };
}

import type { Span } from '../../span';
import { isAsciiDigit, isAsciiLetter } from '../../values/letters';
import { endsLine, type PlainLine, plainLines } from './plainLines';
import { readFlow } from './readFlow';
import type { YamlEntry, YamlNode } from './yamlNode';

/**
 * Reads the YAML that fact files are nearly all made of: block maps and lists of one-line scalars and one-line flow
 * collections. Undefined for everything else, faults included, which `parseYaml` then reads; where this reads something, it
 * reads what `parseYaml` does, some twenty times as fast. `offset` is where `text` stands in its file.
 */
export function parsePlainYaml(text: string, offset = 0): YamlNode | undefined {
  const lines = plainLines(text);
  const [first] = lines ?? [];
  if (!lines || !first) return undefined;
  const reader: Reader = { text, offset, lines, line: 0 };
  const node = readBlock(reader, first.start + first.indent, first.indent, 0);
  return node && reader.line === lines.length ? node : undefined;
}

interface Reader {
  readonly text: string;
  readonly offset: number;
  readonly lines: readonly PlainLine[];
  /** The line that is read next. */
  line: number;
}

const DEEPEST = 20;

/** A map or list whose first entry begins at `at`, in column `column` of the current line; afterwards the line after it. */
function readBlock(reader: Reader, at: number, column: number, depth: number): YamlNode | undefined {
  if (depth > DEEPEST) return undefined;
  return isDash(reader, at) ? readList(reader, at, column, depth) : readMap(reader, at, column, depth);
}

function readList(reader: Reader, start: number, column: number, depth: number): YamlNode | undefined {
  const items: YamlNode[] = [];
  for (let at: number | undefined = start; at !== undefined; at = nextAt(reader, column)) {
    // A list may stand as deep as the key that it belongs to; here that key's map goes on.
    if (!isDash(reader, at)) break;
    const content = skipSpaces(reader, at + 1);
    const item = keyAt(reader, content)
      ? readMap(reader, content, column + content - at, depth + 1)
      : readInline(reader, content, column);
    if (!item) return undefined;
    items.push(item);
  }
  return { kind: 'list', span: spanFrom(reader, start, items.at(-1)?.span), items };
}

function readMap(reader: Reader, start: number, column: number, depth: number): YamlNode | undefined {
  const entries = new Map<string, YamlEntry>();
  let last: Span | undefined;
  for (let at: number | undefined = start; at !== undefined; at = nextAt(reader, column)) {
    // A list in a map's own column is the value of one of its keys, or none of the map's.
    if (isDash(reader, at)) break;
    const key = keyAt(reader, at);
    if (!key || entries.has(key.name)) return undefined;
    const value = readMapValue(reader, skipSpaces(reader, key.end), column, depth);
    if (!value) return undefined;
    last = value.span;
    const keySpan = { start: reader.offset + at, end: reader.offset + key.keyEnd };
    entries.set(key.name, { keySpan, span: value.span, value });
  }
  return { kind: 'map', span: spanFrom(reader, start, last), entries };
}

function readMapValue(reader: Reader, at: number, column: number, depth: number): YamlNode | undefined {
  const { lines, line } = reader;
  const end = lines[line]?.end ?? 0;
  if (at < end && reader.text.charCodeAt(at) !== HASH) return readInline(reader, at, column);
  const next = lines[line + 1];
  if (!next) return undefined;
  const nextStart = next.start + next.indent;
  if (next.indent < column || (next.indent === column && !isDash(reader, nextStart))) return undefined;
  reader.line++;
  return readBlock(reader, nextStart, next.indent, depth + 1);
}

/** A value on the rest of the current line, which ends it: what follows is not indented more deeply than its parent. */
function readInline(reader: Reader, at: number, column: number): YamlNode | undefined {
  const line = reader.lines[reader.line];
  if (!line || at >= line.end) return undefined;
  const node = readFlow(reader.text, at, line.end, reader.offset);
  reader.line++;
  const next = reader.lines[reader.line];
  return next && next.indent > column ? undefined : node;
}

/** Where the next entry of the block in `column` begins; undefined where the block has ended. */
function nextAt(reader: Reader, column: number): number | undefined {
  const next = reader.lines[reader.line];
  return next && next.indent === column ? next.start + next.indent : undefined;
}

function isDash({ text }: Reader, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === DASH && (after === SPACE || endsLine(after));
}

const quotedKey = /"([^"\\\r\n]+)"|'([^'\r\n]+)'/y;

function keyAt(reader: Reader, at: number): { name: string; keyEnd: number; end: number } | undefined {
  const { text } = reader;
  const first = text.charCodeAt(at);
  let keyEnd = at;
  let name: string | undefined;
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
    quotedKey.lastIndex = at;
    const match = quotedKey.exec(text);
    name = match?.[1] ?? match?.[2];
    keyEnd = quotedKey.lastIndex;
  } else {
    while (isKeyUnit(text.charCodeAt(keyEnd), keyEnd === at)) keyEnd++;
    name = text.slice(at, keyEnd);
  }
  if (!name || text.charCodeAt(keyEnd) !== COLON) return undefined;
  const after = text.charCodeAt(keyEnd + 1);
  return after === SPACE || endsLine(after) ? { name, keyEnd, end: keyEnd + 1 } : undefined;
}

/** Letters, digits and `_`, and after the first of them `-` and `.` too. */
function isKeyUnit(unit: number, first: boolean): boolean {
  return isAsciiLetter(unit) || isAsciiDigit(unit) || unit === 0x5f || (!first && (unit === 0x2d || unit === 0x2e));
}

function skipSpaces({ text }: Reader, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next++;
  return next;
}

function spanFrom({ offset }: Reader, start: number, last: Span | undefined): Span {
  return { start: offset + start, end: last?.end ?? offset + start };
}

const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

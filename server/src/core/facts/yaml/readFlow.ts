import { isAsciiDigit } from '../../values/letters';
import type { YamlEntry, YamlNode } from './yamlNode';

/**
 * A scalar or a flow collection that fills one line from `start` to `end`, but for a comment. Undefined for everything else:
 * escapes, tags, anchors, texts that go on on the next line.
 */
export function readFlow(text: string, start: number, end: number, offset: number): YamlNode | undefined {
  const reader: FlowReader = { text, end, offset, at: start, depth: 0 };
  const node = readNode(reader);
  if (!node) return undefined;
  const after = reader.at;
  skipSpaces(reader);
  return reader.at === end || (reader.at > after && text.charAt(reader.at) === '#') ? node : undefined;
}

interface FlowReader {
  readonly text: string;
  readonly end: number;
  readonly offset: number;
  at: number;
  depth: number;
}

const DEEPEST = 10;

function readNode(reader: FlowReader): YamlNode | undefined {
  switch (reader.text.charAt(reader.at)) {
    case '[':
      return readList(reader);
    case '{':
      return readMap(reader);
    case '"':
      return readQuoted(reader, doubleQuoted);
    case "'":
      return readQuoted(reader, singleQuoted);
    default:
      return readPlain(reader);
  }
}

const doubleQuoted = /"([^"\\\r\n]*)"/y;
const singleQuoted = /'((?:[^'\r\n]|'')*)'/y;

function readQuoted(reader: FlowReader, pattern: RegExp): YamlNode | undefined {
  const start = reader.at;
  pattern.lastIndex = start;
  const content = pattern.exec(reader.text)?.[1];
  if (content === undefined || pattern.lastIndex > reader.end) return undefined;
  reader.at = pattern.lastIndex;
  const text = reader.text.charAt(start) === "'" ? content.replaceAll("''", "'") : content;
  return { kind: 'scalar', span: spanFrom(reader, start), text, plain: false };
}

/** Characters that make something else of a text that begins with them. */
const indicators = '-?:,[]{}#&*!|>\'"%@`';
const brackets = ',[]{}';

function readPlain(reader: FlowReader): YamlNode | undefined {
  const { text, at: start, end } = reader;
  const first = text.charAt(start);
  if (indicators.includes(first) && !(first === '-' && isAsciiDigit(text.charCodeAt(start + 1)))) return undefined;
  let stop = start;
  let inkEnd = start;
  for (; stop < end; stop++) {
    const character = text.charAt(stop);
    if (reader.depth > 0 && brackets.includes(character)) break;
    if (character === ' ') continue;
    if (character === '#' && inkEnd < stop) {
      if (reader.depth > 0) return undefined;
      break;
    }
    if (character === ':' && endsKey(reader, stop + 1)) return undefined;
    inkEnd = stop + 1;
  }
  // At its ends, another space than U+0020 may or may not be part of it.
  if (inkEnd === start || text.slice(start, inkEnd).trim().length !== inkEnd - start) return undefined;
  reader.at = inkEnd;
  return { kind: 'scalar', span: spanFrom(reader, start), text: text.slice(start, inkEnd), plain: true };
}

/** Whether what follows a colon makes a key of what is before it. */
function endsKey({ text, end, depth }: FlowReader, at: number): boolean {
  return at >= end || text.charAt(at) === ' ' || (depth > 0 && brackets.includes(text.charAt(at)));
}

function readList(reader: FlowReader): YamlNode | undefined {
  const start = reader.at;
  const items: YamlNode[] = [];
  if (!open(reader)) return undefined;
  while (peek(reader) !== ']') {
    const item = readNode(reader);
    if (!item) return undefined;
    items.push(item);
    if (!separator(reader, ']')) return undefined;
  }
  close(reader);
  return { kind: 'list', span: spanFrom(reader, start), items };
}

function readMap(reader: FlowReader): YamlNode | undefined {
  const start = reader.at;
  const entries = new Map<string, YamlEntry>();
  if (!open(reader)) return undefined;
  while (peek(reader) !== '}') {
    const key = /(?:([A-Za-z0-9_][\w.-]*)|"([^"\\\r\n]+)"|'([^'\r\n]+)'): +(?=[^ ])/y;
    key.lastIndex = reader.at;
    const match = key.exec(reader.text);
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || name === undefined || entries.has(name) || key.lastIndex >= reader.end) return undefined;
    const keyStart = reader.offset + reader.at;
    const keySpan = { start: keyStart, end: keyStart + match[0].lastIndexOf(':') };
    reader.at = key.lastIndex;
    const value = readNode(reader);
    if (!value) return undefined;
    entries.set(name, { keySpan, span: value.span, value });
    if (!separator(reader, '}')) return undefined;
  }
  close(reader);
  return { kind: 'map', span: spanFrom(reader, start), entries };
}

function open(reader: FlowReader): boolean {
  reader.at++;
  reader.depth++;
  skipSpaces(reader);
  return reader.depth <= DEEPEST;
}

function close(reader: FlowReader): void {
  reader.at++;
  reader.depth--;
}

/** Steps over a comma, up to the closing bracket; false where neither follows. */
function separator(reader: FlowReader, closing: string): boolean {
  skipSpaces(reader);
  const next = peek(reader);
  if (next === closing) return true;
  if (next !== ',') return false;
  reader.at++;
  skipSpaces(reader);
  return true;
}

function skipSpaces(reader: FlowReader): void {
  while (peek(reader) === ' ') reader.at++;
}

function peek(reader: FlowReader): string {
  return reader.at < reader.end ? reader.text.charAt(reader.at) : '';
}

function spanFrom({ at, offset }: FlowReader, start: number) {
  return { start: offset + start, end: offset + at };
}

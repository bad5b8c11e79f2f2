import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Span } from '../../span';
import type { YamlEntry, YamlFault, YamlNode, YamlResult } from './yamlNode';

/**
 * Reads YAML 1.2 with the `yaml` package. `offset` is where `text` stands in its file. Never throws. An alias shares its
 * anchor's node; how much all aliases repeat is bounded, so that walking the result costs no more than the text is long.
 */
export function parseYaml(text: string, offset = 0): YamlResult {
  const tooDeep = nestedTooDeeply(text);
  if (tooDeep !== undefined) {
    const span = { start: offset + tooDeep, end: offset + tooDeep + 1 };
    return { faults: [{ span, message: `Nested more than ${DEEPEST} levels deep.` }] };
  }
  const document = parseDocument(text, {
    // Every scalar stays the text that it is written as; duplicate keys are looked for below, in linear time.
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    // Not 'silent', which passes over a second document.
    logLevel: 'error',
  });
  const conversion: Conversion = { offset, anchors: new Map(), faults: [], size: 0, repeated: 0 };
  const node = document.contents ? convert(document.contents, conversion, 0) : undefined;
  const faults = document.errors.slice(0, MOST_FAULTS).map(error => describe(error, text, offset, node));
  const all = onePerLine([...faults, ...conversion.faults], text, offset);
  return node ? { node, faults: all } : { faults: all };
}

const DEEPEST = 100;
/** One misplaced quote can make every later line a fault of its own. */
const MOST_FAULTS = 20;
/** Nine aliases of nine aliases of nine … would be more than any memory holds. */
const MOST_REPEATED = 100_000;

interface Conversion {
  readonly offset: number;
  readonly anchors: Map<string, { readonly node: YamlNode; readonly size: number }>;
  readonly faults: YamlFault[];
  /** How many nodes there are so far, an alias counting as all that it stands for. */
  size: number;
  /** How many of them aliases stand for. */
  repeated: number;
}

function convert(node: Node, conversion: Conversion, depth: number): YamlNode {
  const { anchors, faults, offset } = conversion;
  const own = spanOf(node, offset);
  if (depth > DEEPEST) {
    faults.push({ span: own, message: `Nested more than ${DEEPEST} levels deep.` });
    return nothing(own);
  }
  if (isAlias(node)) {
    const target = anchors.get(node.source);
    if (target && conversion.repeated + target.size <= MOST_REPEATED) {
      conversion.size += target.size;
      conversion.repeated += target.size;
      return { ...target.node, span: own };
    }
    const message = target
      ? `The aliases repeat too much: ${MOST_REPEATED} values are the most.`
      : `Nothing above is marked “&${node.source}”.`;
    faults.push({ span: own, message });
    return nothing(own);
  }
  const before = conversion.size++;
  const converted = convertContent(node, conversion, depth);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) {
    anchors.set(node.anchor, { node: converted, size: conversion.size - before });
  }
  return converted;
}

function convertContent(node: Node, conversion: Conversion, depth: number): YamlNode {
  const own = spanOf(node, conversion.offset);
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : '';
    return { kind: 'scalar', span: own, text, plain: node.type === undefined || node.type === 'PLAIN' };
  }
  if (isSeq<Node | null>(node)) {
    const items = node.items.map(item => (item ? convert(item, conversion, depth + 1) : nothing(own)));
    return { kind: 'list', span: node.flow ? own : hull(own, items[0]?.span, items.at(-1)?.span), items };
  }
  return isMap<Node | null, Node | null>(node) ? convertMap(node, own, conversion, depth) : nothing(own);
}

type Pairs = { readonly items: readonly { readonly key: Node | null; readonly value: Node | null }[]; flow?: boolean };

function convertMap(map: Pairs, own: Span, conversion: Conversion, depth: number): YamlNode {
  const entries = new Map<string, YamlEntry>();
  let first: Span | undefined;
  let last: Span | undefined;
  for (const pair of map.items) {
    const keySpan = pair.key ? spanOf(pair.key, conversion.offset) : own;
    const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
    if (key === undefined) {
      conversion.faults.push({ span: keySpan, message: 'A key must be plain text.' });
      continue;
    }
    const value = pair.value ? convert(pair.value, conversion, depth + 1) : nothing({ ...keySpan, start: keySpan.end });
    first ??= keySpan;
    last = value.span;
    if (entries.has(key)) conversion.faults.push({ span: keySpan, message: `The key “${key}” is here twice.` });
    else entries.set(key, { keySpan, span: value.span, value });
  }
  return { kind: 'map', span: map.flow ? own : hull(own, first, last), entries };
}

function nothing(span: Span): YamlNode {
  return { kind: 'scalar', span, text: '', plain: true };
}

/** A block's own range runs on to the next line's indentation; its first and last part bound it better. */
function hull(own: Span, first: Span | undefined, last: Span | undefined): Span {
  return first && last ? { start: own.start, end: Math.max(last.end, first.end) } : own;
}

function spanOf(node: Node, offset: number): Span {
  const range = node.range;
  return range ? { start: offset + range[0], end: offset + range[1] } : { start: offset, end: offset };
}

/**
 * Where brackets or dashes open more levels than any fact file has, before the library takes each for a level of its own
 * recursion. Brackets in text count too: a hundred of them, never closed, in one entry are no text.
 */
function nestedTooDeeply(text: string): number | undefined {
  const dashes = text.search(/^[ \t]*(?:[-?][ \t]+){50}/m);
  if (dashes >= 0) return dashes;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) depth++;
    else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

/** What follows a fault on its line is mostly the same fault again. */
function onePerLine(faults: readonly YamlFault[], text: string, offset: number): YamlFault[] {
  const newlines = new Set<number>();
  return faults.filter(({ span }) => {
    const newline = text.indexOf('\n', span.start - offset);
    return !newlines.has(newline) && newlines.add(newline);
  });
}

function describe(error: YAMLError, text: string, offset: number, root: YamlNode | undefined): YamlFault {
  const bracket = openBracket(error, text);
  if (bracket) {
    const span = { start: offset + bracket.at, end: offset + lineEnd(text, bracket.at) };
    return { span, message: `The closing “${bracket.closing}” is missing.` };
  }
  const unclosed = error.code === 'MISSING_CHAR' && /quote/.test(error.message);
  // A text whose quote is never closed is the last that was read, and runs to the end.
  const at = unclosed && root ? lastLeaf(root).span.start - offset : error.pos[0];
  const start = Math.min(at, text.length);
  const stray = strayLine(error, text, start);
  if (stray) return { span: { start: offset + stray.start, end: offset + stray.end }, message: misplaced };
  const wholeRest = unclosed || error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BAD_SCALAR_START';
  const end = Math.min(
    Math.max(wholeRest ? lineEnd(text, start) : error.pos[1], start + 1),
    Math.max(text.length, start),
  );
  return { span: { start: offset + start, end: offset + end }, message: explain(error) };
}

/**
 * The bracket that is never closed, where the library finds fault only with the indentation of what comes after it. Where the next bracket
 * closes it, the indentation is what is wrong.
 */
function openBracket({ code, message, pos }: YAMLError, text: string): { at: number; closing: string } | undefined {
  const closing = code === 'BAD_INDENT' ? /end with a ([\]}])$/.exec(message)?.[1] : undefined;
  if (closing === undefined || /[[\]{}]/.exec(text.slice(pos[0]))?.[0] === closing) return undefined;
  const opening = closing === ']' ? '[' : '{';
  let depth = 1;
  for (let at = pos[0] - 1; at >= 0; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === opening && --depth === 0) return { at, closing };
  }
  return undefined;
}

/** A key that stands too far to the right is read on from the value before it, which is taken for a key of two lines. */
function strayLine({ code }: YAMLError, text: string, at: number): Span | undefined {
  const end = lineEnd(text, at);
  const isOfLines = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';
  if (!isOfLines || /:(?:\s|$)/.test(text.slice(at, end))) return undefined;
  const start = end + (/\S/.exec(text.slice(end))?.index ?? 0);
  return start > end ? { start, end: lineEnd(text, start) } : undefined;
}

const misplaced = 'This line is not indented as its neighbours are.';

function lastLeaf(node: YamlNode): YamlNode {
  const last =
    node.kind === 'list'
      ? node.items.at(-1)
      : node.kind === 'map'
        ? [...node.entries.values()].at(-1)?.value
        : undefined;
  return last ? lastLeaf(last) : node;
}

/** Where the ink of a line ends. */
function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  const line = text.slice(at, newline < 0 ? text.length : newline);
  return at + line.trimEnd().length;
}

function explain(error: YAMLError): string {
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'A text that contains “: ” must stand in quotes, and each key on a line of its own.';
    case 'BAD_SCALAR_START':
      return 'A text cannot begin with this character unless it stands in quotes.';
    case 'BAD_INDENT':
      return misplaced;
    case 'TAB_AS_INDENT':
      return 'A tab cannot indent in YAML; use spaces.';
    case 'BAD_DQ_ESCAPE':
      return 'Between double quotes, a backslash must be written twice; or use single quotes.';
    case 'MULTIPLE_DOCS':
      return 'A fact file is one YAML document; what follows “---” is not read. Take “---” out, or make two files.';
    case 'UNEXPECTED_TOKEN':
      return /at node end/.test(error.message)
        ? 'Nothing can follow what is in quotes or brackets; put the whole text in quotes.'
        : sentence(error.message);
    case 'MISSING_CHAR':
      return /quote/.test(error.message) ? 'The closing quote is missing.' : sentence(error.message);
    default:
      return sentence(error.message);
  }
}

function sentence(message: string): string {
  return `Not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}${message.endsWith('.') ? '' : '.'}`;
}

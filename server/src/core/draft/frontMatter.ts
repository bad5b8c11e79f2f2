import type { Piece } from './draft';
import { ProseBuilder } from './ProseBuilder';

/** What a draft's front matter says, as far as the check is concerned with it. */
export interface FrontMatter {
  /** Source offset at which the Markdown begins. */
  readonly end: number;
  readonly title?: Scalar;
  /** The values of `date`, `dateline`, `pubDate` and `published`, in this order. */
  readonly dates: readonly string[];
}

/** A value without its quotes and escapes, and where its stretches stand in the source. */
interface Scalar {
  readonly prose: string;
  readonly pieces: readonly Piece[];
}

/** A title or a date is cut here. */
const maxScalarLength = 2_000;

/** What is not closed within so many lines is no front matter. */
const maxLines = 5_000;

const dateKeys = ['date', 'dateline', 'pubdate', 'published'];
const yamlKey = /^(?:["']?)([A-Za-z][\w.-]{0,60})(?:["']?)[ \t]*:(?=[ \t\r]|$)[ \t]*/;
const tomlKey = /^(?:["']?)([A-Za-z][\w.-]{0,60})(?:["']?)[ \t]*=[ \t]*/;

/**
 * Reads YAML between `---` or TOML between `+++` at the very beginning. Undefined where there is none, where it is
 * never closed, or where what follows the first line is no `key:`, so that a rule (`---`) hides no prose.
 */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const fence = source.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const lines = linesUpToFence(source, start, fence);
  if (!lines) return undefined;
  const keyPattern = fence === '---' ? yamlKey : tomlKey;
  if (!beginsWithKey(lines.entries, keyPattern)) return undefined;

  let title: Scalar | undefined;
  const dates = new Map<string, string>();
  for (const line of lines.entries) {
    if (fence === '+++' && line.text.startsWith('[')) break;
    const match = keyPattern.exec(line.text);
    const key = match?.[1]?.toLowerCase();
    if (!match || key === undefined) continue;
    const from = line.start + match[0].length;
    if (key === 'title') title ??= scalarAt(source, from, lines.closing);
    else if (dateKeys.includes(key) && !dates.has(key)) dates.set(key, scalarAt(source, from, lines.closing).prose);
  }
  const found = dateKeys.flatMap(key => dates.get(key) ?? []);
  const isTitle = title !== undefined && title.prose !== '';
  return { end: lines.end, dates: found, ...(isTitle && title ? { title } : {}) };
}

interface Line {
  readonly start: number;
  readonly text: string;
}

interface Lines {
  readonly entries: readonly Line[];
  /** Where the closing fence begins, and where the line after it does. */
  readonly closing: number;
  readonly end: number;
}

function linesUpToFence(source: string, start: number, fence: string): Lines | undefined {
  const entries: Line[] = [];
  let position = start;
  for (let number = 0; position < source.length && number <= maxLines; number++) {
    const newline = nextLineBreak(source, position);
    const text = source.slice(position, newline.start);
    const bare = text.trimEnd();
    if (number === 0 && bare !== fence) return undefined;
    if (number > 0 && (bare === fence || (fence === '---' && bare === '...'))) {
      return { entries, closing: position, end: newline.end };
    }
    if (number > 0) entries.push({ start: position, text });
    position = newline.end;
  }
  return undefined;
}

function nextLineBreak(source: string, from: number): { start: number; end: number } {
  const pattern = /\r\n?|\n/g;
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: source.length, end: source.length };
}

function beginsWithKey(lines: readonly Line[], key: RegExp): boolean {
  const first = lines.find(line => line.text.trim() !== '' && !line.text.trimStart().startsWith('#'));
  return first === undefined || key.test(first.text) || first.text.startsWith('[');
}

function scalarAt(source: string, from: number, limit: number): Scalar {
  const builder = new ProseBuilder(source);
  const end = Math.min(limit, from + maxScalarLength);
  const start = skipTags(source, from);
  const quote = source.charAt(start);
  if (quote === '"') addDoubleQuoted(builder, source, start + 1, end);
  else if (quote === "'") addSingleQuoted(builder, source, start + 1, end);
  else if (quote === '>' || quote === '|') addIndented(builder, source, nextLineBreak(source, start).end, end);
  else addPlain(builder, source, start, end);
  return builder.finish(0);
}

/** Steps over `!!str` and `&anchor`. */
function skipTags(source: string, from: number): number {
  const pattern = /(?:[!&][^\s"']*[ \t]+)*/y;
  pattern.lastIndex = from;
  return from + (pattern.exec(source)?.[0].length ?? 0);
}

function addPlain(builder: ProseBuilder, source: string, from: number, limit: number): void {
  const end = Math.min(nextLineBreak(source, from).start, limit);
  const comment = /[ \t]#/.exec(source.slice(from, end));
  builder.addText(from, comment ? from + comment.index : end);
  if (!comment) addIndented(builder, source, nextLineBreak(source, from).end, limit);
}

/** The indented lines from `from` on: a block scalar, or the rest of a plain one. */
function addIndented(builder: ProseBuilder, source: string, from: number, limit: number): void {
  for (let position = from; position < limit; ) {
    const line = nextLineBreak(source, position);
    if (/\S/.test(source.charAt(position))) return;
    builder.addSpace(position, position + 1);
    builder.addText(position, line.start);
    position = line.end;
  }
}

function addSingleQuoted(builder: ProseBuilder, source: string, from: number, limit: number): void {
  let position = from;
  while (position < limit) {
    const quote = source.indexOf("'", position);
    const end = quote < 0 || quote > limit ? limit : quote;
    builder.addText(position, end);
    if (end === limit || source.charAt(end + 1) !== "'") return;
    builder.addAtom("'", end, end + 2);
    position = end + 2;
  }
}

function addDoubleQuoted(builder: ProseBuilder, source: string, from: number, limit: number): void {
  const pattern = /"|\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|\r?\n[ \t]*|[\s\S])/g;
  let position = from;
  pattern.lastIndex = from;
  for (let match = pattern.exec(source); match && match.index < limit; match = pattern.exec(source)) {
    builder.addText(position, match.index);
    position = match.index + match[0].length;
    if (match[0] === '"') return;
    addEscape(builder, match, position);
  }
  builder.addText(position, limit);
}

function addEscape(builder: ProseBuilder, match: RegExpExecArray, end: number): void {
  const hexadecimal = match[1] ?? match[2] ?? match[3];
  if (hexadecimal !== undefined) {
    const code = Number.parseInt(hexadecimal, 16);
    builder.addAtom(code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD', match.index, end);
    return;
  }
  const escaped = match[0].slice(1);
  if (escaped === '_') builder.addAtom('\u00A0', match.index, end);
  else if (/^[ntr]$/.test(escaped)) builder.addSpace(match.index, end);
  else if (/^["\\/']$/.test(escaped)) builder.addAtom(escaped, match.index, end);
}

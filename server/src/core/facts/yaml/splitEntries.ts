import type { Span } from '../../span';

/** A top-level key of a block-style file, and its entries as stretches of the text. */
interface FileSection {
  readonly key: string;
  readonly keySpan: Span;
  /** Each is a run of whole lines: one list item, or one key with its value. */
  readonly entries: readonly Span[];
}

/**
 * Splits a fact file at its entries, so that each is parsed for itself: a quote that one fact fails to close then costs
 * that fact and not the rest of the file. Undefined where the file is laid out otherwise (JSON, flow style, aliases, several
 * documents) and has to be parsed as a whole. In valid YAML no text or bracket runs across the places where this splits,
 * since whatever continues an entry is indented more deeply than the entry.
 */
export function splitEntries(text: string): FileSection[] | undefined {
  if (wholeFileOnly.test(text)) return undefined;
  const sections: Growing[] = [];
  let current: Growing | undefined;
  let started = false;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const content = firstInk(text, start, end);
    if (content < end && text.charCodeAt(content) !== HASH) {
      if (isDocumentStart(text, start)) {
        if (started || !/^---[ \t]*(?:#.*)?\r?$/.test(text.slice(start, end))) return undefined;
      } else if (content === start && text.charCodeAt(content) !== DASH && text.charCodeAt(content) !== TAB) {
        const key = readHeading(text.slice(start, end));
        if (key === undefined) return undefined;
        current = { key, keySpan: { start, end: start + key.length }, dashes: false, starts: [], end };
        sections.push(current);
      } else {
        if (!current) return undefined;
        addLine(current, start, content, text.charCodeAt(content) === DASH);
        current.end = Math.min(end + 1, text.length);
      }
      started = true;
    }
    start = end + 1;
  }
  return sections.map(({ key, keySpan, starts, end }) => ({
    key,
    keySpan,
    entries: starts.map((start, i) => ({ start, end: starts[i + 1] ?? end })),
  }));
}

interface Growing {
  readonly key: string;
  readonly keySpan: Span;
  indent?: number;
  /** The section is a list. */
  dashes: boolean;
  readonly starts: number[];
  end: number;
}

function addLine(section: Growing, start: number, content: number, dash: boolean): void {
  const indent = content - start;
  if (section.indent === undefined) {
    section.indent = indent;
    section.dashes = dash;
    section.starts.push(start);
  } else if (indent === section.indent && dash === section.dashes) section.starts.push(start);
}

function readHeading(line: string): string | undefined {
  return /^([A-Za-z_][\w-]*):[ \t]*(?:[ \t]#.*)?\r?$/.exec(line)?.[1];
}

/** An alias, whose anchor may be in another entry; the end of a document; a directive. */
const wholeFileOnly = /(?:^|[\s,[{:])\*[^\s*,\]}]|^\.\.\.|^%/m;

function isDocumentStart(text: string, start: number): boolean {
  return text.startsWith('---', start) && (start + 3 >= text.length || /\s/.test(text.charAt(start + 3)));
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** The first character of a line that is no indentation, or `end` where there is none. */
function firstInk(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  // Other white space than spaces, mostly the CR of a line end, is looked at only where it comes first.
  if (at < end && text.charCodeAt(at) > SPACE) return at;
  return text.slice(at, end).trim() === '' ? end : at;
}

const TAB = 9;
const SPACE = 32;
const HASH = 35;
const DASH = 45;

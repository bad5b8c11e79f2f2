import type { EntryToken } from './entryToken';
import { readEntryTokens } from './entryTokens';
import { entryAt, type FactFileLayout, headingAbove, lineStart } from './factFileLayout';

/**
 * The word at the offset and what it is there for; an empty one where something may be written. Undefined in comments, in texts of
 * several lines, and where nothing belongs. The path of a key of the top level is empty.
 */
export function factFilePlace(layout: FactFileLayout, offset: number): EntryToken | undefined {
  const { text } = layout;
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEndAt(text, start));
  if (/^[^\s#-]/.test(line) || (offset === start && line.trim() === '')) return topLevel(layout, start, line, offset);
  if (/^\s*#|\s#/.test(text.slice(start, offset)) && !/["']/.test(line)) return undefined;
  const heading = headingAbove(layout, offset);
  if (heading === undefined) return undefined;
  const entry = entryAt(layout, heading, offset);
  if (entry === undefined) {
    const span = { start: offset, end: offset };
    return line.trim() === '' ? { path: [heading.section], part: 'word', text: '', span, keys: new Map() } : undefined;
  }
  const tokens = readEntryTokens(text, entry, heading.section, offset);
  const at = tokens.filter(({ span }) => span.start <= offset && offset <= span.end);
  // Where two words touch, the cursor is at the one that it is in or that it has written.
  return at.find(({ span }) => span.end > span.start) ?? at[0];
}

function topLevel(layout: FactFileLayout, start: number, line: string, offset: number): EntryToken | undefined {
  const word = /^[\w-]*/.exec(line)?.[0] ?? '';
  if (offset > start + word.length) return undefined;
  const keys = new Map(layout.headings.filter(({ span }) => span.start !== start).map(({ section }) => [section, '']));
  return { path: [], part: 'key', text: word, span: { start, end: start + word.length }, keys };
}

function lineEndAt(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

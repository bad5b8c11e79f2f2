import type { Edit } from '../../../core/claim';
import { readEntryTokens } from '../../../core/facts/place/entryTokens';
import { entryAt, type FactFileLayout, headingAbove, lineStart } from '../../../core/facts/place/factFileLayout';

/**
 * The edit that writes a key into the fact at the offset: in a line of its own behind the last, or behind the last of a fact in braces.
 * `valueAt` is where its value ends, in the text after the edit. Undefined outside of facts, and where the fact has the key.
 */
export function insertKey(
  layout: FactFileLayout,
  offset: number,
  key: string,
  value: string,
): { readonly edit: Edit; readonly valueAt: number } | undefined {
  const { text } = layout;
  const heading = headingAbove(layout, offset);
  const entry = heading?.section === 'facts' ? entryAt(layout, heading, offset) : undefined;
  if (entry === undefined) return undefined;
  const keys = readEntryTokens(text, entry, 'facts').filter(({ part, path }) => part === 'key' && path.length === 1);
  const [first] = keys;
  if (first === undefined || first.keys.has(key)) return undefined;
  const open = /^\s*-\s+\{/.exec(text.slice(entry.start, entry.end));
  if (open !== null) return inBraces(text, entry.start, entry.end, `${key}: ${value || '""'}`, value);
  const column =
    first.span.start - lineStart(text, first.span.start) - (/["']/.test(text.charAt(first.span.start - 1)) ? 1 : 0);
  const end = inkEnd(text, entry.start, entry.end);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const newText = `${eol}${' '.repeat(column)}${key}: ${value}`;
  return { edit: { span: { start: end, end }, newText }, valueAt: end + newText.length };
}

function inBraces(text: string, start: number, end: number, pair: string, value: string) {
  const close = start + text.slice(start, end).lastIndexOf('}');
  if (close < start) return undefined;
  const at = text.slice(0, close).trimEnd().length;
  const newText = text[at - 1] === ',' ? ` ${pair}` : `, ${pair}`;
  return { edit: { span: { start: at, end: at }, newText }, valueAt: at + newText.length - (value === '' ? 1 : 0) };
}

/** The end of the entry's last line that is no comment; comments behind it may belong to the next. */
function inkEnd(text: string, start: number, limit: number): number {
  let end = start + text.slice(start, limit).trimEnd().length;
  for (;;) {
    const line = lineStart(text, end);
    if (line <= start || !/^\s*#/.test(text.slice(line, end))) return end;
    end = start + text.slice(start, line).trimEnd().length;
  }
}

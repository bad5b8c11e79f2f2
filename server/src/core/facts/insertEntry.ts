import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../claim';
import type { Section } from './factFileSchema';

/** An entry of a fact file: of a list, or of a map by its key. */
export type NewEntry = Readonly<Record<string, unknown>>;

const style = { schema: 'failsafe', lineWidth: 0 } as const;

/**
 * The edit that adds an entry behind the last one of a fact file's section, in the file's own indentation, or begins the section.
 * Nothing else in the file changes, comments included. Undefined where the file is no YAML that can be added to.
 */
export function insertEntry(text: string, section: Section, entry: NewEntry): Edit | undefined {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: 'error',
  });
  const { contents } = document;
  if (document.errors.length > 0 || /^\.\.\.(?:\s|$)/m.test(text)) return undefined;
  const lines = linesOf(section, entry);
  if (contents === null || (isScalar(contents) && contents.value === '')) return atEnd(text, section, lines);
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === section);
  if (pair === undefined) return atEnd(text, section, lines);
  const { key, value } = pair;
  if (isSeq(value) || isMap(value)) {
    if (value.items.length === 0 && value.flow) return replaceEmpty(text, value, lines);
    return value.flow ? inFlow(text, value, section, entry) : behindLast(text, value, lines);
  }
  if (isScalar(value) && value.value !== '') return undefined;
  const end = isScalar(key) ? key.range?.[1] : undefined;
  return end === undefined ? undefined : insertion(lineEnd(text, end), text, indented(lines, 2));
}

function linesOf(section: Section, entry: NewEntry): string[] {
  return stringify(section === 'facts' ? [entry] : entry, style)
    .trimEnd()
    .split('\n');
}

function behindLast(text: string, value: YAMLSeq | YAMLMap, lines: readonly string[]): Edit | undefined {
  const token = value.srcToken;
  const end = value.range?.[1];
  if (token === undefined || !('indent' in token) || end === undefined) return undefined;
  const last = text.slice(0, end).trimEnd().length;
  return insertion(lineEnd(text, last), text, indented(lines, token.indent));
}

function replaceEmpty(text: string, { range }: YAMLSeq | YAMLMap, lines: readonly string[]): Edit | undefined {
  if (!range) return undefined;
  const eol = lineEndIn(text);
  const start = text.slice(0, range[0]).trimEnd().length;
  return { span: { start, end: range[1] }, newText: eol + indented(lines, 2).join(eol) };
}

/** `facts: [{ … }]`: one more, in the same line. */
function inFlow(
  text: string,
  { range, items }: YAMLSeq | YAMLMap,
  section: Section,
  entry: NewEntry,
): Edit | undefined {
  if (!range || items.length === 0) return undefined;
  const close = range[1] - 1;
  const last = text.slice(0, close).trimEnd();
  const end = last.endsWith(',') ? last.length - 1 : last.length;
  if (text.slice(end, close).includes('#') || /#[^\n]*$/.test(last)) return undefined;
  const written = stringify(entry, { ...style, collectionStyle: 'flow' }).trim();
  const own = section === 'facts' ? written : written.slice(1, -1).trim();
  return { span: { start: end, end }, newText: `, ${own}` };
}

function atEnd(text: string, section: Section, lines: readonly string[]): Edit {
  const eol = lineEndIn(text);
  const start = text.trimEnd().length;
  const gap = start === 0 ? '' : eol + eol;
  const newText = `${gap}${[`${section}:`, ...indented(lines, 2)].join(eol)}${eol}`;
  return { span: { start, end: text.length }, newText };
}

function insertion(at: number, text: string, lines: readonly string[]): Edit {
  const eol = lineEndIn(text);
  return { span: { start: at, end: at }, newText: eol + lines.join(eol) };
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map(line => ' '.repeat(by) + line);
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function lineEndIn(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

import type { Edit } from '../../claim';
import type { Section } from '../factFileSchema';
import { type FactFileLayout, indentOfSection, nextLine } from './factFileLayout';

/**
 * The edit that writes an entry behind the last one of a map section, in that section's indentation, or begins the section at the end of
 * the file. However long the file, only the section is looked at. Undefined where the section is in flow style.
 * @param fields The entry's keys with their values as YAML.
 */
export function appendEntry(
  { text, headings }: FactFileLayout,
  section: Exclude<Section, 'facts'>,
  id: string,
  fields: readonly (readonly [key: string, value: string])[],
): Edit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const linesAt = (indent: number) => [
    `${' '.repeat(indent)}${id}:`,
    ...fields.map(([key, value]) => `${' '.repeat(indent + 2)}${key}: ${value}`),
  ];
  const heading = headings.find(each => each.section === section);
  if (heading === undefined) {
    if (headings.length === 0 || new RegExp(`^${section}:`, 'm').test(text)) return undefined;
    const start = text.trimEnd().length;
    return { span: { start, end: text.length }, newText: [``, ``, `${section}:`, ...linesAt(2), ''].join(eol) };
  }
  const next = headings.find(({ span }) => span.start > heading.span.start)?.span.start ?? text.length;
  const indent = indentOfSection(text, nextLine(text, heading.span.end)) ?? 2;
  const end = inkEnd(text.slice(0, next), heading.span.end);
  return { span: { start: end, end }, newText: eol + linesAt(indent).join(eol) };
}

/** The end of the last line that is no comment of the section that follows. */
function inkEnd(text: string, from: number): number {
  let end = text.trimEnd().length;
  for (;;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (start <= from || text[start] !== '#') return end;
    end = text.slice(0, start).trimEnd().length;
  }
}

import type { Span } from '../../span';
import type { Section } from '../factFileSchema';

/** Where the sections of a fact file stand; made once for a text, and cheap however long that is. */
export interface FactFileLayout {
  readonly text: string;
  /** In the order of the text. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly section: Section;
  readonly span: Span;
}

const sections: readonly Section[] = ['entities', 'properties', 'sources', 'facts'];

/** The layout of a text in block style; one in flow style has no headings. */
export function factFileLayout(text: string): FactFileLayout {
  const headings = sections.flatMap(section => {
    const found: Heading[] = [];
    const key = `${section}:`;
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
      const isHeading =
        (at === 0 || text[at - 1] === '\n' || text[at - 1] === '\ufeff') &&
        /^\s*(?:#.*)?$/m.test(restOf(at + key.length));
      if (isHeading) found.push({ section, span: { start: at, end: at + section.length } });
    }
    return found;
  });
  return { text, headings: headings.sort((a, b) => a.span.start - b.span.start) };

  function restOf(at: number): string {
    const end = text.indexOf('\n', at);
    return text.slice(at, end < 0 ? text.length : end);
  }
}

/** The heading above the offset. */
export function headingAbove({ headings }: FactFileLayout, offset: number): Heading | undefined {
  return headings.findLast(({ span }) => span.end < offset);
}

/** The lines of the entry at the offset, those behind it that are blank included; undefined outside of all. */
export function entryAt(layout: FactFileLayout, heading: Heading, offset: number): Span | undefined {
  const { text } = layout;
  const body = nextLine(text, heading.span.end);
  if (offset < body) return undefined;
  const indent = indentOfSection(text, body);
  if (indent === undefined) return undefined;
  let start = lineStart(text, offset);
  const first = Math.max(body, offset - longestEntry);
  while (start > first && !beginsEntry(text, start, indent, heading.section)) start = lineStart(text, start - 1);
  if (!beginsEntry(text, start, indent, heading.section)) return undefined;
  let end = nextLine(text, start);
  while (end < text.length && !endsEntry(text, end, indent)) end = nextLine(text, end);
  return { start, end: end < text.length ? end - 1 : text.length };
}

/** The reader of fact files leaves a longer entry out. */
const longestEntry = 200_000;

/** How deep the first entry of a section is indented. */
export function indentOfSection(text: string, body: number): number | undefined {
  for (let at = body; at < text.length; at = nextLine(text, at)) {
    const ink = inkAt(text, at);
    if (isBlank(text, ink)) continue;
    return ink === at && text[ink] !== '-' ? undefined : ink - at;
  }
  return undefined;
}

function beginsEntry(text: string, start: number, indent: number, section: Section): boolean {
  const ink = inkAt(text, start);
  if (ink - start !== indent || isBlank(text, ink)) return false;
  return section !== 'facts' || (text[ink] === '-' && /\s|^$/.test(text.charAt(ink + 1)));
}

function endsEntry(text: string, start: number, indent: number): boolean {
  const ink = inkAt(text, start);
  return !isBlank(text, ink) && ink - start <= indent;
}

function isBlank(text: string, ink: number): boolean {
  return ink >= text.length || text[ink] === '\n' || text[ink] === '\r' || text[ink] === '#';
}

function inkAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at;
}

export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

export function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

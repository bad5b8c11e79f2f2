import type { FactData } from '../../core/facts/factFileSchema';
import type { ParsedEntry, ParsedFactFile } from '../../core/facts/parseFactFile';
import type { FactFileLayout, Heading } from '../../core/facts/place/factFileLayout';
import type { IdKind } from '../../core/facts/place/tokenRole';
import type { Span } from '../../core/span';
import { plainText } from '../markdownText';

/** A section of a fact file, or an entry of it. */
export interface OutlineEntry {
  readonly kind: 'section' | IdKind;
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** Within `span`: what is selected when one goes there. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** The sections of a fact file, each with its entries. A section in flow style is left out. */
export function factFileOutline({ text, headings }: FactFileLayout, parsed: ParsedFactFile): OutlineEntry[] {
  return headings.map((heading, i) => {
    const limit = headings[i + 1]?.span.start ?? text.length;
    const span = {
      start: heading.span.start,
      end: heading.span.start + text.slice(heading.span.start, limit).trimEnd().length,
    };
    const children = entriesOf(heading, parsed).filter(
      each => span.start <= each.span.start && each.span.end <= span.end,
    );
    return {
      kind: 'section',
      name: heading.section,
      detail: String(children.length),
      span,
      nameSpan: heading.span,
      children,
    };
  });
}

function entriesOf({ section }: Heading, parsed: ParsedFactFile): OutlineEntry[] {
  switch (section) {
    case 'entities':
      return parsed.entities.map(entry => outlineOf('entity', entry, entry.data.label));
    case 'properties':
      return parsed.properties.map(entry => outlineOf('property', entry, entry.data.label ?? ''));
    case 'sources':
      return parsed.sources.map(entry => outlineOf('source', entry, entry.data.title));
    case 'facts':
      return parsed.facts.map(factOutline);
  }
}

function outlineOf(kind: IdKind, { id, node, headSpan }: ParsedEntry<unknown>, detail: string): OutlineEntry {
  const span = { start: Math.min(headSpan.start, node.span.start), end: Math.max(headSpan.end, node.span.end) };
  return {
    kind,
    name: plainText(id, 120) || '…',
    detail: plainText(detail, 120),
    span,
    nameSpan: headSpan,
    children: [],
  };
}

function factOutline(entry: ParsedEntry<FactData>): OutlineEntry {
  const { subject, property, value } = entry.data;
  const name = entry.id === '' ? `${subject}-${property}` : entry.id;
  const said = `${subject}, ${property}: ${[value].flat().join(', ')}`;
  return outlineOf('fact', { ...entry, id: name }, entry.id === '' ? [value].flat().join(', ') : said);
}

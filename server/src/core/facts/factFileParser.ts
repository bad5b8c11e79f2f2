import type { Span } from '../span';
import type { FactDiagnostic } from './factDiagnostic';
import type { Section } from './factFileSchema';
import {
  type ParsedEntry,
  type ParsedFactFile,
  type ParsedPart,
  type ParsedText,
  parseFactText,
} from './parseFactFile';
import type { YamlMap, YamlNode } from './yaml/yamlNode';

/** A parser that keeps what it has read of each path, and after an edit reads only the entries that the edit has touched. */
export function createFactFileParser(): (path: string, text: string) => ParsedFactFile {
  const files = new Map<string, ParsedText>();
  return (path, text) => {
    const known = files.get(path);
    if (known?.text === text) return known.file;
    const parsed = known === undefined ? parseFactText(path, text) : reparse(path, known, text);
    files.set(path, parsed);
    return parsed.file;
  };
}

/** Reads the text anew but for the entries before and behind what differs; equal to reading it from scratch. */
function reparse(path: string, before: ParsedText, text: string): ParsedText {
  const { prefix, suffix } = commonEnds(before.text, text);
  const shift = text.length - before.text.length;
  const starts = new Map(before.parts.map(part => [part.span.start, part]));
  return parseFactText(path, text, (section, span) => {
    const untouched = span.end <= prefix ? 0 : span.start >= text.length - suffix ? shift : undefined;
    const part = untouched === undefined ? undefined : starts.get(span.start - untouched);
    if (untouched === undefined || part === undefined || !fits(part, section, span, untouched)) return undefined;
    return untouched === 0 ? part : shifted(part, untouched);
  });
}

function fits(part: ParsedPart, section: Section, span: Span, by: number): boolean {
  return part.section === section && part.span.end + by === span.end;
}

function commonEnds(before: string, after: string): { prefix: number; suffix: number } {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  // Whole stretches are compared at once, which is many times as fast as unit by unit.
  for (let step = 65_536; step >= 1; step >>= 1)
    while (prefix + step <= most && before.slice(prefix, prefix + step) === after.slice(prefix, prefix + step))
      prefix += step;
  let suffix = 0;
  for (let step = 65_536; step >= 1; step >>= 1)
    while (
      suffix + step <= most - prefix &&
      before.slice(before.length - suffix - step, before.length - suffix) ===
        after.slice(after.length - suffix - step, after.length - suffix)
    )
      suffix += step;
  return { prefix, suffix };
}

function shifted(part: ParsedPart, by: number): ParsedPart {
  return {
    ...part,
    span: move(part.span, by),
    entities: part.entities.map(entry => moveEntry(entry, by)),
    properties: part.properties.map(entry => moveEntry(entry, by)),
    sources: part.sources.map(entry => moveEntry(entry, by)),
    facts: part.facts.map(entry => moveEntry(entry, by)),
    diagnostics: part.diagnostics.map((each): FactDiagnostic => ({ ...each, span: move(each.span, by) })),
  };
}

function moveEntry<T>(entry: ParsedEntry<T>, by: number): ParsedEntry<T> {
  return { ...entry, node: moveMap(entry.node, by), headSpan: move(entry.headSpan, by) };
}

function moveMap({ kind, span, entries }: YamlMap, by: number): YamlMap {
  const moved: [string, { keySpan: Span; span: Span; value: YamlNode }][] = [];
  for (const [key, entry] of entries) {
    const value = moveNode(entry.value, by);
    moved.push([key, { keySpan: move(entry.keySpan, by), span: value.span, value }]);
  }
  return { kind, span: move(span, by), entries: new Map(moved) };
}

function moveNode(node: YamlNode, by: number): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return { ...node, span: move(node.span, by) };
    case 'list':
      return { ...node, span: move(node.span, by), items: node.items.map(item => moveNode(item, by)) };
    case 'map':
      return moveMap(node, by);
  }
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

import { didYouMean } from '../nearestWord';
import type { Span } from '../span';
import { validateEntity, validateFact, validateProperty, validateSource } from '../validators.generated';
import { badDatesOf } from './badDate';
import { type FactCode, type FactDiagnostic, factCodes } from './factDiagnostic';
import type { EntityData, FactData, PropertyData, Section, SourceData } from './factFileSchema';
import { parsePlainYaml } from './yaml/parsePlainYaml';
import { parseYaml } from './yaml/parseYaml';
import { splitEntries } from './yaml/splitEntries';
import { upperSides } from './yaml/upperSides';
import { validateEntry } from './yaml/validateEntry';
import type { YamlFault, YamlMap, YamlNode, YamlResult } from './yaml/yamlNode';

/** One fact file as far as it can be read without the others. Made anew only when its text changes. */
export interface ParsedFactFile {
  readonly path: string;
  readonly entities: readonly ParsedEntry<EntityData>[];
  readonly properties: readonly ParsedEntry<PropertyData>[];
  readonly sources: readonly ParsedEntry<SourceData>[];
  readonly facts: readonly ParsedEntry<FactData>[];
  /** Ids of entries that are left out for a fault of theirs; naming them is no second fault. */
  readonly leftOut: ReadonlySet<string>;
  readonly diagnostics: readonly FactDiagnostic[];
}

/** A well-formed entry: all its keys are known and hold what they must. */
export interface ParsedEntry<T> {
  readonly file: string;
  /** The entry's key; for a fact its `id`, or empty. */
  readonly id: string;
  readonly data: T;
  /** Where it stands as a whole, and each part of it. */
  readonly node: YamlMap;
  /** Its key, or a fact's first line: what a fault of the whole entry is reported at. */
  readonly headSpan: Span;
}

/** Reads one fact file. Never throws: each fault is a diagnostic, and what is not faulty is kept. */
export function parseFactFile(path: string, text: string): ParsedFactFile {
  return parseFactText(path, text).file;
}

/** A fact file with what each of its entries has given, so that it can be read again after an edit. */
export interface ParsedText {
  readonly text: string;
  readonly file: ParsedFactFile;
  /** In the order of the text; none of a file that is read as a whole. */
  readonly parts: readonly ParsedPart[];
}

/** What one entry of a file has given. */
export interface ParsedPart extends Omit<ParsedFactFile, 'path'> {
  readonly section: Section;
  readonly span: Span;
  /** Ids that are not left out, whatever an earlier entry of theirs was. */
  readonly kept: ReadonlySet<string>;
}

/** What an entry gives that stands at a place of the text, where that is known already. */
export type KnownPart = (section: Section, span: Span) => ParsedPart | undefined;

/** Reads one fact file but for the entries that are known. */
export function parseFactText(path: string, text: string, known: KnownPart = () => undefined): ParsedText {
  const file = growing(path);
  const parts: ParsedPart[] = [];
  readText(file, text, parts, known);
  return { text, file, parts };
}

interface Growing extends ParsedFactFile {
  readonly entities: ParsedEntry<EntityData>[];
  readonly properties: ParsedEntry<PropertyData>[];
  readonly sources: ParsedEntry<SourceData>[];
  readonly facts: ParsedEntry<FactData>[];
  readonly leftOut: Set<string>;
  readonly kept: Set<string>;
  readonly diagnostics: FactDiagnostic[];
}

function growing(path: string): Growing {
  const [leftOut, kept] = [new Set<string>(), new Set<string>()];
  return { path, entities: [], properties: [], sources: [], facts: [], leftOut, kept, diagnostics: [] };
}

const sections: readonly Section[] = ['entities', 'properties', 'sources', 'facts'];

/** A file of which so much is wrong is no fact file; a list of its faults helps nobody. */
const MOST_DIAGNOSTICS = 200;
const LONGEST_ENTRY = 200_000;
const LONGEST_WHOLE = 2_000_000;

function readText(file: Growing, text: string, parts: ParsedPart[], known: KnownPart): void {
  const binary = text.indexOf('\0');
  if (binary >= 0) {
    const span = { start: binary, end: binary + 1 };
    report(file, 'fact-syntax', span, 'This is not a text file, so nothing of it is read.');
    return;
  }
  // A byte order mark is no part of the text; as a space it leaves every offset where it is.
  const { text: marked, conflicts } = upperSides(text.charCodeAt(0) === 0xfeff ? `\n${text.slice(1)}` : text);
  for (const span of conflicts) report(file, 'fact-syntax', span, inConflict);
  const split = splitEntries(marked);
  if (!split) {
    readWhole(file, marked);
    return;
  }
  // What stands in a conflict depends on lines far from it.
  const isWhole = conflicts.length === 0;
  const seen = new Set<string>();
  for (const { key, keySpan, entries } of split) {
    if (seen.has(key)) report(file, 'fact-syntax', keySpan, `The key “${key}” is here twice.`);
    seen.add(key);
    const section = sectionOf(file, key, keySpan);
    if (!section) continue;
    for (const span of entries) {
      if (file.diagnostics.length >= MOST_DIAGNOSTICS) return;
      const part = (isWhole ? known(section, span) : undefined) ?? readPart(file.path, section, marked, span);
      if (isWhole) parts.push(part);
      append(file, part);
    }
  }
}

const inConflict =
  'A merge left a conflict here, and its upper side is read. Keep what is right, and remove “<<<<<<<”, “=======”, “>>>>>>>”.';

function readPart(path: string, section: Section, text: string, span: Span): ParsedPart {
  const part = growing(path);
  const { start, end } = span;
  if (end - start > LONGEST_ENTRY) {
    const message = `This entry is too long: ${LONGEST_ENTRY} characters are the most.`;
    report(part, 'fact-syntax', firstLine(text, start), message);
    return { ...part, section, span };
  }
  const { node, faults } = readYaml(text.slice(start, end), start);
  // What is left of an entry with a fault in its YAML is guesswork: it is left out.
  if (!node || faults.length > 0) {
    reportAll(part, 'fact-syntax', faults);
    noteLeftOut(part, node);
  } else readEntries(part, section, node);
  return { ...part, section, span };
}

function append(file: Growing, part: ParsedPart): void {
  file.entities.push(...part.entities);
  file.properties.push(...part.properties);
  file.sources.push(...part.sources);
  file.facts.push(...part.facts);
  file.diagnostics.push(...part.diagnostics);
  for (const id of part.leftOut) file.leftOut.add(id);
  for (const id of part.kept) file.leftOut.delete(id);
}

/** Most entries are plain enough to be read without the library, which alone takes four times as long for a thousand facts. */
function readYaml(text: string, offset: number): YamlResult {
  const node = parsePlainYaml(text, offset);
  return node ? { node, faults: [] } : parseYaml(text, offset);
}

/** A file in flow style, or with aliases, is parsed in one go. */
function readWhole(file: Growing, text: string): void {
  if (text.length > LONGEST_WHOLE) {
    const message = `This file is too long for its layout: ${LONGEST_WHOLE} characters are the most with aliases or in flow style.`;
    report(file, 'fact-syntax', { start: 0, end: 0 }, message);
    return;
  }
  const { node, faults } = parseYaml(text);
  reportAll(file, 'fact-syntax', faults);
  if (!node || (node.kind === 'scalar' && node.text === '')) return;
  if (node.kind !== 'map') {
    const message = `A fact file has the keys ${sections.join(', ')}; this one has none of them.`;
    report(
      file,
      'fact-schema',
      { start: node.span.start, end: Math.min(node.span.end, node.span.start + 40) },
      message,
    );
    return;
  }
  for (const [key, { keySpan, value }] of node.entries) {
    const section = sectionOf(file, key, keySpan);
    if (section) readEntries(file, section, value, faults);
  }
}

function sectionOf(file: Growing, key: string, keySpan: Span): Section | undefined {
  const section = sections.find(name => name === key);
  if (!section) {
    const hint = didYouMean(key, sections) || ` Its keys are ${sections.join(', ')}.`;
    report(file, 'fact-schema', keySpan, `A fact file has no key “${key}”.${hint}`);
  }
  return section;
}

/** The entries of a section, or of the part of it that was parsed for itself. `faults` spoil the entries they stand in. */
function readEntries(file: Growing, section: Section, node: YamlNode, faults: readonly YamlFault[] = []): void {
  if (node.kind === 'scalar' && node.text === '' && node.plain) return;
  const list = section === 'facts';
  if (list ? node.kind !== 'list' : node.kind !== 'map') {
    const message = list
      ? '“facts” must be a list: each fact begins with “- ”.'
      : `“${section}” must be a map: each entry begins with its id and a colon.`;
    report(file, 'fact-schema', node.span, message);
    return;
  }
  if (node.kind === 'list') {
    for (const item of node.items) readEntry(file, section, item, headOf(item), '', faults);
  } else if (node.kind === 'map') {
    for (const [id, { keySpan, value }] of node.entries) readEntry(file, section, value, keySpan, id, faults);
  }
}

function readEntry(
  file: Growing,
  section: Section,
  node: YamlNode,
  headSpan: Span,
  key: string,
  faults: readonly YamlFault[],
): void {
  if (file.diagnostics.length >= MOST_DIAGNOSTICS) return;
  const id = section === 'facts' ? textOf(node, 'id') : key;
  if (id !== '') file.leftOut.add(id);
  if (faults.some(({ span }) => span.start <= node.span.end && node.span.start <= span.end)) return;
  const kept = keep(file, section, node, headSpan, id);
  if (!kept) return;
  file.leftOut.delete(id);
  file.kept.add(id);
}

function keep(file: Growing, section: Section, node: YamlNode, headSpan: Span, id: string): boolean {
  switch (section) {
    case 'entities':
      return add(file, file.entities, validateEntry(node, validateEntity, 'entity', headSpan), node, headSpan, id);
    case 'properties':
      return add(
        file,
        file.properties,
        validateEntry(node, validateProperty, 'property', headSpan),
        node,
        headSpan,
        id,
      );
    case 'sources':
      return add(file, file.sources, validateEntry(node, validateSource, 'source', headSpan), node, headSpan, id);
    case 'facts':
      return add(file, file.facts, validateEntry(node, validateFact, 'fact', headSpan), node, headSpan, id);
  }
}

function add<T>(
  file: Growing,
  entries: ParsedEntry<T>[],
  result: { readonly data: T } | { readonly faults: readonly YamlFault[] },
  node: YamlNode,
  headSpan: Span,
  id: string,
): boolean {
  if ('faults' in result) {
    reportAll(file, 'fact-schema', result.faults);
    reportAll(file, 'fact-date', badDatesOf(node));
  } else if (node.kind === 'map') entries.push({ file: file.path, id, data: result.data, node, headSpan });
  return 'data' in result;
}

/** The first key and value of a fact that has no key of its own. */
function headOf(node: YamlNode): Span {
  const first = node.kind === 'map' ? [...node.entries.values()][0] : undefined;
  return first ? { start: first.keySpan.start, end: first.span.end } : node.span;
}

function textOf(node: YamlNode, key: string): string {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.kind === 'scalar' ? value.text : '';
}

function noteLeftOut(file: Growing, node: YamlNode | undefined): void {
  if (node?.kind === 'map') for (const id of node.entries.keys()) file.leftOut.add(id);
}

function firstLine(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : Math.min(end, start + 100) };
}

function report(file: Growing, code: FactCode, span: Span, message: string): void {
  file.diagnostics.push({ file: file.path, span, code, severity: factCodes[code], message });
}

function reportAll(file: Growing, code: FactCode, faults: readonly YamlFault[]): void {
  for (const { span, message } of faults) report(file, code, span, message);
}

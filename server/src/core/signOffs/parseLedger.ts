import { parsePlainYaml } from '../facts/yaml/parsePlainYaml';
import { parseYaml } from '../facts/yaml/parseYaml';
import { plainData } from '../facts/yaml/yamlNode';
import type { Span } from '../span';
import { ledgerName, type SignOff, signOffKeys } from './signOff';

/** What a ledger says, and what is wrong with it. Spans count UTF-16 code units of its text. */
export interface Ledger {
  /** In the order of the lines. */
  readonly entries: readonly LedgerEntry[];
  readonly diagnostics: readonly LedgerDiagnostic[];
}

export interface LedgerEntry {
  readonly signOff: SignOff;
  /** Its lines, up to the beginning of the next one. */
  readonly span: Span;
}

export interface LedgerDiagnostic {
  readonly span: Span;
  readonly code: 'signoff-conflict' | 'signoff-syntax';
  readonly message: string;
}

/**
 * Reads a ledger line by line, so that what one line has wrong costs no other: after a merge that nobody has resolved, the lines of
 * both sides count. Never throws.
 */
export function parseLedger(text: string): Ledger {
  const entries: LedgerEntry[] = [];
  const diagnostics: LedgerDiagnostic[] = [];
  for (const chunk of chunksOf(text)) {
    const { span, kind } = chunk;
    const line = lineSpan(text, span);
    if (kind === 'conflict') diagnostics.push({ span: line, code: 'signoff-conflict', message: conflict });
    if (kind === 'stray') diagnostics.push({ span: line, code: 'signoff-syntax', message: stray });
    if (kind !== 'entry') continue;
    const signOff = readEntry(text.slice(span.start, span.end));
    if (typeof signOff === 'string') diagnostics.push({ span: line, code: 'signoff-syntax', message: signOff });
    else entries.push({ signOff, span });
  }
  return { entries, diagnostics };
}

const conflict = `A merge conflict in ${ledgerName}: keep the lines of both sides, and delete the lines of “<”, “=” and “>”. Until then nothing can be signed off.`;
const stray = 'This is no sign-off: each is a list item, “- { draft: …, sentence: …, value: …, by: …, on: … }”.';

interface Chunk {
  readonly span: Span;
  readonly kind: 'entry' | 'conflict' | 'stray';
}

/** An entry is a line that begins with a dash, with the indented lines behind it, as somebody may have written it by hand. */
function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const end = start + line.length;
    const last = chunks.at(-1);
    if (/^\s*(?:#|$)/.test(line) || /^(?:---|\.\.\.)\s*$/.test(line)) continue;
    if (/^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/.test(line)) chunks.push({ kind: 'conflict', span: { start, end } });
    else if (/^-\s/.test(line)) chunks.push({ kind: 'entry', span: { start, end } });
    else if (/^\s/.test(line) && last?.kind === 'entry' && last.span.end === start)
      chunks[chunks.length - 1] = { kind: 'entry', span: { start: last.span.start, end } };
    else chunks.push({ kind: 'stray', span: { start, end } });
  }
  return chunks;
}

/** The sign-off, or what is wrong with it. */
function readEntry(text: string): SignOff | string {
  const plain = parsePlainYaml(text);
  const { node, faults } = plain === undefined ? parseYaml(text) : { node: plain, faults: [] };
  const item = node?.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
  if (item?.kind !== 'map' || faults.length > 0) return faults[0] ? `Not valid YAML: ${faults[0].message}` : stray;
  const data = plainData(item);
  const fields = new Map<string, string>();
  for (const key of signOffKeys) {
    const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
    if (typeof value === 'string') fields.set(key, value);
    else if (value !== undefined && value !== null) return `“${key}” must be text.`;
  }
  const field = (key: (typeof signOffKeys)[number]) => fields.get(key);
  const [draft, sentence, value, by, on] = [
    field('draft'),
    field('sentence'),
    field('value'),
    field('by'),
    field('on'),
  ];
  if (!draft || !sentence || !value || !by || !on)
    return 'A sign-off needs “draft”, “sentence”, “value”, “by” and “on”.';
  const more = (key: 'fact' | 'says' | 'note') => (field(key) === undefined ? {} : { [key]: field(key) });
  return { draft, sentence, value, by, on, ...more('fact'), ...more('says'), ...more('note') };
}

/** The first line without its end: where a diagnostic is shown. */
function lineSpan(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + line.length };
}

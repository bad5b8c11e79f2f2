import type { BaselineEntry } from './baselineEntry';

/** Where a baseline file is not as it was written; the line counts from one. */
export interface BaselineFault {
  readonly line: number;
  readonly text: string;
}

/** Reads the text of a baseline file. An entry that stands twice, after a merge, is one. */
export function parseBaseline(text: string): { entries: BaselineEntry[] } | { fault: BaselineFault } {
  const entries = new Map<string, BaselineEntry>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const entry = parseEntry(line);
    if (entry === undefined) return { fault: { line: index + 1, text: line } };
    entries.set(entry.id, entry);
  }
  return { entries: [...entries.values()] };
}

function parseEntry(line: string): BaselineEntry | undefined {
  if (!line.startsWith('- {')) return undefined;
  try {
    const data: unknown = JSON.parse(line.slice(2));
    return isEntry(data) ? data : undefined;
  } catch {
    // It is told with its line, whatever it is that is wrong with it.
    return undefined;
  }
}

function isEntry(data: unknown): data is BaselineEntry {
  if (typeof data !== 'object' || data === null) return false;
  const fields = new Map<string, unknown>(Object.entries(data));
  const isText = (key: string) => typeof fields.get(key) === 'string';
  const isAbsent = (key: string) => fields.get(key) === undefined;
  return ['id', 'draft', 'code', 'found'].every(isText) && (isText('fact') || isAbsent('fact'));
}

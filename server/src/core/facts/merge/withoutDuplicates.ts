import type { ParsedEntry } from '../parseFactFile';
import type { Reporter } from './reporter';

/** The first entry of each id. A further one is reported, unless it says the same: two topics may both need Turkey. */
export function withoutDuplicates<T>(
  entries: readonly ParsedEntry<T>[],
  what: string,
  { report }: Reporter,
): Iterable<ParsedEntry<T>> {
  const byId = new Map<string, ParsedEntry<T>>();
  for (const entry of entries) {
    const first = byId.get(entry.id);
    if (!first) byId.set(entry.id, entry);
    else if (JSON.stringify(first.data) !== JSON.stringify(entry.data)) {
      const message = `There is another ${what} “${entry.id}”, which says something else; this one is not used.`;
      const related = { file: first.file, span: first.headSpan, message: `The first “${entry.id}”` };
      report('fact-duplicate', { file: entry.file, span: entry.headSpan }, message, related);
    }
  }
  return byId.values();
}

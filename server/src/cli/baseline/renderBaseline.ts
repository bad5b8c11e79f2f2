import type { BaselineEntry } from './baselineEntry';

/**
 * The text of a baseline file: YAML with one finding a line, sorted by draft, so that a merge joins what two branches have
 * recorded and a diff shows what has gone.
 */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const keyed = entries.map(entry => ({ entry, key: [entry.draft, entry.code, entry.found, entry.id].join('\n') }));
  const lines = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => `- ${JSON.stringify(entry)}\n`);
  return heading + lines.join('');
}

const heading = `# Findings that “factlint check” passes over, because they were there when it was introduced.
# “factlint baseline” adds today's, “factlint baseline --prune” removes those that are no longer found.
`;

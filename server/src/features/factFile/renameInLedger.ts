import type { Edit } from '../../core/claim';
import { readEntryTokens } from '../../core/facts/place/entryTokens';

/**
 * The edits by which the sign-offs of a ledger go on naming their facts, old ids to new ones. Only the ids change, one line each: a sign-off
 * holds as long as what the fact says is the same.
 */
export function renameInLedger(text: string, renamed: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: line, index: start } of text.matchAll(/^- .*$/gm)) {
    if (![...renamed.keys()].some(id => line.includes(id))) continue;
    const tokens = readEntryTokens(text, { start, end: start + line.length }, 'facts');
    const fact = tokens.find(({ part, path }) => part === 'value' && path.join('.') === 'facts.fact');
    for (const { 0: id, index } of fact?.text.matchAll(/[^,\s]+/g) ?? []) {
      const newText = renamed.get(id);
      const at = (fact?.span.start ?? 0) + index;
      if (newText !== undefined) edits.push({ span: { start: at, end: at + id.length }, newText });
    }
  }
  return edits;
}

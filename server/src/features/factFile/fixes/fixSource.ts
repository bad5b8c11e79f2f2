import type { FactFix, FaultAt } from './factFix';
import { insertKey } from './insertKey';

/** A fact without a source: a `source:` key behind its last one, to be filled in. */
export function fixSource({ layout, diagnostic }: FaultAt): FactFix[] {
  if (diagnostic.code !== 'fact-unsourced') return [];
  const added = insertKey(layout, diagnostic.span.start, 'source', '');
  if (added === undefined) return [];
  const { edit, valueAt } = added;
  return [{ title: 'Add a source', isPreferred: true, edits: [edit], diagnostic, cursor: valueAt }];
}

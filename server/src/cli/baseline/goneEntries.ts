import { joinPath } from '../../workspace/paths';
import type { DraftResult } from '../check/draftResult';
import { fingerprintsOf } from '../fingerprintsOf';
import type { Io } from '../io';
import { shownPath } from '../shownPath';
import type { BaselineEntry } from './baselineEntry';

/** The entries of a baseline that are no longer found: those of the drafts checked, and those of drafts that are no more. */
export async function goneEntries(
  drafts: readonly DraftResult[],
  entries: readonly BaselineEntry[],
  root: string,
  { workspace }: Pick<Io, 'workspace'>,
): Promise<BaselineEntry[]> {
  const found = new Set(drafts.flatMap(draft => fingerprintsOf(draft, root)));
  const checked = new Map(drafts.map(({ file }) => [shownPath(file, root), true]));
  const gone: BaselineEntry[] = [];
  for (const entry of entries) {
    if (found.has(entry.id)) continue;
    const isKnown = checked.get(entry.draft) ?? (await workspace.kind(joinPath(root, entry.draft))) === undefined;
    checked.set(entry.draft, isKnown);
    if (isKnown) gone.push(entry);
  }
  return gone;
}

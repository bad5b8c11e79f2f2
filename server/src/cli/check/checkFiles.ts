import type { Fault } from '../../workspace/workspace';
import type { Cache } from '../cache/openCache';
import type { Io } from '../io';
import { shownPath } from '../shownPath';
import type { VoidSignOff } from '../signOffs/voidSignOff';
import type { CheckedDraft, CheckTask } from './checkFile';
import type { DraftResult } from './draftResult';
import { createProgress } from './progress';
import { decodeResult } from './resultBytes';

/** What a run has checked, and what of it could not be read or written. */
export interface Checked {
  readonly drafts: readonly DraftResult[];
  readonly faults: readonly Fault[];
  /** Sign-offs of the drafts that no longer hold; absent where nobody has looked. */
  readonly voidSignOffs?: readonly VoidSignOff[];
  /** How many drafts there were, where not all of them had to be checked. */
  readonly selected?: number;
}

/** Checks the drafts at these absolute paths, in their order; one that cannot be read or written does not stop the others. */
export async function checkFiles(paths: readonly string[], task: CheckTask, io: Io): Promise<Checked> {
  const progress = createProgress(paths.length, io);
  const checked = new Map<string, CheckedDraft>();
  const { cachePlace } = task;
  const cache = cachePlace && (await import('../cache/openCache')).openCache(cachePlace);
  try {
    if (cache) await recallAll(cache, cachePlace.root);
    const missing = paths.filter(path => !checked.has(path));
    // Where all is known, what checks need not be loaded.
    const { checkTogether } = missing.length > 0 ? await import('./checkTogether') : { checkTogether: undefined };
    await checkTogether?.(missing, task, io, (path, result) => {
      note(path, result);
      if (cache && 'key' in result && result.key !== undefined) cache.keep(result.key, result.result);
    });
  } finally {
    cache?.save();
    progress.clear();
  }
  const drafts: DraftResult[] = [];
  const faults: Fault[] = [];
  for (const path of paths) {
    const each = checked.get(path);
    if (each && 'result' in each) drafts.push(decodeResult(each.result, path, shownPath(path, io.cwd)));
    if (each?.fault) faults.push(each.fault);
  }
  return { drafts, faults };

  async function recallAll(cache: Cache, root: string): Promise<void> {
    const { keyOfFile } = await import('../cache/draftKey');
    for (const path of paths) {
      const key = keyOfFile(root, path);
      const result = key === undefined ? undefined : cache.recall(key);
      if (result) note(path, { result });
    }
  }

  function note(path: string, result: CheckedDraft): void {
    checked.set(path, result);
    progress.advance();
  }
}

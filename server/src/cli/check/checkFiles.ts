import pMap from 'p-map';
import type { Fault } from '../../workspace/workspace';
import type { CachePlace } from '../cache/openCache';
import type { Io } from '../io';
import type { VoidSignOff } from '../signOffs/voidSignOff';
import { threadCount } from '../threads/threadCount';
import { type CheckedDraft, type CheckTask, recallFile } from './checkFile';
import type { DraftResult } from './draftResult';
import { openChecker } from './openChecker';
import { createProgress } from './progress';

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
  try {
    if (task.cachePlace) await recallAll(task.cachePlace);
    await checkAll(paths.filter(path => !checked.has(path)));
  } finally {
    progress.clear();
  }
  const drafts: DraftResult[] = [];
  const faults: Fault[] = [];
  for (const path of paths) {
    const each = checked.get(path);
    if (each && 'draft' in each) drafts.push(each.draft);
    else if (each) faults.push(each.fault);
  }
  return { drafts, faults };

  async function recallAll(place: CachePlace): Promise<void> {
    const { openCache } = await import('../cache/openCache');
    const cache = openCache(place);
    await pMap(
      paths,
      async path => {
        const draft = await recallFile(path, cache, io);
        if (draft) note(path, { draft });
      },
      { concurrency: READ_AT_ONCE },
    );
  }

  async function checkAll(missing: readonly string[]): Promise<void> {
    if (missing.length === 0) return;
    const count = io.program === undefined ? 1 : await threadCount(missing, task.jobs);
    const checker = await openChecker(task, count, io);
    try {
      await pMap(missing, async path => note(path, await checker.check({ path })), { concurrency: checker.width });
    } finally {
      await checker.close();
    }
  }

  function note(path: string, result: CheckedDraft): void {
    checked.set(path, result);
    progress.advance();
  }
}

/** Node reads files on four threads of its own. */
const READ_AT_ONCE = 8;

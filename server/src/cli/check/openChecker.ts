import type { Io } from '../io';
import type { ThreadData } from '../threads/threadData';
import { type CheckedDraft, type CheckTask, checkFile, type DraftJob, type DraftTask, faultOfDraft } from './checkFile';

/** Checks drafts, on this thread or on others. */
export interface Checker {
  /** Never rejects. */
  check(job: DraftJob): Promise<CheckedDraft>;
  /** How many drafts to hand it at a time, so that no thread waits for work. */
  readonly width: number;
  close(): Promise<void>;
}

/** A checker on `count` threads; one alone is this thread, and so is any number where no other can be started. */
export async function openChecker(task: CheckTask, count: number, io: Io): Promise<Checker> {
  const { project, fix, diff = false, cachePlace } = task;
  if (count < 2 || io.program === undefined) {
    const cache = cachePlace && (await import('../cache/openCache')).openCache(cachePlace);
    const here: DraftTask = { project, fix, diff, ...(cache && { cache }) };
    return { check: job => checkFile(job, here, io), width: 1, close: async () => {} };
  }
  const { openThreads } = await import('../threads/openThreads');
  const { factFiles, config } = project;
  const data: ThreadData = { factFiles, config, fix, diff, cwd: io.cwd, cachePlace };
  const threads = openThreads<DraftJob, CheckedDraft>({ program: io.program, data, count });
  return {
    check: job => threads.run(job).catch((error: unknown) => ({ fault: faultOfDraft(job.path, error) })),
    width: count * JOBS_A_THREAD,
    close: threads.close,
  };
}

/** While one is checked, the others wait at the thread; more would only hold memory. */
const JOBS_A_THREAD = 4;

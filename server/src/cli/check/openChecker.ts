import type { Io } from '../io';
import type { ThreadData } from '../threads/threadData';
import { type CheckedDraft, type CheckTask, checkFile, type DraftJob, draftTaskOf, faultOfDraft } from './checkFile';

/** Checks drafts, on this thread or on others. */
export interface Checker {
  /** In the order of the jobs. Never rejects. */
  check(jobs: readonly DraftJob[]): Promise<readonly CheckedDraft[]>;
  /** How many times to ask it at once, so that no thread waits for work. */
  readonly width: number;
  close(): Promise<void>;
}

/** A checker on so many other threads; on this one for none, and where no other can be started. */
export async function openChecker(task: CheckTask, others: number, io: Io): Promise<Checker> {
  const draftTask = draftTaskOf(task);
  if (others < 1 || io.program === undefined) {
    const check = async (jobs: readonly DraftJob[]) => {
      const checked: CheckedDraft[] = [];
      for (const job of jobs) checked.push(await checkFile(job, draftTask, io));
      return checked;
    };
    return { check, width: 1, close: async () => {} };
  }
  const { openThreads } = await import('../threads/openThreads');
  const data: ThreadData = { ...draftTask, cwd: io.cwd };
  const threads = openThreads<readonly DraftJob[], readonly CheckedDraft[]>({
    program: io.program,
    data,
    count: others,
  });
  const check = (jobs: readonly DraftJob[]): Promise<readonly CheckedDraft[]> =>
    threads.run(jobs).catch(async (error: unknown) => {
      const [job, ...further] = jobs;
      if (job === undefined) return [];
      if (further.length === 0) return [{ fault: faultOfDraft(job.path, error) }];
      // One of them has ended its thread: the others are checked without it.
      return (await Promise.all(jobs.map(each => check([each])))).flat();
    });
  return { check, width: others * ASKED_AT_ONCE, close: threads.close };
}

/** While it works on one, the others wait at the thread; more would only hold memory. */
const ASKED_AT_ONCE = 2;

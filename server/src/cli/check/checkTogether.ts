import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Io } from '../io';
import type { CheckedDraft, CheckTask } from './checkFile';
import { type Checker, openChecker } from './openChecker';

/**
 * Checks the drafts at these absolute paths, on this thread and on as many others as were asked for, else as the machine has cores, once
 * they pay. `note` takes each result, in no particular order.
 */
export async function checkTogether(
  paths: readonly string[],
  task: CheckTask,
  io: Io,
  note: (path: string, checked: CheckedDraft) => void,
): Promise<void> {
  const most = io.program === undefined ? 1 : (task.jobs ?? availableParallelism());
  const batches = batchesOf(paths, most);
  const here = await openChecker(task, 0, io);
  const pays = createEstimate(paths.length);
  let elsewhere: Promise<void> | undefined;
  let done = 0;
  for (const batch of batches) {
    if (most > 1 && (task.jobs !== undefined || pays(done))) elsewhere ??= checkElsewhere();
    await checkBatch(here, batch);
    done += batch.length;
    // The other threads' results wait for this one to look.
    if (elsewhere) await setImmediate();
  }
  await elsewhere;

  async function checkElsewhere(): Promise<void> {
    const others = await openChecker(task, most - 1, io);
    const work = async () => {
      for (const batch of batches) await checkBatch(others, batch);
    };
    try {
      await Promise.all(Array.from({ length: others.width }, work));
    } finally {
      await others.close();
    }
  }

  async function checkBatch(checker: Checker, batch: readonly string[]): Promise<void> {
    const checked = await checker.check(batch.map(path => ({ path })));
    for (const [index, path] of batch.entries()) {
      const each = checked[index];
      if (each) note(path, each);
    }
  }
}

/** So many drafts at a time that a message costs little beside them, and so few that no thread is left with the last ones. */
const MOST_AT_ONCE = 8;

function* batchesOf(paths: readonly string[], threads: number): Generator<readonly string[], undefined> {
  const size = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(paths.length / threads / 4)));
  for (let start = 0; start < paths.length; start += size) yield paths.slice(start, start + size);
}

/**
 * Tells, by the pace so far, whether other threads pay. Each needs about as long as this one has needed to get ready, and as much again or
 * more until the check is compiled there, too (`npm run bench:site` tells the processor time of both ways): the rest must be worth that
 * twice.
 */
function createEstimate(total: number): (done: number) => boolean {
  const start = performance.now();
  const ready = Math.min(start, LONGEST_START);
  return done => {
    const elapsed = performance.now() - start;
    return elapsed > FIRST_LOOK && (elapsed / done) * (total - done) > 4 * ready;
  };
}

/** In milliseconds; before that, the pace is that of a program that has only just begun. */
const FIRST_LOOK = 100;
/** In milliseconds: a run that watches has begun long ago. */
const LONGEST_START = 1_000;

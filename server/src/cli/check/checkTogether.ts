import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Io } from '../io';
import { type CheckedDraft, type CheckTask, type DraftOfConcern, draftTaskOf, lookAtFile } from './checkFile';
import { type Checker, openChecker } from './openChecker';

/**
 * Checks the drafts at these absolute paths, on this thread and on as many others as were asked for, else as the machine has cores, once
 * they pay. `note` takes each result, in no particular order.
 *
 * From then on this thread only looks at drafts, and leaves those of concern to the others: most of the code is then compiled there
 * alone, which takes a processor several seconds. They look at drafts themselves while nothing else waits for them, and this thread
 * checks as well where much still waits when all are looked at.
 */
export async function checkTogether(
  paths: readonly string[],
  task: CheckTask,
  io: Io,
  note: (path: string, checked: CheckedDraft) => void,
): Promise<void> {
  const most = io.program === undefined ? 1 : (task.jobs ?? availableParallelism());
  const here = await openChecker(task, 0, io);
  const draftTask = draftTaskOf(task);
  const batches = batchesOf(paths, most);
  const pays = createEstimate(paths.length, most - 1);
  const waiting: DraftOfConcern[] = [];
  let elsewhere: Promise<void> | undefined;
  let done = 0;
  for (const batch of batches) {
    if (most > 1 && (task.jobs !== undefined || pays(done))) elsewhere ??= checkElsewhere();
    await (elsewhere ? lookAt(batch) : checkBatch(here, batch));
    done += batch.length;
  }
  if (elsewhere === undefined) return;
  const rest = waiting.reduce((sum, { length }) => sum + length, 0);
  if (rest > WORTH_COMPILING) await checkAll(here, nextWaiting);
  await elsewhere;
  // Nobody may have been left to take the last ones.
  await checkAll(here, nextWaiting);

  async function lookAt(batch: readonly string[]): Promise<void> {
    for (const path of batch) {
      const seen = await lookAtFile(path, draftTask, io);
      if ('length' in seen) waiting.push(seen);
      else note(path, seen);
    }
    await letOthersTell();
  }

  async function checkElsewhere(): Promise<void> {
    const others = await openChecker(task, most - 1, io);
    const next = () => nextWaiting() ?? batches.next().value;
    try {
      await Promise.all(Array.from({ length: others.width }, () => checkAll(others, next)));
    } finally {
      await others.close();
    }
  }

  function nextWaiting(): readonly string[] | undefined {
    return waiting.length === 0 ? undefined : waiting.splice(0, MOST_OF_CONCERN).map(({ path }) => path);
  }

  async function checkAll(checker: Checker, next: () => readonly string[] | undefined): Promise<void> {
    for (let batch = next(); batch !== undefined; batch = next()) {
      await checkBatch(checker, batch);
      await letOthersTell();
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
/** One of these takes as long as many others. */
const MOST_OF_CONCERN = 2;
/** Checking so many characters takes about twice as long as compiling what checks them once more. */
const WORTH_COMPILING = 2_000_000;
/** The other threads' results wait for this one to look. */
const letOthersTell = setImmediate;

function* batchesOf(paths: readonly string[], threads: number): Generator<readonly string[], undefined> {
  const size = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(paths.length / threads / 4)));
  for (let start = 0; start < paths.length; start += size) yield paths.slice(start, start + size);
}

/**
 * Tells, by the pace so far, whether `others` more threads pay. Each needs about as long as this one has needed to get ready, and several
 * times as long until the check is compiled there, too. Where there are but two, which often are halves of one core, the first one's own
 * compiling and collecting have taken most of the second already (`npm run bench:site` tells the processor time of both ways).
 */
function createEstimate(total: number, others: number): (done: number) => boolean {
  const start = performance.now();
  const ready = Math.min(start, LONGEST_START);
  const worth = Math.max(WORTH_ALWAYS, WORTH_ONE / others) * ready;
  return done => {
    const elapsed = performance.now() - start;
    return elapsed > FIRST_LOOK / others && (elapsed / done) * (total - done) > worth;
  };
}

/** So many times as long as it takes to get ready must be left to do: for one other thread, and for any number of them. Measured. */
const WORTH_ONE = 60;
const WORTH_ALWAYS = 4;
/** In milliseconds; before that, the pace is that of a program that has only just begun. The more may help, the sooner it is looked at. */
const FIRST_LOOK = 3_000;
/** In milliseconds: a run that watches has begun long ago. */
const LONGEST_START = 1_000;

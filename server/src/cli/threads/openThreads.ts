import { Worker } from 'node:worker_threads';

/** Threads that answer jobs, each one job after the other. */
export interface Threads<Job, Result> {
  /** Rejects with `ThreadCrash` where the thread ended over this job; the jobs that waited behind it go to another. */
  run(job: Job): Promise<Result>;
  /** Ends the threads; to be called when all jobs are answered. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** The file that a thread runs; it posts one message for each that it gets, in order. */
  readonly program: string;
  /** Handed to each thread at its start. */
  readonly data: unknown;
  readonly count: number;
}

/** What ended a thread. */
export class ThreadCrash extends Error {
  override readonly name = 'ThreadCrash';
}

/** Opens threads; each is started when the first job comes to it. */
export function openThreads<Job, Result>({ program, data, count }: ThreadOptions): Threads<Job, Result> {
  const threads: (Thread<Job, Result> | undefined)[] = Array.from({ length: count }, () => undefined);
  return {
    run: job => new Promise((resolve, reject) => submit({ job, resolve, reject })),
    close: async () => {
      await Promise.all(threads.map(thread => thread?.worker.terminate()));
    },
  };

  function submit(task: Task<Job, Result>): void {
    const lengths = threads.map(thread => thread?.waiting.length ?? 0);
    const at = lengths.indexOf(Math.min(...lengths));
    const thread = threads[at] ?? start(at);
    thread.waiting.push(task);
    thread.worker.postMessage(task.job);
  }

  function start(at: number): Thread<Job, Result> {
    const worker = new Worker(program, { workerData: data, resourceLimits });
    const thread: Thread<Job, Result> = { worker, waiting: [] };
    let reason = 'the thread ended';
    worker.on('message', (result: Result) => thread.waiting.shift()?.resolve(result));
    worker.on('error', (error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      threads[at] = undefined;
      const [broken, ...others] = thread.waiting;
      broken?.reject(new ThreadCrash(reason));
      for (const task of others) submit(task);
    });
    threads[at] = thread;
    return thread;
  }
}

/**
 * In megabytes. The less a thread may have, the sooner it collects its garbage, which is most of what it holds. With a third of the
 * room for what is new, a check takes a tenth longer; with twice as much it is hardly faster.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 768 };

interface Thread<Job, Result> {
  readonly worker: Worker;
  /** In the order in which they were posted. */
  readonly waiting: Task<Job, Result>[];
}

interface Task<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: ThreadCrash) => void;
}

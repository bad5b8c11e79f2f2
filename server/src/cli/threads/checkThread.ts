import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { readFactFiles } from '../../core/facts/readFactFiles';
import { nodeWorkspace } from '../../workspace/nodeWorkspace';
import { openCache } from '../cache/openCache';
import { checkFile, type DraftJob, type DraftTask } from '../check/checkFile';
import type { ThreadData } from './threadData';

/** What a thread does: reads the facts, and checks each draft that it is sent. */
export function checkThread(): void {
  // `openChecker` makes it.
  const { factFiles, config, fix, diff = false, cwd, cachePlace }: ThreadData = workerData;
  const { factSet } = readFactFiles(factFiles);
  const task: DraftTask = {
    project: { factSet, config },
    fix,
    diff,
    ...(cachePlace && { cache: openCache(cachePlace) }),
  };
  if (parentPort) answerInOrder(parentPort, job => checkFile(job, task, { workspace: nodeWorkspace, cwd }));
}

function answerInOrder(port: MessagePort, answer: (job: DraftJob) => Promise<unknown>): void {
  let last = Promise.resolve();
  port.on('message', (job: DraftJob) => {
    last = last.then(async () => port.postMessage(await answer(job)));
  });
}

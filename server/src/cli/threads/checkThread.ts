import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { promptWorkspace } from '../../workspace/nodeWorkspace';
import { type CheckedDraft, checkFile, type DraftJob } from '../check/checkFile';
import type { ThreadData } from './threadData';

/** What a thread does: checks the drafts that it is sent, some at a time. */
export function checkThread(): void {
  // `openChecker` makes it.
  const { cwd, ...task }: ThreadData = workerData;
  const check = async (jobs: readonly DraftJob[]) => {
    const checked: CheckedDraft[] = [];
    for (const job of jobs) checked.push(await checkFile(job, task, { workspace: promptWorkspace, cwd }));
    return checked;
  };
  if (parentPort) answerInOrder(parentPort, check);
}

function answerInOrder(port: MessagePort, answer: (jobs: readonly DraftJob[]) => Promise<unknown>): void {
  let last = Promise.resolve();
  port.on('message', (jobs: readonly DraftJob[]) => {
    last = last.then(async () => port.postMessage(await answer(jobs)));
  });
}

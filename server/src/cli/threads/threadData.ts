import type { DraftTask } from '../check/checkFile';

/** What a thread needs to know to check drafts: plain data. */
export interface ThreadData extends DraftTask {
  readonly cwd: string;
}

import type { Config } from '../../core/config/config';
import type { ReadFile } from '../../workspace/loadProject';
import type { CachePlace } from '../cache/openCache';
import type { DraftTask } from '../check/checkFile';

/** What a thread needs to know to check drafts: plain data, the facts as their files' texts. */
export interface ThreadData extends Pick<DraftTask, 'fix' | 'diff'> {
  readonly factFiles: readonly ReadFile[];
  readonly config: Config;
  readonly cwd: string;
  readonly cachePlace: CachePlace | undefined;
}

import type { DraftResult } from '../check/draftResult';
import { shownPath } from '../shownPath';

/** A draft's path as programs that know only the repository want it; a draft outside keeps the path that people see. */
export function repositoryPath({ path, file }: Pick<DraftResult, 'path' | 'file'>, repository: string): string {
  const within = shownPath(file, repository);
  return within.startsWith('..') ? path : within;
}

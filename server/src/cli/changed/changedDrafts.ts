import type { Project } from '../../workspace/loadProject';
import { isWithin } from '../../workspace/paths';
import type { Io } from '../io';
import { changedEntities } from './changedEntities';
import { gitChanges } from './gitChanges';
import { namingDrafts } from './namingDrafts';

/**
 * Of these drafts, those that a change since `ref` may have made wrong: the changed ones, those that name what changed facts are
 * about, and all of them where the configuration has changed. A draft outside the repository counts as changed.
 * Throws `UsageError` where git cannot tell.
 */
export async function changedDrafts(
  drafts: readonly string[],
  ref: string,
  project: Project,
  { workspace }: Pick<Io, 'workspace'>,
): Promise<readonly string[]> {
  const changes = await gitChanges(ref, project.root);
  const entities = await changedEntities(project, changes);
  if (entities === 'all') return drafts;
  const isChanged = (path: string) => changes.paths.has(path) || !isWithin(changes.top, path);
  const others = drafts.filter(path => !isChanged(path));
  const naming = new Set(await namingDrafts(others, entities, workspace));
  return drafts.filter(path => isChanged(path) || naming.has(path));
}

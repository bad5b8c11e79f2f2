import { mentionScan } from '../../core/claims/mentionScan';
import { parseDraft } from '../../core/draft/parseDraft';
import type { Project } from '../../workspace/loadProject';
import { isWithin } from '../../workspace/paths';
import type { Io } from '../io';
import { changedEntities } from './changedEntities';
import { gitChanges } from './gitChanges';

/**
 * Of these drafts, those that a change since `ref` may have made wrong: the changed ones, those that name what changed fact files
 * are about, and all of them where the configuration has changed. A draft outside the repository counts as changed.
 * Throws `UsageError` where git cannot tell.
 */
export async function changedDrafts(
  drafts: readonly string[],
  ref: string,
  project: Project,
  io: Io,
): Promise<readonly string[]> {
  const changes = await gitChanges(ref, project.root);
  const entities = await changedEntities(project, changes);
  if (entities === 'all') return drafts;
  const isNamedIn = mentionScan(entities);
  const kept: string[] = [];
  for (const path of drafts) {
    const isChanged = changes.paths.has(path) || !isWithin(changes.top, path);
    if (isChanged || (entities.length > 0 && (await mentions(path)))) kept.push(path);
  }
  return kept;

  async function mentions(path: string): Promise<boolean> {
    try {
      const { text } = await io.workspace.readText(path);
      return isNamedIn(parseDraft(text, { path }));
    } catch {
      // The check itself tells what cannot be read.
      return true;
    }
  }
}

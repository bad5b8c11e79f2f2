import { mentionScan } from '../../core/claims/mentionScan';
import type { Entity } from '../../core/facts/factSet';
import type { Workspace } from '../../workspace/workspace';

/** Of the drafts at these paths, those that may name any of the entities; and those that cannot be read, which the check tells. */
export async function namingDrafts(
  paths: readonly string[],
  entities: readonly Entity[],
  workspace: Workspace,
): Promise<readonly string[]> {
  if (entities.length === 0) return [];
  const isNamedIn = mentionScan(entities);
  const naming: string[] = [];
  for (const path of paths) {
    const file = await workspace.readText(path).catch(() => undefined);
    if (file === undefined || isNamedIn(file.text)) naming.push(path);
  }
  return naming;
}

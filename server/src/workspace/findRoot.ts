import { configFileName } from '../core/config/config';
import { joinPath, parentOf } from './paths';
import type { Workspace } from './workspace';

/** The root of the workspace that a folder belongs to: the nearest folder upward with a configuration, else with `.git`, else itself. */
export async function findRoot(workspace: Workspace, folder: string): Promise<string> {
  return (
    (await nearestWith(workspace, folder, configFileName)) ?? (await nearestWith(workspace, folder, '.git')) ?? folder
  );
}

/** The nearest folder upward, `folder` included, that holds something of this name. */
export async function nearestWith(workspace: Workspace, folder: string, name: string): Promise<string | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    if ((await workspace.kind(joinPath(at, name))) !== undefined) return at;
  }
  return undefined;
}

import { join } from 'node:path';
import type { Io } from '../io';
import { absolutePath } from '../shownPath';
import { userCaches } from './userCaches';

/**
 * Where the cache lies: in the folder that the flag names, else with the caches of the project's other tools, in
 * `node_modules/.cache`, else with the user's own caches.
 */
export async function cacheFolder(location: string | undefined, root: string, io: Io): Promise<string> {
  if (location !== undefined) return absolutePath(location, io.cwd);
  const modules = join(root, 'node_modules');
  if ((await io.workspace.kind(modules)) === 'folder') return join(modules, '.cache', 'factlint');
  return join(userCaches(io.env), 'factlint');
}

import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io';
import { absolutePath } from '../shownPath';

/**
 * Where the cache lies: in the folder that the flag names, else with the caches of the project's other tools, in
 * `node_modules/.cache`, else with the user's own caches.
 */
export async function cacheFolder(location: string | undefined, root: string, io: Io): Promise<string> {
  if (location !== undefined) return absolutePath(location, io.cwd);
  const modules = join(root, 'node_modules');
  if ((await io.workspace.kind(modules)) === 'folder') return join(modules, '.cache', 'factlint');
  return join(userCaches(io), 'factlint');
}

function userCaches({ env }: Io): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  const home = env.HOME ?? homedir();
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

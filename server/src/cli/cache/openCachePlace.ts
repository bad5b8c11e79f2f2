import type { Project } from '../../workspace/loadProject';
import type { Io } from '../io';
import { cacheContext } from './cacheContext';
import { cacheFolder } from './cacheFolder';
import type { CachePlace } from './openCache';
import { cacheLimits, pruneCache } from './pruneCache';

/** The place of the project's cache, where one is asked for, freed of what nobody uses. */
export async function openCachePlace(location: string | undefined, project: Project, io: Io): Promise<CachePlace> {
  const folder = await cacheFolder(location, project.root, io);
  await pruneCache(folder, cacheLimits, Date.now());
  return { folder, context: cacheContext(project, io.program), root: project.root };
}

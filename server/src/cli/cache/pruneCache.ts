import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { A_DAY } from './packs';

/** How much a cache may hold, and how long what nobody asks for. */
export interface CacheLimits {
  readonly bytes: number;
  /** In milliseconds. */
  readonly age: number;
}

export const cacheLimits: CacheLimits = { bytes: 512 * 1024 * 1024, age: 30 * A_DAY };

/** Removes what was not used for long, and the longest unused of what is too much. It looks once a day; faults are none of the run's. */
export async function pruneCache(folder: string, limits: CacheLimits, now: number): Promise<void> {
  const marker = join(folder, 'pruned');
  const last = await stat(marker).catch(() => undefined);
  if (last !== undefined && now - last.mtimeMs < A_DAY) return;
  try {
    await writeFile(marker, '');
    let bytes = 0;
    for (const { path, size, used } of (await entriesOf(folder)).sort((a, b) => b.used - a.used)) {
      bytes += size;
      if (bytes > limits.bytes || now - used > limits.age) await rm(path, { force: true });
    }
  } catch {
    // A folder that is only to be read, or that another run removes at the same time.
  }
}

/** All that lies in the cache's subfolders, what a killed run left of a pack as well. */
async function entriesOf(folder: string) {
  const entries: { readonly path: string; readonly size: number; readonly used: number }[] = [];
  for (const shard of await readdir(folder)) {
    if (!/^[\da-f]{2}$/.test(shard)) continue;
    for (const name of await readdir(join(folder, shard))) {
      const path = join(folder, shard, name);
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile()) entries.push({ path, size: found.size, used: found.mtimeMs });
    }
  }
  return entries;
}

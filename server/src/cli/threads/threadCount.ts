import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

/**
 * How many threads to check these files with: `jobs` where it is given, else one for small ones, else as many as the machine
 * has cores, as far as each has enough to do to repay its start.
 */
export async function threadCount(paths: readonly string[], jobs: number | undefined): Promise<number> {
  const most = Math.min(paths.length, jobs ?? availableParallelism());
  if (jobs !== undefined || most < 2) return most;
  let bytes = 0;
  for (const path of paths) {
    bytes += await sizeOf(path);
    if (bytes >= most * BYTES_A_THREAD) return most;
  }
  return bytes < CROSSOVER ? 1 : Math.max(2, Math.floor(bytes / BYTES_A_THREAD));
}

/** What cannot be looked at costs nothing to check. */
async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.size ?? 0;
}

/**
 * Below this, one thread does: each further one reads and indexes the facts again and warms up, which on dense prose costs the
 * processor time of about half a megabyte (`npm run bench:site`).
 */
const CROSSOVER = 1_000_000;
const BYTES_A_THREAD = 500_000;

import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { version } from '../../../../package.json';
import { userCaches } from '../cache/userCaches';

/** What V8 has compiled of the program, on disk. */
export interface CodeCache {
  /** Absent where nothing is kept, and where it cannot be trusted. */
  readonly data?: Buffer;
  /** Whether to keep it anew all the same: what a run compiles depends on what it does. */
  readonly isOld: boolean;
  /** What cannot be written is not kept, and that is no fault of the run. */
  keep(data: Buffer): void;
}

/**
 * Opens the cache for a program of this size and time of change. It is code, so it lies in a folder that is the user's alone; and V8
 * takes what it is given for whole, so it is kept twice: comparing takes less time than loading what makes a checksum.
 */
export function openCodeCache(program: Stats, env: NodeJS.ProcessEnv): CodeCache | undefined {
  const head = Buffer.from(`${program.size} ${program.mtimeMs}`.padEnd(HEAD));
  try {
    const folder = join(userCaches(env), 'factlint', 'code');
    if (!isAbsolute(folder)) return undefined;
    const path = join(folder, `${version}-${process.version}-${process.arch}`);
    return { ...read(path, head), keep: data => write(path, Buffer.concat([head, data, data])) };
  } catch {
    // There is no home folder.
    return undefined;
  }
}

/** V8 would copy data that does not begin at a multiple of eight. */
const HEAD = 64;
/** In milliseconds. */
const A_DAY = 24 * 60 * 60 * 1000;

function read(path: string, head: Buffer): { data?: Buffer; isOld: boolean } {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    if (!isPrivate(stats) || !isPrivate(lstatSync(dirname(path)))) return { isOld: true };
    const kept = readFileSync(file);
    const middle = (kept.length + HEAD) / 2;
    const data = kept.subarray(HEAD, middle);
    const isWhole = head.equals(kept.subarray(0, HEAD)) && data.equals(kept.subarray(middle));
    return { ...(isWhole && { data }), isOld: Date.now() - stats.mtimeMs > A_DAY };
  } catch {
    return { isOld: true };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** In one step, since others may read or write it at the same time. */
function write(path: string, content: Buffer): void {
  try {
    const folder = dirname(path);
    if (!isOurs(statSync(nearestAbove(folder)))) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isPrivate(lstatSync(folder))) return;
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, path);
    removeUnused(folder);
  } catch {
    // The disk is full, or only to be read.
  }
}

/** What is used is kept anew from day to day. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - lstatSync(path).mtimeMs > 30 * A_DAY) rmSync(path);
  }
}

function isPrivate(stats: Stats): boolean {
  return isOurs(stats) && (process.platform === 'win32' || (stats.mode & 0o077) === 0);
}

/** Windows keeps the folder for users' own data for each of them. */
function isOurs({ uid }: Stats): boolean {
  return process.getuid === undefined || process.getuid() === uid;
}

/** The lowest of the folders on this path that there are: under another user's home, as with sudo, none is made. */
function nearestAbove(folder: string): string {
  for (let at = folder; ; at = dirname(at))
    if (statSync(at, { throwIfNoEntry: false }) || at === dirname(at)) return at;
}

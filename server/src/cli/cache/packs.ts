import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultBytes } from '../check/resultBytes';
import { hashOf } from './hashOf';

/** Results in one file: a checksum of what follows, then each draft's key, the length of its result and the result. */
export interface Pack {
  readonly path: string;
  readonly entries: ReadonlyMap<string, ResultBytes>;
}

/**
 * The packs of a context, the oldest first. Each is a file that is never changed: it appears whole, by renaming, and a checksum tells where
 * the disk has lost a part of it. One that is damaged is removed.
 */
export function readPacks(folder: string, context: string): Pack[] {
  const shard = join(folder, context.slice(0, 2));
  const packs = namesIn(shard)
    .filter(name => name.startsWith(context.slice(2)) && name.endsWith('.pack'))
    .sort()
    .map(name => ({ path: join(shard, name), entries: readEntries(join(shard, name)) }));
  const isWhole = (pack: { path: string; entries: Pack['entries'] | undefined }): pack is Pack =>
    pack.entries !== undefined;
  removePacks(packs.filter(pack => !isWhole(pack)));
  return packs.filter(isWhole);
}

/** Writes a pack; its path, undefined where it cannot be written. */
export function writePack(folder: string, context: string, entries: Pack['entries']): string | undefined {
  const content = Buffer.concat([...entries].flatMap(([key, result]) => [Buffer.from(key), lengthOf(result), result]));
  // The name of the temporary file is nobody else's, and the pack's tells when it was written.
  const name = `${context.slice(2)}.${String(Date.now()).padStart(15, '0')}.${crypto.randomUUID()}`;
  const shard = join(folder, context.slice(0, 2));
  const path = join(shard, `${name}.pack`);
  try {
    mkdirSync(shard, { recursive: true });
    writeFileSync(join(shard, name), Buffer.concat([Buffer.from(hashOf(content)), content]), { flag: 'wx' });
    renameSync(join(shard, name), path);
    return path;
  } catch {
    // The disk is full, or the folder is only to be read. What is left of it, pruning removes.
    return undefined;
  }
}

export function removePacks(packs: readonly { readonly path: string }[]): void {
  for (const { path } of packs) {
    try {
      rmSync(path, { force: true });
    } catch {
      // Nobody needs it, and pruning will look at it again.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined for a pack that another run has removed meanwhile, and for a damaged one. */
function readEntries(path: string): Pack['entries'] | undefined {
  try {
    const file = readFileSync(path);
    const content = file.subarray(HASH);
    if (file.toString('latin1', 0, HASH) !== hashOf(content)) return undefined;
    keepFromPruning(path);
    const entries = new Map<string, ResultBytes>();
    for (let at = 0; at < content.length; ) {
      const start = at + HASH + LENGTH;
      const end = start + content.readUInt32LE(at + HASH);
      entries.set(content.toString('latin1', at, at + HASH), content.subarray(start, end));
      at = end;
    }
    return entries;
  } catch {
    return undefined;
  }
}

function lengthOf(result: ResultBytes): Buffer {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(result.length);
  return length;
}

/** How many bytes a SHA-256 in hexadecimal digits has, a pack's checksum or a draft's key, and how many the length of a result has. */
const HASH = 64;
const LENGTH = 4;

/** What is used stays: the time of change tells when that was last, to the day. */
function keepFromPruning(path: string): void {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > A_DAY) utimesSync(path, now / 1000, now / 1000);
}

export const A_DAY = 24 * 60 * 60 * 1000;

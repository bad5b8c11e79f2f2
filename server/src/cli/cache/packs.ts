import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hashOf';

/** Results in one file, each in JSON by its draft's key. They stay bytes until they are asked for. */
export interface Pack {
  readonly path: string;
  readonly entries: ReadonlyMap<string, Buffer>;
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
  const lines = Buffer.concat([...entries].flatMap(([key, json]) => [Buffer.from(key), json, lineFeed]));
  // The name of the temporary file is nobody else's, and the pack's tells when it was written.
  const name = `${context.slice(2)}.${String(Date.now()).padStart(15, '0')}.${crypto.randomUUID()}`;
  const shard = join(folder, context.slice(0, 2));
  const path = join(shard, `${name}.pack`);
  try {
    mkdirSync(shard, { recursive: true });
    writeFileSync(join(shard, name), Buffer.concat([Buffer.from(hashOf(lines)), lineFeed, lines]), { flag: 'wx' });
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
    const content = readFileSync(path);
    const lines = content.subarray(CHECKSUM + 1);
    if (content.toString('latin1', 0, CHECKSUM) !== hashOf(lines)) return undefined;
    keepFromPruning(path);
    const entries = new Map<string, Buffer>();
    for (let start = 0; start < lines.length; ) {
      const end = lines.indexOf(lineFeed, start);
      entries.set(lines.toString('latin1', start, start + CHECKSUM), lines.subarray(start + CHECKSUM, end));
      start = end + 1;
    }
    return entries;
  } catch {
    return undefined;
  }
}

const lineFeed = Buffer.from('\n');

/** How long a SHA-256 is in hexadecimal digits: a pack's own, and a draft's key. */
const CHECKSUM = 64;

/** What is used stays: the time of change tells when that was last, to the day. */
function keepFromPruning(path: string): void {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > A_DAY) utimesSync(path, now / 1000, now / 1000);
}

export const A_DAY = 24 * 60 * 60 * 1000;

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftResult } from '../check/draftResult';
import { shownPath } from '../shownPath';

/** Results of earlier runs on disk. Many processes and threads may use one cache at a time. */
export interface Cache {
  /** What the check of the draft at this absolute path said when it had this text; undefined where that is not known. */
  recall(path: string, text: string): KeptResult | undefined;
  /** Remembers it. What cannot be written is not remembered, and that is no fault of the run. */
  keep(path: string, text: string, result: KeptResult): void;
}

/** A result without the paths, which depend on where the run takes place. */
export type KeptResult = Omit<DraftResult, 'path' | 'file'>;

/** Where a cache is, and for what: plain data, for other threads to open it as well. */
export interface CachePlace {
  readonly folder: string;
  /** What, beside a draft, decides over its result (`cacheContext`). */
  readonly context: string;
  /** The project's root: a draft is known by its path from there. */
  readonly root: string;
}

/**
 * Opens a cache. Each result is a file of its own, named after all that decides over it and never changed: it appears whole, by
 * renaming, and a checksum tells where the disk has lost a part of it.
 */
export function openCache({ folder, context, root }: CachePlace): Cache {
  return {
    recall(path, text) {
      const file = fileOf(path, text);
      const json = readEntry(file);
      if (json === undefined) return undefined;
      keepFromPruning(file);
      // The checksum says that this is what `keep` has written.
      const kept: KeptResult = JSON.parse(json);
      return kept;
    },
    keep(path, text, result) {
      const json = JSON.stringify(result);
      writeEntry(fileOf(path, text), `${hashOf(json)}\n${json}`);
    },
  };

  function fileOf(path: string, text: string): string {
    const key = hashOf(`${context}\n${shownPath(path, root)}\n${text}`);
    return join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}

export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Undefined for an entry that is not there or damaged; a damaged one is written anew in the end. */
function readEntry(file: string): string | undefined {
  try {
    const content = readFileSync(file, 'utf8');
    const lineEnd = content.indexOf('\n');
    const json = content.slice(lineEnd + 1);
    return content.slice(0, lineEnd) === hashOf(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the temporary file is nobody else's, so that whoever writes the same entry disturbs no one. */
function writeEntry(file: string, content: string): void {
  const temporary = `${file}.${crypto.randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    // The disk is full, or the folder is only to be read. What is left of it, pruning removes.
  }
}

/** What is used stays: the time of change tells when that was last, to the day. */
function keepFromPruning(file: string): void {
  try {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > A_DAY) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // Another run may have pruned it meanwhile, or the folder is only to be read.
  }
}

export const A_DAY = 24 * 60 * 60 * 1000;

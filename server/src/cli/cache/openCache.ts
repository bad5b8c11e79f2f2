import type { ResultBytes } from '../check/resultBytes';
import { type Pack, readPacks, removePacks, writePack } from './packs';

/** Results of earlier runs on disk. Many processes may use one cache at a time. */
export interface Cache {
  /** What the check said of the draft with this key (`draftKey`); undefined where that is not known. */
  recall(key: string): ResultBytes | undefined;
  keep(key: string, result: ResultBytes): void;
  /** Writes what was kept. What cannot be written is not remembered, and that is no fault of the run. */
  save(): void;
}

/** Where a cache is, and for what. */
export interface CachePlace {
  readonly folder: string;
  /** What, beside a draft, decides over its result (`cacheContext`). */
  readonly context: string;
  /** The project's root: a draft is known by its path from there. */
  readonly root: string;
}

/** Opens a cache: each run adds a pack of its own to those that it finds, and when they are many makes one of them. */
export function openCache({ folder, context }: CachePlace): Cache {
  const packs = readPacks(folder, context);
  const fresh = new Map<string, ResultBytes>();
  return {
    recall: key => packs.findLast(({ entries }) => entries.has(key))?.entries.get(key),
    keep(key, result) {
      fresh.set(key, result);
      if (fresh.size >= MOST_UNSAVED) save();
    },
    save,
  };

  function save(): void {
    if (fresh.size === 0) return;
    const merged = packs.length < MOST_PACKS ? [] : packs.splice(0);
    const entries = new Map([...merged.flatMap((pack: Pack) => [...pack.entries]), ...fresh]);
    const written = writePack(folder, context, entries);
    if (written === undefined) return;
    removePacks(merged);
    packs.push({ path: written, entries });
    fresh.clear();
  }
}

/** More are read slowly. */
const MOST_PACKS = 8;
/** So that a run of hours that is killed has not been in vain. */
const MOST_UNSAVED = 5_000;

import { plainLine } from '../reporters/plainLine';
import { shownPath } from '../shownPath';

/** What tells a file's state from an earlier one, by the file's absolute path; a file that is not there has none. */
export type Stamps = ReadonlyMap<string, string>;

export interface Change {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed';
}

export function changesBetween(before: Stamps, after: Stamps): Change[] {
  const now = [...after].flatMap(([path, stamp]): Change[] => {
    const earlier = before.get(path);
    return earlier === stamp ? [] : [{ path, kind: earlier === undefined ? 'added' : 'changed' }];
  });
  const gone = [...before.keys()].filter(path => !after.has(path));
  return [...now, ...gone.map(path => ({ path, kind: 'removed' as const }))];
}

/** `drafts/a.md changed, drafts/b.md added and 3 more`, the paths relative to `folder`. */
export function changesText(changes: readonly Change[], folder: string): string {
  const told = changes.slice(0, MOST_TOLD).map(({ path, kind }) => `${plainLine(shownPath(path, folder))} ${kind}`);
  const more = changes.length - told.length;
  return told.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const MOST_TOLD = 3;

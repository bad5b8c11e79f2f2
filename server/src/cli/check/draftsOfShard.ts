import { createHash } from 'node:crypto';
import { shownPath } from '../shownPath';
import type { Shard } from './shard';

/** The drafts that fall to a shard by their path from the root: on every machine the same, whatever other drafts there are. */
export function draftsOfShard(drafts: readonly string[], { index, count }: Shard, root: string): string[] {
  return drafts.filter(path => {
    const hash = createHash('sha256').update(shownPath(path, root)).digest().readUInt32BE();
    return hash % count === index - 1;
  });
}

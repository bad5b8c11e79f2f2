import { createHash } from 'node:crypto';
import { readBytes } from '../../workspace/nodeWorkspace';
import { shownPath } from '../shownPath';

/** What a draft is known by in a cache: its path from the project's root, and its bytes. */
export function draftKey(root: string, path: string, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(`${shownPath(path, root)}\n`)
    .update(bytes)
    .digest('hex');
}

/** The key of a draft as it lies on the disk, of which nothing is decoded; undefined where it cannot be read. */
export function keyOfFile(root: string, path: string): string | undefined {
  try {
    return draftKey(root, path, readBytes(path));
  } catch {
    // The check tells why.
    return undefined;
  }
}

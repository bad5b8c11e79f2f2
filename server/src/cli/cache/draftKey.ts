import { shownPath } from '../shownPath';
import { hashOf } from './hashOf';

/** What a draft is known by in a cache: its path from the project's root, and its text. */
export function draftKey(root: string, path: string, text: string): string {
  return hashOf(`${shownPath(path, root)}\n${text}`);
}

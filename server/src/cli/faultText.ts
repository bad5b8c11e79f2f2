import type { Fault } from '../workspace/workspace';
import { plainLine } from './reporters/plainLine';
import { shownPath } from './shownPath';

/** `drafts/a.md is UTF-16; save it as UTF-8.`, the path relative to `folder`; safe to print. */
export function faultText({ path, reason }: Fault, folder: string): string {
  return plainLine(`${shownPath(path, folder)} ${reason}.`);
}

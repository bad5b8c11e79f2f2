import { relative, resolve } from 'node:path';
import { withSlashes } from '../workspace/paths';

/** An absolute path as reports show it: relative to the working folder, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return withForwardSlashes(relative(cwd, path)) || '.';
}

/** A path from the command line as the workspace wants it: absolute, with forward slashes. */
export function absolutePath(path: string, cwd: string): string {
  return withSlashes(resolve(cwd, path));
}

function withForwardSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

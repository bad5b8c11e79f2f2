import { createGlob } from './glob';
import { isWithin, parentOf } from './paths';

/** Whether the configuration's `ignore` leaves out this path, or a folder that it lies in; the globs count from the root. */
export function isIgnored(path: string, root: string, ignore: readonly string[]): boolean {
  const globs = ignore.map(glob => createGlob(root, glob));
  for (let at: string | undefined = path; at !== undefined && at !== root && isWithin(root, at); at = parentOf(at)) {
    const place = at;
    if (globs.some(glob => glob.matches(place))) return true;
  }
  return false;
}

import { createGlob } from './glob';
import { isWithin, parentOf } from './paths';

/** Tells of paths whether the configuration's `ignore` leaves them out, or a folder that they lie in; the globs count from the root. */
export function createIsIgnored(root: string, ignore: readonly string[]): (path: string) => boolean {
  const globs = ignore.map(glob => createGlob(root, glob));
  return path => {
    for (let at: string | undefined = path; at !== undefined && at !== root && isWithin(root, at); at = parentOf(at)) {
      const place = at;
      if (globs.some(glob => glob.matches(place))) return true;
    }
    return false;
  };
}

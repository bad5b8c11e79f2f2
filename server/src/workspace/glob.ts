import picomatch from 'picomatch';
import { isWithin, joinPath, parentOf, pathWithin } from './paths';

/** A glob that has found its place: absolute paths are held against it. */
export interface Glob {
  /** The folder above the first part with a wildcard. */
  readonly root: string;
  matches(path: string): boolean;
  /** Whether anything in a folder below the root can match. */
  reachesInto(folder: string): boolean;
}

const options: picomatch.PicomatchOptions = {
  // Paths have forward slashes on every system.
  windows: false,
  // Extended globs can be written so that matching takes exponential time.
  noextglob: true,
};

/** `pattern` counts from `folder`, unless it is absolute; it may lead out of it with “..”. */
export function createGlob(folder: string, pattern: string): Glob {
  const { base, glob } = picomatch.scan(pattern.replace(/\/$/, ''), { unescape: true });
  const leads = resolvePath(folder, base);
  if (glob === '') return onePath(leads);
  const isMatch = picomatch(glob, options);
  const depth = depthOf(glob);
  return {
    root: leads,
    matches: path => isWithin(leads, path) && (path === leads ? glob === '**' : isMatch(pathWithin(leads, path))),
    reachesInto: path => isWithin(leads, path) && pathWithin(leads, path).split('/').length < depth,
  };
}

/** Whether a pattern can match more than one path. */
export function isGlob(pattern: string): boolean {
  const { isGlob: wild, negated } = picomatch.scan(pattern);
  return wild || negated;
}

function onePath(path: string): Glob {
  return { root: parentOf(path) ?? path, matches: each => each === path, reachesInto: () => false };
}

/** How many parts a path that matches can have. */
function depthOf(glob: string): number {
  const isDeep = glob.includes('**') || /\{[^}]*\//.test(glob);
  return isDeep ? Number.POSITIVE_INFINITY : glob.split('/').length;
}

function resolvePath(folder: string, path: string): string {
  if (/^(?:\/|[A-Za-z]:\/)/.test(path)) return path;
  return path.split('/').reduce((at, part) => {
    if (part === '' || part === '.') return at;
    return part === '..' ? (parentOf(at) ?? at) : joinPath(at, part);
  }, folder);
}

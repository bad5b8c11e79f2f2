import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { isWithin, joinPath, pathWithin, withSlashes } from '../../workspace/paths';
import { UsageError } from '../exitStatus';
import type { Places } from './watchedPlaces';

/** Tells that files have changed, and leaves it to others to look which. */
export interface Watcher {
  /** Resolves once changes are seen. */
  readonly ready: Promise<void>;
  /** Resolves when something has changed since the last call, and nothing for a moment. Throws `UsageError` where no more can be watched. */
  changed(): Promise<void>;
  close(): Promise<void>;
}

export function openWatcher({ tops, places }: Places): Watcher {
  let hasChanged = false;
  let fault: unknown;
  let wake = () => {};
  const isFile = (at: string) => at.endsWith('/.gitignore') || places.some(place => place.matches(at));
  const isFolder = (at: string) => places.some(place => leadsTo(at, place));
  const watcher = watch([...tops], {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    // What is behind a link is no draft, unless it was named; then the places have it.
    followSymlinks: false,
    atomic: false,
    ignored: (path, stats) => {
      const at = withSlashes(path);
      return !isFile(at) && (stats?.isFile() === true || !isFolder(at));
    },
  });
  const note = () => {
    hasChanged = true;
    wake();
  };
  watcher.on('all', note);
  // Of two changes of a file in quick succession the library tells one. The system's own word for each tells what was watched, a file
  // or its folder, and which name in it.
  watcher.on('raw', (_event, name: string | null, details) => {
    const watched = withSlashes(watchedPathIn(details));
    if (isFile(watched) || isFile(joinPath(watched, name ?? ''))) note();
  });
  watcher.on('error', error => {
    fault = error;
    wake();
  });
  return {
    ready: new Promise(done => watcher.once('ready', done)),
    async changed() {
      while (!hasChanged && fault === undefined) {
        await new Promise<void>(done => {
          wake = done;
        });
      }
      if (fault !== undefined) throw unwatchable(fault);
      // An editor may write a file in several steps, and several files at a time.
      for (let waited = 0; hasChanged && waited < LONGEST; waited += QUIET) {
        hasChanged = false;
        await setTimeout(QUIET);
      }
    },
    close: () => watcher.close(),
  };
}

function watchedPathIn(details: unknown): string {
  const isKnown = typeof details === 'object' && details !== null && 'watchedPath' in details;
  return isKnown && typeof details.watchedPath === 'string' ? details.watchedPath : '';
}

/** Whether a folder is on the way to a place, or in it; hidden folders and packages are in none, unless they were named. */
function leadsTo(folder: string, { root, reachesInto }: Places['places'][number]): boolean {
  if (isWithin(folder, root)) return true;
  const isHidden = (name: string) => name.startsWith('.') || name === 'node_modules';
  return isWithin(root, folder) && !pathWithin(root, folder).split('/').some(isHidden) && reachesInto(folder);
}

function unwatchable(fault: unknown): UsageError {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
  const advice = /^(?:ENOSPC|EMFILE)$/.test(code)
    ? 'There are more files than the system lets be watched: name fewer folders, or raise its limit (on Linux fs.inotify.max_user_watches).'
    : 'With CHOKIDAR_USEPOLLING=1 in the environment, files are looked at instead.';
  return new UsageError(`The files cannot be watched (${code}). ${advice}`);
}

/** In milliseconds. */
const QUIET = 50;
const LONGEST = 1000;

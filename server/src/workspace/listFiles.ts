import { type FileSystemAdapter, glob } from 'tinyglobby';
import { gitignoreOf } from './gitignore';
import { isWithin, joinPath, parentOf, withSlashes } from './paths';
import { type Fault, type FolderEntry, faultOf, type Workspace } from './workspace';

export interface ListOptions {
  /** Globs relative to the folder. */
  readonly globs: readonly string[];
  /** Globs of what is left out. */
  readonly ignore?: readonly string[];
  /** Only what lies in this folder, which is below the listed one. It may be a link, since it was named on purpose. */
  readonly within?: string;
  /** Leave out what `.gitignore` files leave out. */
  readonly gitignore: boolean;
}

/**
 * The files in a folder that match, sorted by path, and the subfolders that could not be read.
 * No link is followed, and `.git`, `node_modules` and files whose name begins with a dot are left out.
 */
export async function listFiles(
  workspace: Workspace,
  folder: string,
  options: ListOptions,
): Promise<{ paths: string[]; faults: Fault[] }> {
  // Collected and judged at the end, because the glob library swallows what its callbacks throw.
  const unread: unknown[] = [];
  const within = options.within ?? folder;
  const reached = new Set([folder, within]);
  const ignores = options.gitignore ? await gitignoreOf(workspace, folder, within) : undefined;

  const paths = await glob(options.globs, {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    // Extended globs can be written so that matching takes exponential time.
    extglob: false,
    ignore: ['**/node_modules/**', '**/.git/**', ...(options.ignore ?? [])],
    fs: { readdir: readdirBy(entriesOf) },
  });
  return { paths: paths.map(withSlashes).sort(), faults: unread.map(faultOf) };

  async function entriesOf(path: string): Promise<FolderEntry[]> {
    try {
      const kept: FolderEntry[] = [];
      for (const entry of (await isReached(path)) ? await workspace.readFolder(path) : []) {
        const child = joinPath(path, entry.name);
        const named = isWithin(child, within);
        if (options.within !== undefined && !named && !isWithin(within, child)) continue;
        const kind = named && entry.kind === 'other' ? 'folder' : entry.kind;
        if (kind === 'other' || entry.name === '.git' || entry.name === 'node_modules') continue;
        if (ignores && !named && (await ignores(child, kind))) continue;
        if (kind === 'folder') reached.add(child);
        kept.push({ name: entry.name, kind });
      }
      return kept;
    } catch (error) {
      // A glob may begin with a folder that is not there; then it matches nothing.
      if ((await workspace.kind(path)) !== undefined) unread.push(error);
      return [];
    }
  }

  /** The glob library starts at the first folder of a glob that has a wildcard; the way there may go over a link. */
  async function isReached(path: string): Promise<boolean> {
    const parent = parentOf(path);
    if (reached.has(path) || !isWithin(folder, path) || parent === undefined) return true;
    if (!(await isReached(parent))) return false;
    const entries = await workspace.readFolder(parent);
    return entries.some(entry => entry.kind === 'folder' && joinPath(parent, entry.name) === path);
  }
}

type Readdir = NonNullable<FileSystemAdapter['readdir']>;

/** `readFolder` in the shape of the one function that the glob library asks of a file system. */
function readdirBy(entriesOf: (path: string) => Promise<FolderEntry[]>): Readdir {
  const read = (path: string, _options: unknown, done: (error: Error | null, entries: Entry[]) => void) => {
    const folder = path.length > 1 ? path.replace(/\/$/, '') : path;
    entriesOf(folder).then(
      entries => done(null, entries.map(entryOf)),
      error => done(error, []),
    );
  };
  // The library calls it in this one of the many forms that Node's type allows.
  return read as unknown as Readdir;
}

/** What the glob library asks of Node's `Dirent`. */
interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function entryOf({ name, kind }: FolderEntry): Entry {
  return { name, isFile: () => kind === 'file', isDirectory: () => kind === 'folder', isSymbolicLink: () => false };
}

import { gitignoreOf } from './gitignore';
import { createGlob, type Glob } from './glob';
import { isWithin, joinPath, parentOf } from './paths';
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
  const within = options.within ?? folder;
  const reached = new Set([folder, within]);
  const ignores = options.gitignore ? await gitignoreOf(workspace, folder, within) : undefined;
  const isTaken = (glob: string) => !/^!(?!\()/.test(glob);
  const taken = options.globs.filter(isTaken).map(glob => createGlob(folder, glob));
  const left = [...options.globs.filter(glob => !isTaken(glob)).map(glob => glob.slice(1)), ...(options.ignore ?? [])];
  const leftOut = left.map(glob => createGlob(folder, glob));
  const paths = new Set<string>();
  const faults: Fault[] = [];

  const roots = new Set(taken.map(({ root }) => root));
  await Promise.all(
    [...roots].map(root =>
      walk(
        root,
        taken.filter(glob => glob.root === root),
      ),
    ),
  );
  return { paths: [...paths].sort(), faults };

  async function walk(at: string, globs: readonly Glob[]): Promise<void> {
    const below: Promise<void>[] = [];
    for (const { name, kind } of await entriesOf(at)) {
      const path = joinPath(at, name);
      if (leftOut.some(glob => glob.matches(path))) continue;
      if (kind === 'folder') {
        const deeper = globs.filter(glob => glob.reachesInto(path));
        if (deeper.length > 0) below.push(walk(path, deeper));
      } else if (globs.some(glob => glob.matches(path))) paths.add(path);
    }
    await Promise.all(below);
  }

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
      if ((await workspace.kind(path)) !== undefined) faults.push(faultOf(error));
      return [];
    }
  }

  /** A walk starts at the first folder of a glob that has a wildcard; the way there may go over a link. */
  async function isReached(path: string): Promise<boolean> {
    const parent = parentOf(path);
    if (reached.has(path) || !isWithin(folder, path) || parent === undefined) return true;
    if (!(await isReached(parent))) return false;
    const entries = await workspace.readFolder(parent);
    return entries.some(entry => entry.kind === 'folder' && joinPath(parent, entry.name) === path);
  }
}

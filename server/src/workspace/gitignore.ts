import ignore, { type Ignore } from 'ignore';
import { nearestWith } from './findRoot';
import { isWithin, joinPath, parentOf, pathWithin } from './paths';
import type { Workspace } from './workspace';

/** Tells whether git ignores a file or folder. */
export type Gitignore = (path: string, kind: 'file' | 'folder') => Promise<boolean>;

/**
 * The `.gitignore` files that count below `folder`: its own, nested ones, and those above it up to the repository's
 * root, or up to `root` where there is no repository. A folder that is itself ignored was named on purpose, so those
 * above it do not count then.
 */
export async function gitignoreOf(workspace: Workspace, root: string, folder: string): Promise<Gitignore> {
  const cache = new Map<string, Promise<readonly Rules[]>>();
  let top = (await nearestWith(workspace, folder, '.git')) ?? root;

  const ignores: Gitignore = async (path, kind) => {
    const parent = parentOf(path);
    return parent !== undefined && isIgnored(await rulesFor(parent), path, kind);
  };
  if (top !== folder && (await ignores(folder, 'folder'))) {
    top = folder;
    cache.clear();
  }
  return ignores;

  /** The rules that reach into a folder, the outermost first. */
  function rulesFor(inner: string): Promise<readonly Rules[]> {
    const known = cache.get(inner);
    if (known) return known;
    const rules = gather(inner);
    cache.set(inner, rules);
    return rules;
  }

  async function gather(inner: string): Promise<readonly Rules[]> {
    if (!isWithin(top, inner)) return [];
    const parent = parentOf(inner);
    const outer = inner === top || parent === undefined ? [] : await rulesFor(parent);
    const own = await readRules(workspace, inner);
    return own ? [...outer, own] : outer;
  }
}

interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

/** The innermost file that says anything about a path decides. */
function isIgnored(rules: readonly Rules[], path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, ignore } of rules.toReversed()) {
    const result = ignore.test(pathWithin(folder, path) + (kind === 'folder' ? '/' : ''));
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

async function readRules(workspace: Workspace, folder: string): Promise<Rules | undefined> {
  const path = joinPath(folder, '.gitignore');
  if ((await workspace.kind(path)) !== 'file') return undefined;
  try {
    const { text } = await workspace.readText(path);
    return { folder, ignore: ignore().add(text) };
  } catch {
    // Git, too, goes on without a .gitignore that it cannot read.
    return undefined;
  }
}

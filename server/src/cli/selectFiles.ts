import { isGlob } from '../workspace/glob';
import { listFiles } from '../workspace/listFiles';
import { listDrafts, type Project } from '../workspace/loadProject';
import { isWithin } from '../workspace/paths';
import { type Fault, faultOf, type Workspace } from '../workspace/workspace';
import { UsageError } from './exitStatus';
import type { Io } from './io';
import { absolutePath } from './shownPath';

/** Absolute paths, each once, and what could not be looked into. */
export interface Selection {
  readonly paths: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * The drafts that the arguments name: a file is taken as it is, even if git ignores it; a folder gives the drafts in it,
 * a glob what it matches and git does not ignore. Throws `UsageError` for an argument that leads nowhere.
 */
export function selectDrafts(args: readonly string[], project: Pick<Project, 'root' | 'config'>, io: Io) {
  return select(args, io, 'draft', folder =>
    isWithin(project.root, folder)
      ? listDrafts(io.workspace, project, folder)
      : listFiles(io.workspace, folder, { globs: project.config.drafts, gitignore: true }),
  );
}

/** The fact files that `--facts` names: files, folders and globs. Throws `UsageError` for an argument that leads nowhere. */
export async function selectFactFiles(args: readonly string[], io: Io): Promise<Selection> {
  const stray = args.find(arg => /\.(md|markdown)$/i.test(arg));
  if (stray !== undefined) {
    throw new UsageError(
      `“${stray}” is a draft, but it follows --facts. Put drafts before the options, or after “--”.`,
    );
  }
  const globs = ['**/*.yaml', '**/*.yml'];
  return select(args, io, 'fact file', folder => listFiles(io.workspace, folder, { globs, gitignore: false }));
}

const afterFacts = '--facts takes every path up to the next option: put drafts before it, or after “--”.';

async function select(
  args: readonly string[],
  io: Io,
  noun: string,
  inFolder: (folder: string) => Promise<Selection>,
): Promise<Selection> {
  const paths = new Set<string>();
  const faults: Fault[] = [];
  for (const [i, arg] of args.entries()) {
    // “--facts facts drafts” takes the drafts as well.
    const hint = noun === 'fact file' && i > 0 ? ` ${afterFacts}` : '';
    const found = await expand(arg, io, noun, inFolder, hint);
    for (const path of found.paths) paths.add(path);
    faults.push(...found.faults);
  }
  return { paths: [...paths], faults };
}

async function expand(
  arg: string,
  { workspace, cwd }: { workspace: Workspace; cwd: string },
  noun: string,
  inFolder: (folder: string) => Promise<Selection>,
  hint: string,
): Promise<Selection> {
  const path = absolutePath(arg, cwd);
  const kind = await workspace.kind(path);
  if (kind === 'folder') {
    const found = await inFolder(path);
    if (found.paths.length === 0 && found.faults.length === 0)
      throw new UsageError(`There is no ${noun} in “${arg}”.${hint}`);
    return found;
  }
  if (kind !== undefined) return { paths: [path], faults: [] };
  if (!isGlob(arg)) throw new UsageError(`“${arg}” ${await whyNotThere(path, workspace)}.`);
  const found = await listFiles(workspace, absolutePath('.', cwd), { globs: [arg], gitignore: noun === 'draft' });
  if (found.paths.length === 0) throw new UsageError(`No ${noun} matches “${arg}”.${hint}`);
  return found;
}

/** What lies in a folder that this user may not look into cannot be said not to exist. */
function whyNotThere(path: string, workspace: Workspace): Promise<string> {
  return workspace.readText(path).then(
    () => 'does not exist',
    error => faultOf(error).reason,
  );
}

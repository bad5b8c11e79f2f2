import { createIsIgnored } from '../workspace/createIsIgnored';
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

/** What arguments may name: how it is found in a folder and by a glob, and how to go on to say that there is none. */
interface Wanted {
  readonly noun: string;
  inFolder(folder: string): Promise<Selection>;
  byGlob(glob: string): Promise<Selection>;
  whyNoneIn(folder: string): Promise<string>;
  whyNoneBy(glob: string): Promise<string>;
}

/**
 * The drafts that the arguments name: a file is taken as it is, even if it is ignored, unless it is a fact file; a folder gives the
 * drafts in it, a glob what it matches and neither git nor the configuration ignores. Throws `UsageError` for an argument that leads nowhere.
 */
export async function selectDrafts(
  args: readonly string[],
  project: Pick<Project, 'root' | 'config' | 'factFiles'>,
  io: Io,
): Promise<Selection> {
  const { root, config } = project;
  const inFolder = (folder: string, { drafts, ignore } = config) =>
    isWithin(root, folder)
      ? listDrafts(io.workspace, { root, config: { ...config, ignore } }, folder)
      : listFiles(io.workspace, folder, { globs: drafts, gitignore: true });
  const byGlob = (glob: string, gitignore: boolean) =>
    listFiles(io.workspace, absolutePath('.', io.cwd), { globs: [glob], gitignore });
  const { paths, faults } = await select(args, io, {
    noun: 'draft',
    inFolder,
    async byGlob(glob) {
      const { paths, faults } = await byGlob(glob, true);
      const isIgnored = createIsIgnored(root, config.ignore);
      return { paths: paths.filter(path => !isIgnored(path)), faults };
    },
    async whyNoneIn(folder) {
      const { paths } = await inFolder(folder, { ...config, ignore: [] });
      return paths.length > 0
        ? ': “ignore” in the configuration leaves out what is there'
        : `: nothing there matches ${config.drafts.join(', ')}, or git ignores it`;
    },
    async whyNoneBy(glob) {
      const { paths } = await byGlob(glob, false);
      return paths.length > 0 ? ' that neither git nor the configuration ignores' : '';
    },
  });
  const facts = new Set(project.factFiles.map(file => file.path));
  return { paths: paths.filter(path => !facts.has(path)), faults };
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
  return select(args, io, {
    noun: 'fact file',
    inFolder: folder => listFiles(io.workspace, folder, { globs, gitignore: false }),
    byGlob: glob => listFiles(io.workspace, absolutePath('.', io.cwd), { globs: [glob], gitignore: false }),
    whyNoneIn: async () => '',
    whyNoneBy: async () => '',
  });
}

const afterFacts = '--facts takes every path up to the next option: put drafts before it, or after “--”.';

async function select(args: readonly string[], io: Io, wanted: Wanted): Promise<Selection> {
  const paths = new Set<string>();
  const faults: Fault[] = [];
  for (const [i, arg] of args.entries()) {
    // “--facts facts drafts” takes the drafts as well.
    const hint = wanted.noun === 'fact file' && i > 0 ? ` ${afterFacts}` : '';
    const found = await expand(arg, io, wanted, hint);
    for (const path of found.paths) paths.add(path);
    faults.push(...found.faults);
  }
  return { paths: [...paths], faults };
}

async function expand(
  arg: string,
  { workspace, cwd }: { workspace: Workspace; cwd: string },
  { noun, inFolder, byGlob, whyNoneIn, whyNoneBy }: Wanted,
  hint: string,
): Promise<Selection> {
  const path = absolutePath(arg, cwd);
  const kind = await workspace.kind(path);
  if (kind === 'folder') {
    const found = await inFolder(path);
    if (found.paths.length === 0 && found.faults.length === 0)
      throw new UsageError(`There is no ${noun} in “${arg}”${await whyNoneIn(path)}.${hint}`);
    return found;
  }
  if (kind !== undefined) return { paths: [path], faults: [] };
  if (!isGlob(arg)) throw new UsageError(`“${arg}” ${await whyNotThere(path, workspace)}.`);
  const found = await byGlob(arg);
  if (found.paths.length === 0) throw new UsageError(`No ${noun} matches “${arg}”${await whyNoneBy(arg)}.${hint}`);
  return found;
}

/** What lies in a folder that this user may not look into cannot be said not to exist. */
function whyNotThere(path: string, workspace: Workspace): Promise<string> {
  return workspace.readText(path).then(
    () => 'does not exist',
    error => faultOf(error).reason,
  );
}

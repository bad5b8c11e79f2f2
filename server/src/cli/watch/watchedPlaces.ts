import { realpath } from 'node:fs/promises';
import { configFileName } from '../../core/config/config';
import { ledgerName } from '../../core/signOffs/signOff';
import { createGlob, type Glob, isGlob } from '../../workspace/glob';
import type { Project } from '../../workspace/loadProject';
import { isWithin, joinPath, parentOf, withSlashes } from '../../workspace/paths';
import type { CheckFlags } from '../check/checkFlags';
import type { Io } from '../io';
import { absolutePath } from '../shownPath';

/** Which files matter to a check. */
export interface Places {
  /** Existing folders that hold all of the places and outlive them. */
  readonly tops: readonly string[];
  readonly places: readonly Glob[];
}

/** The places of the drafts, the facts, the configuration, the baseline and the sign-offs: of what is there, and of what may come. */
export async function watchedPlaces(
  args: readonly string[],
  flags: CheckFlags,
  { root, config, configFile }: Project,
  io: Io,
): Promise<Places> {
  const cwd = absolutePath('.', io.cwd);
  const globs = (folder: string, patterns: readonly string[]) => patterns.map(pattern => createGlob(folder, pattern));
  const draftsIn = (folder: string): Glob[] =>
    globs(isWithin(root, folder) ? root : folder, config.drafts).map(glob => within(folder, glob));
  const factsIn = (folder: string): Glob[] => globs(folder, ['**/*.yaml', '**/*.yml']);

  const places: Glob[] = [
    ...(flags.facts === undefined ? globs(root, config.facts) : []),
    ...foldersBetween(root, cwd).map(folder => onlyFile(joinPath(folder, configFileName))),
    onlyFile(configFile?.path ?? joinPath(root, configFileName)),
    onlyFile(joinPath(root, ledgerName)),
    onlyFile(flags.baseline ? absolutePath(flags.baseline, cwd) : joinPath(root, config.baseline)),
  ];
  for (const arg of args.length > 0 ? args : ['.']) places.push(...(await named(arg, draftsIn)));
  for (const arg of flags.facts ?? []) places.push(...(await named(arg, factsIn)));

  const tops = new Set([root]);
  for (const place of places) if (!isWithin(root, place.root)) tops.add(await existing(parentOf(place.root)));
  return { tops: [...tops], places };

  /** Where it is a link, where that leads as well: there the changes are made. */
  async function named(arg: string, inFolder: (folder: string) => Glob[]): Promise<Glob[]> {
    const path = absolutePath(arg, cwd);
    const kind = await io.workspace.kind(path);
    if (kind === undefined && isGlob(arg)) return [createGlob(cwd, arg)];
    const paths = new Set([path, withSlashes(await realpath(path).catch(() => path))]);
    return [...paths].flatMap(each => (kind === 'folder' ? inFolder(each) : [onlyFile(each)]));
  }

  async function existing(folder: string | undefined): Promise<string> {
    for (let at = folder; at !== undefined; at = parentOf(at))
      if ((await io.workspace.kind(at)) === 'folder') return at;
    return '/';
  }
}

function onlyFile(path: string): Glob {
  return { root: parentOf(path) ?? path, matches: each => each === path, reachesInto: () => false };
}

/** What a glob matches in a folder of its own, which may be a hidden one. */
function within(folder: string, glob: Glob): Glob {
  const root = isWithin(folder, glob.root) ? glob.root : folder;
  return { root, matches: path => isWithin(folder, path) && glob.matches(path), reachesInto: glob.reachesInto };
}

/** From the inner one up to the outer one: a configuration in any of them would be the nearest. */
function foldersBetween(outer: string, inner: string): string[] {
  const folders: string[] = [];
  for (let at: string | undefined = inner; at !== undefined && isWithin(outer, at); at = parentOf(at)) folders.push(at);
  return folders;
}

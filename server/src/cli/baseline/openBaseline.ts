import type { Project } from '../../workspace/loadProject';
import { joinPath } from '../../workspace/paths';
import { faultOf } from '../../workspace/workspace';
import { UsageError } from '../exitStatus';
import type { Io } from '../io';
import { plainLine } from '../reporters/plainLine';
import { absolutePath, shownPath } from '../shownPath';
import type { BaselineEntry } from './baselineEntry';
import { parseBaseline } from './parseBaseline';

/** The baseline of a project. */
export interface Baseline {
  /** Absolute. */
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  /** Whether there is a file yet. */
  readonly exists: boolean;
}

/** The baseline that a check is to look into; undefined where there is none, or none is wanted. Throws `UsageError`. */
export async function openKnown(
  flag: string | false | undefined,
  project: Pick<Project, 'root' | 'config'>,
  io: Io,
): Promise<Baseline | undefined> {
  if (flag === false) return undefined;
  const baseline = await openBaseline(flag, project, io);
  if (baseline.exists) return baseline;
  if (flag !== undefined) throw new UsageError(`There is no baseline “${flag}”; record one with “factlint baseline”.`);
  return undefined;
}

/**
 * Reads the baseline that the flag names, else the configuration, else the one at the root, if there is one.
 * Throws `UsageError` where the file is not one that `factlint baseline` wrote.
 */
export async function openBaseline(
  flag: string | undefined,
  { root, config }: Pick<Project, 'root' | 'config'>,
  { workspace, cwd }: Io,
): Promise<Baseline> {
  const path = flag === undefined ? joinPath(root, config.baseline) : absolutePath(flag, cwd);
  if ((await workspace.kind(path)) === undefined) return { path, entries: [], exists: false };
  const shown = shownPath(path, cwd);
  const file = await workspace.readText(path).catch((error: unknown) => {
    throw new UsageError(`The baseline ${shown} ${faultOf(error).reason}.`);
  });
  const read = parseBaseline(file.text);
  if ('entries' in read) return { path, entries: read.entries, exists: true };
  const { line, text } = read.fault;
  const advice = /^(?:<{7}|={7}|>{7})/.test(text)
    ? 'A merge left it in conflict: keep the lines of both sides.'
    : 'Remove the line, or record the baseline anew.';
  throw new UsageError(`${shown}:${line}: not an entry of a baseline: ${plainLine(text.slice(0, 60))}\n${advice}`);
}

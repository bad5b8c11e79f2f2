import { parentOf } from '../../workspace/paths';
import { faultOf } from '../../workspace/workspace';
import { checkSelected } from '../check/checkSelected';
import { openCheckable } from '../check/openCheckable';
import { type ExitStatus, exitStatus, UsageError } from '../exitStatus';
import { faultText } from '../faultText';
import type { Io } from '../io';
import type { ProjectFlags } from '../openProject';
import { count } from '../reporters/count';
import { shownPath } from '../shownPath';
import { tellFaults } from '../tellFaults';
import { entriesOf } from './baselineEntry';
import { goneEntries } from './goneEntries';
import { type Baseline, openBaseline } from './openBaseline';
import { renderBaseline } from './renderBaseline';

export interface BaselineFlags extends ProjectFlags {
  readonly baseline?: string;
  readonly prune?: boolean;
}

/** `factlint baseline`: adds today's findings to the baseline, or with `--prune` removes those that are no longer found. */
export async function baselineCommand(args: readonly string[], flags: BaselineFlags, io: Io): Promise<ExitStatus> {
  if (args.includes('-')) throw new UsageError('A baseline is of files; it cannot be recorded of standard input.');
  const project = await openCheckable(flags, io);
  const baseline = await openBaseline(flags.baseline, project, io);
  const shown = shownPath(baseline.path, io.cwd);
  if (flags.prune && !baseline.exists) throw new UsageError(`There is no baseline “${shown}” to prune.`);

  const checked = await checkSelected(args, { project, fix: 'no' }, {}, io);
  tellFaults(checked.faults, io);
  const gone = new Set(await goneEntries(checked.drafts, baseline.entries, project.root, io));
  const status = checked.faults.length > 0 ? exitStatus.findings : exitStatus.ok;
  const tell = (text: string) => (flags.quiet ? undefined : io.stderr.write(`${text}\n`));
  if (flags.prune) {
    const left = baseline.entries.filter(entry => !gone.has(entry));
    if (gone.size > 0) await write(baseline, left, project.root, io);
    tell(`Removed ${count(gone.size, 'finding')} from ${shown}; ${left.length} left.`);
    return status;
  }
  const known = new Set(baseline.entries.map(({ id }) => id));
  const today = checked.drafts.flatMap(draft => entriesOf(draft, project.root));
  const added = today.filter(({ id }) => !known.has(id));
  if (added.length > 0 || !baseline.exists) await write(baseline, [...baseline.entries, ...added], project.root, io);
  tell(`Added ${count(added.length, 'finding')} to ${shown}; ${today.length - added.length} of today's were there.`);
  if (gone.size > 0) tell(`${count(gone.size, 'finding')} can no longer be found; remove with --prune.`);
  return status;
}

async function write(
  { path }: Baseline,
  entries: Baseline['entries'],
  root: string,
  { workspace, cwd }: Io,
): Promise<void> {
  if (await workspace.leadsOut?.(path, root))
    throw new UsageError(`“${shownPath(path, cwd)}” leads out of the project by a link; nothing is written to it.`);
  const folder = parentOf(path);
  if (folder === undefined || (await workspace.kind(folder)) !== 'folder') {
    throw new UsageError(`“${shownPath(path, cwd)}” cannot be written: its folder does not exist.`);
  }
  await workspace.writeText(path, { text: renderBaseline(entries), bom: false }).catch((error: unknown) => {
    throw new UsageError(faultText(faultOf(error), cwd));
  });
}

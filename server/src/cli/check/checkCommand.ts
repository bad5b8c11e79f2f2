import type { Project } from '../../workspace/loadProject';
import { openBaseline } from '../baseline/openBaseline';
import { type ExitStatus, statusOf, UsageError } from '../exitStatus';
import type { Io } from '../io';
import type { CheckTask } from './checkFiles';
import type { CheckFlags } from './checkFlags';
import { checkSelected } from './checkSelected';
import { checkStdin } from './checkStdin';
import { gather } from './gather';
import { openCheckable } from './openCheckable';
import { openOutputs } from './openOutputs';
import { tellNotes } from './tellNotes';
import { writeReports } from './writeReports';

/**
 * `factlint check`: open the project, select the drafts, check each, gather what they say into a report, write it in the
 * formats asked for, and return the exit status.
 */
export async function checkCommand(args: readonly string[], flags: CheckFlags, io: Io): Promise<ExitStatus> {
  const fromStdin = args.includes('-');
  if (fromStdin && args.length > 1) throw new UsageError('“-” (standard input) goes with no other path.');
  if (flags.stdinPath !== undefined && !fromStdin) throw new UsageError('--stdin-path needs “-” as the path.');
  if (flags.changedSince !== undefined && fromStdin)
    throw new UsageError('--changed-since goes with files, not with “-”.');

  const outputs = await openOutputs(flags.output ?? [], io);
  const project = await openCheckable(flags, io);
  const baseline = flags.baseline === false ? undefined : await openBaseline(flags.baseline, project, io);
  if (flags.baseline && !baseline?.exists) {
    throw new UsageError(`There is no baseline “${flags.baseline}”; record one with “factlint baseline”.`);
  }

  const task: CheckTask = {
    project: flags.coverage === undefined ? project : countingUnsourced(project),
    fix: flags.fix ?? false,
  };
  const checked = fromStdin
    ? await checkStdin(flags.stdinPath ?? 'stdin', task, io)
    : await checkSelected(args, task, { outputs, changedSince: flags.changedSince }, io);
  const report = await gather(checked, project, baseline?.exists ? baseline : undefined, flags, io);
  tellNotes(report, checked, flags, io);
  // Standard output holds the fixed text then.
  const printed = fromStdin && task.fix ? io.stderr : io.stdout;
  const unwritten = await writeReports(report, outputs, flags, printed, io);
  return statusOf(report, unwritten);
}

function countingUnsourced(project: Project): Project {
  return { ...project, config: { ...project.config, unsourced: true } };
}

import type { Project } from '../../workspace/loadProject';
import { type ExitStatus, exitStatus, statusOf, UsageError } from '../exitStatus';
import type { Io } from '../io';
import { openProject } from '../openProject';
import { count } from '../reporters/count';
import { textFinding } from '../reporters/textReport';
import { selectDrafts } from '../selectFiles';
import { textStyle } from '../textStyle';
import { type Checked, type CheckTask, checkFiles } from './checkFiles';
import type { CheckFlags } from './checkFlags';
import { checkStdin } from './checkStdin';
import { gather } from './gather';
import { type OpenOutput, openOutputs, withoutOutputs } from './openOutputs';
import { tellNotes } from './tellNotes';
import { writeReports } from './writeReports';

/**
 * `factlint check`: open the project, select the drafts, check each, gather what they say into a report, write it in the
 * formats asked for, and return the exit status.
 */
export async function checkCommand(args: readonly string[], flags: CheckFlags, io: Io): Promise<ExitStatus> {
  if (args.includes('-') && args.length > 1) throw new UsageError('“-” (standard input) goes with no other path.');
  if (flags.stdinPath !== undefined && !args.includes('-')) throw new UsageError('--stdin-path needs “-” as the path.');

  const outputs = await openOutputs(flags.output ?? [], io);

  const { project, findings } = await openProject(flags, io);
  const fatal = findings.filter(finding => finding.severity === 'error');
  const style = textStyle(io.stderr, flags.color, io);
  io.stderr.write((flags.quiet ? fatal : findings).map(finding => textFinding(finding, style)).join(''));
  if (fatal.length > 0) {
    const errors = count(fatal.length, 'error');
    io.stderr.write(`factlint: ${errors} in the facts or the configuration; nothing was checked.\n`);
    return exitStatus.unusable;
  }

  const fromStdin = args.includes('-');
  const task: CheckTask = { project, fix: flags.fix ?? false };
  const checked = fromStdin
    ? await checkStdin(flags.stdinPath ?? 'stdin', task, io)
    : await checkSelected(args, outputs, project, task, io);
  const report = await gather(checked, project, flags.failOn ?? project.config.failOn, io);
  tellNotes(report, flags, io);
  // Standard output holds the fixed text then.
  const printed = fromStdin && task.fix ? io.stderr : io.stdout;
  const unwritten = await writeReports(report, outputs, flags, printed, io);
  return statusOf(report, unwritten);
}

async function checkSelected(
  args: readonly string[],
  outputs: readonly OpenOutput[],
  project: Project,
  task: CheckTask,
  io: Io,
): Promise<Checked> {
  const { paths, faults } = await selectDrafts(args.length > 0 ? args : ['.'], project, io);
  const drafts = withoutOutputs(paths, outputs, args, project, io);
  const checked = await checkFiles(drafts, task, io);
  return { ...checked, faults: [...faults, ...checked.faults] };
}

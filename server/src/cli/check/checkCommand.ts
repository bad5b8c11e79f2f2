import { openKnown } from '../baseline/openBaseline';
import { type ExitStatus, statusOf } from '../exitStatus';
import type { Io } from '../io';
import { assertFlags } from './assertFlags';
import type { CheckFlags } from './checkFlags';
import { checkSelected, type Scope } from './checkSelected';
import { checkStdin } from './checkStdin';
import { gather } from './gather';
import { openCheckable } from './openCheckable';
import { assertWritable, type OpenOutput, openOutputs } from './openOutputs';
import { taskOf } from './taskOf';
import { tellNotes } from './tellNotes';
import { withSignOffs } from './withSignOffs';
import { writeReports } from './writeReports';

/**
 * `factlint check`: open the project, select the drafts, check each, gather what they say into a report, write it in the
 * formats asked for, and return the exit status.
 */
export async function checkCommand(args: readonly string[], flags: CheckFlags, io: Io): Promise<ExitStatus> {
  const fromStdin = args.includes('-');
  assertFlags(args, flags);
  if (flags.watch) {
    const { watchDrafts } = await import('../watch/watchDrafts');
    return watchDrafts(args, flags, io);
  }

  const outputs = await openOutputs(flags.output ?? [], io);
  const project = await openCheckable(flags, io);
  const baseline = await openKnown(flags.baseline, project, io);
  await assertWritable(outputs, baseline ? [...args, baseline.path] : args, project, io);

  const task = await taskOf(flags, project, io);
  if (flags.stream) {
    const { checkStream } = await import('../stream/checkStream');
    return checkStream(task, io);
  }
  const checked = fromStdin
    ? await checkStdin(flags.stdinPath ?? 'stdin', task, io)
    : await withSignOffs(await checkSelected(args, task, scopeOf(flags, outputs), io), project, io);
  const report = await gather(checked, project, baseline, flags, io);
  tellNotes(report, checked, flags, io);
  for (const { patch = '' } of report.drafts) io.stdout.write(patch);
  // Standard output holds what another program is to read then.
  const isTaken = flags.diff || (fromStdin && flags.fix);
  const unwritten = await writeReports(report, outputs, flags, isTaken ? io.stderr : io.stdout, io);
  return statusOf(report, unwritten);
}

function scopeOf({ changedSince, shard }: CheckFlags, outputs: readonly OpenOutput[]): Scope {
  return { outputs, changedSince, shard };
}

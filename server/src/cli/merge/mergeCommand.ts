import type { CheckFlags } from '../check/checkFlags';
import { repositoryOf } from '../check/gather';
import { assertWritable, openOutputs } from '../check/openOutputs';
import { tellVoidSignOffs } from '../check/tellNotes';
import { writeReports } from '../check/writeReports';
import { type ExitStatus, statusOf, UsageError } from '../exitStatus';
import type { Io } from '../io';
import { tellFaults } from '../tellFaults';
import { assertTogether, type NamedReport } from './assertTogether';
import { joinReports } from './joinReports';
import { readReport } from './readReport';

export type MergeFlags = Pick<CheckFlags, 'format' | 'output' | 'failOn' | 'quiet' | 'color'>;

/** `factlint merge`: makes one report of those that several runs have written, and ends as one run would have ended. */
export async function mergeCommand(names: readonly string[], flags: MergeFlags, io: Io): Promise<ExitStatus> {
  const outputs = await openOutputs(flags.output ?? [], io);
  await assertWritable(outputs, names, { factFiles: [] }, io);
  const reports: NamedReport[] = [];
  for (const name of names) reports.push({ name, report: await readReport(name, io) });
  assertTogether(reports);
  const [first, ...others] = reports.map(({ report }) => report);
  if (first === undefined) throw new UsageError('There is no report to merge.');
  const report = joinReports([first, ...others], await repositoryOf(io), flags.failOn);
  tellFaults(report.faults, io);
  if (!flags.quiet) tellVoidSignOffs(report.voidSignOffs, io);
  return statusOf(report, await writeReports(report, outputs, flags, io.stdout, io));
}

import type { Project } from '../../workspace/loadProject';
import { UsageError } from '../exitStatus';
import type { Io } from '../io';
import { openProject, type ProjectFlags } from '../openProject';
import { count } from '../reporters/count';
import { type Finding, textFinding } from '../reporters/textReport';
import { textStyle } from '../textStyle';

/** The project, once the faults of its own files are told on standard error. Throws `UsageError` where one is an error. */
export async function openCheckable(flags: ProjectFlags, io: Io): Promise<Project> {
  const { project, findings } = await openProject(flags, io);
  assertUsable(findings, flags, io);
  if (project.factSet.facts.length === 0) io.stderr.write('factlint: There is no fact in the fact files.\n');
  return project;
}

/** Tells the faults of the project's own files on standard error. Throws `UsageError` where one is an error. */
export function assertUsable(findings: readonly Finding[], flags: ProjectFlags, io: Io): void {
  const fatal = findings.filter(finding => finding.severity === 'error');
  const style = textStyle(io.stderr, flags.color, io);
  const mild = flags.quiet ? [] : findings.filter(finding => finding.severity !== 'error');
  const told = findings.filter(finding => finding.severity === 'error' || mild.slice(0, MOST_TOLD).includes(finding));
  io.stderr.write(told.map(finding => textFinding(finding, style)).join(''));
  const more = mild.length - MOST_TOLD;
  if (more > 0)
    io.stderr.write(`factlint: ${count(more, 'more fault')} of the fact files; “factlint facts check” has all.\n`);
  if (fatal.length === 0) return;
  throw new UsageError(`${count(fatal.length, 'error')} in the facts or the configuration; nothing was checked.`);
}

/** Of the faults that stop nothing: a check is about the drafts. */
const MOST_TOLD = 10;

import type { Project } from '../workspace/loadProject';
import type { Io } from './io';
import { openProject, type ProjectFlags } from './openProject';
import { textFinding } from './reporters/textReport';
import { textStyle } from './textStyle';

/** The project; undefined where its own files have an error, which standard error is told. What is milder is no concern of one draft's. */
export async function openOrTell(flags: ProjectFlags, io: Io): Promise<Project | undefined> {
  const { project, findings } = await openProject(flags, io);
  const fatal = findings.filter(finding => finding.severity === 'error');
  if (fatal.length === 0) return project;
  const style = textStyle(io.stderr, flags.color, io);
  io.stderr.write(fatal.map(finding => textFinding(finding, style)).join(''));
  return undefined;
}

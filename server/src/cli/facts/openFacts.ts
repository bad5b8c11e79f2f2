import type { Project } from '../../workspace/loadProject';
import { UsageError } from '../exitStatus';
import type { Io } from '../io';
import { openProject, type ProjectFlags } from '../openProject';
import { count } from '../reporters/count';
import { textFinding } from '../reporters/textReport';
import { textStyle } from '../textStyle';

export type FactsFormat = 'text' | 'json';

/** What every `factlint facts` command takes. */
export interface FactsFlags extends ProjectFlags {
  readonly format: FactsFormat;
}

/** The project, where its facts are without error; else its errors go to standard error, and `UsageError` is thrown. */
export async function openFacts(flags: ProjectFlags, io: Io): Promise<Project> {
  const { project, findings } = await openProject(flags, io);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return project;
  const style = textStyle(io.stderr, flags.color, io);
  io.stderr.write(errors.map(error => textFinding(error, style)).join(''));
  throw new UsageError(`${count(errors.length, 'error')} in the facts or the configuration; see factlint facts check.`);
}

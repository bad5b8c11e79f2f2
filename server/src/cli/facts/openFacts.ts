import type { Project } from '../../workspace/loadProject';
import { openCheckable } from '../check/openCheckable';
import type { Io } from '../io';
import type { ProjectFlags } from '../openProject';

export type FactsFormat = 'text' | 'json';

/** What every `factlint facts` command takes. */
export interface FactsFlags extends ProjectFlags {
  readonly format: FactsFormat;
}

/** The project, where its facts are without error; milder faults are for `factlint facts check` to tell. */
export function openFacts(flags: ProjectFlags, io: Io): Promise<Project> {
  return openCheckable({ ...flags, quiet: true }, io);
}

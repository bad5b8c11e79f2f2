import { version as packageVersion } from '../../../package.json';
import { openApiProject } from './openApiProject';
import type { CheckOptions, Project, ProjectOptions, Report } from './types';

export * from './types';

/** Factlint's version. */
export const version: string = packageVersion;

/**
 * Checks drafts on the disk against the facts, as `factlint check` does. Rejects with a `FactlintError` where nothing can be
 * checked; a draft that cannot be read is in the report, and does not stop the others.
 */
export async function check(options: CheckOptions = {}): Promise<Report> {
  const project = await openProject(options);
  return project.checkFiles(options.paths, options);
}

/** Reads the configuration and the facts once, for many checks. Rejects with a `FactlintError` where they are faulty. */
export function openProject(options: ProjectOptions = {}): Promise<Project> {
  return openApiProject(options);
}

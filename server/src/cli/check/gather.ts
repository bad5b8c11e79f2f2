import type { FailOn } from '../../core/config/config';
import { nearestWith } from '../../workspace/findRoot';
import type { Project } from '../../workspace/loadProject';
import type { Io } from '../io';
import type { Checked } from './checkFiles';
import type { Report } from './report';

/** Puts together what the drafts say and what reports need to tell it. */
export async function gather(
  { drafts, faults }: Checked,
  { factSet, factFiles, root }: Project,
  failOn: FailOn,
  io: Io,
): Promise<Report> {
  return {
    factSet,
    facts: new Map(factSet.facts.map(fact => [fact.id, fact])),
    factFiles,
    drafts,
    faults,
    failOn,
    root,
    repository: await repositoryOf(io),
  };
}

/** Where the CI system says the repository is, else where git has it, else the working folder. */
async function repositoryOf({ env, workspace, cwd }: Io): Promise<string> {
  return env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR ?? (await nearestWith(workspace, cwd, '.git')) ?? cwd;
}

import { nearestWith } from '../../workspace/findRoot';
import type { Project } from '../../workspace/loadProject';
import type { Baseline } from '../baseline/openBaseline';
import type { Io } from '../io';
import type { Checked } from './checkFiles';
import type { CheckFlags } from './checkFlags';
import { coverageOf } from './coverage';
import type { Report } from './report';

/** Puts together what the drafts say, without what the baseline knows, and what reports need to tell it. */
export async function gather(
  { drafts, faults }: Checked,
  { factSet, factFiles, config, root }: Project,
  baseline: Baseline | undefined,
  flags: CheckFlags,
  io: Io,
): Promise<Report> {
  // Loaded where it is needed: hashing takes longer to load than a small draft to check.
  const reported = baseline
    ? await (await import('../baseline/withoutKnown')).withoutKnown(drafts, baseline, root, io)
    : { drafts };
  return {
    factSet,
    facts: new Map(factSet.facts.map(fact => [fact.id, fact])),
    factFiles,
    ...reported,
    ...(flags.coverage !== undefined && { coverage: coverageOf(drafts, flags.coverage) }),
    faults,
    failOn: flags.failOn ?? config.failOn,
    root,
    repository: await repositoryOf(io),
  };
}

/** Where the CI system says the repository is, else where git has it, else the working folder. */
async function repositoryOf({ env, workspace, cwd }: Io): Promise<string> {
  return env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR || ((await nearestWith(workspace, cwd, '.git')) ?? cwd);
}

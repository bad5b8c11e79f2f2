import { nearestWith } from '../../workspace/findRoot';
import type { Project } from '../../workspace/loadProject';
import { applyBaseline } from '../baseline/applyBaseline';
import { goneEntries } from '../baseline/goneEntries';
import type { Baseline } from '../baseline/openBaseline';
import type { Io } from '../io';
import type { Checked } from './checkFiles';
import type { CheckFlags } from './checkFlags';
import { coverageOf } from './coverage';
import type { DraftResult } from './draftResult';
import type { Report } from './report';

/** Puts together what the drafts say, without what the baseline knows, and what reports need to tell it. */
export async function gather(
  { drafts, faults }: Checked,
  { factSet, factFiles, config, root }: Project,
  baseline: Baseline | undefined,
  flags: CheckFlags,
  io: Io,
): Promise<Report> {
  return {
    factSet,
    facts: new Map(factSet.facts.map(fact => [fact.id, fact])),
    factFiles,
    ...(await withBaseline(drafts, baseline, root, io)),
    ...(flags.coverage !== undefined && { coverage: coverageOf(drafts, flags.coverage) }),
    faults,
    failOn: flags.failOn ?? config.failOn,
    root,
    repository: await repositoryOf(io),
  };
}

async function withBaseline(
  drafts: readonly DraftResult[],
  baseline: Baseline | undefined,
  root: string,
  io: Io,
): Promise<Pick<Report, 'drafts' | 'baseline'>> {
  if (baseline === undefined) return { drafts };
  const { path, entries } = baseline;
  const reported = applyBaseline(drafts, entries, root);
  const known = reported.reduce((sum, { claims }) => sum + claims.filter(claim => claim.known).length, 0);
  const gone = await goneEntries(drafts, entries, root, io);
  return { drafts: reported, baseline: { path, known, gone: gone.length } };
}

/** Where the CI system says the repository is, else where git has it, else the working folder. */
async function repositoryOf({ env, workspace, cwd }: Io): Promise<string> {
  return env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR ?? (await nearestWith(workspace, cwd, '.git')) ?? cwd;
}

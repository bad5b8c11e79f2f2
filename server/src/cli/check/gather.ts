import { nearestWith } from '../../workspace/findRoot';
import type { Project } from '../../workspace/loadProject';
import type { Baseline } from '../baseline/openBaseline';
import type { Io } from '../io';
import { valuePlaces } from '../reporters/valuePlaces';
import { shownPath } from '../shownPath';
import type { Checked } from './checkFiles';
import type { CheckFlags } from './checkFlags';
import { coverageOf } from './coverage';
import type { Report } from './report';

/** Puts together what the drafts say, without what the baseline knows, and what reports need to tell it. */
export async function gather(
  { drafts, faults, voidSignOffs = [] }: Checked,
  project: Project,
  baseline: Baseline | undefined,
  flags: CheckFlags,
  io: Io,
): Promise<Report> {
  const { factSet, factFiles, config, root } = project;
  // Loaded where it is needed: hashing takes longer to load than a small draft to check.
  const reported = baseline
    ? await (await import('../baseline/withoutKnown')).withoutKnown(drafts, baseline, root, io)
    : { drafts };
  const repository = await repositoryOf(io);
  const facts = new Map(factSet.facts.map(fact => [fact.id, fact]));
  return {
    factSet: { files: factSet.files.length, entities: factSet.entities.size, facts: factSet.facts.length },
    facts,
    placeOf: valuePlaces(facts, factFiles, repository),
    ...(isForPrograms(flags) && { digest: await digestOf(project) }),
    ...(flags.shard && { shard: flags.shard }),
    ...reported,
    ...(flags.coverage !== undefined && { coverage: coverageOf(drafts, flags.coverage) }),
    faults,
    voidSignOffs,
    failOn: flags.failOn ?? config.failOn,
    cwd: io.cwd,
    root,
    repository,
  };
}

/** Whether a JSON report is asked for, which another run may have to hold against its like. */
function isForPrograms({ format = [], output = [] }: CheckFlags): boolean {
  return format.includes('json') || output.some(request => request.format === 'json');
}

async function digestOf({ factFiles, configFile, root }: Project): Promise<string> {
  const { createHash } = await import('node:crypto');
  const texts = factFiles.map(({ path, text }) => [shownPath(path, root), text]);
  return createHash('sha256')
    .update(JSON.stringify([texts, configFile?.text ?? '']))
    .digest('hex');
}

/** Where the CI system says the repository is, else where git has it, else the working folder. */
export async function repositoryOf({ env, workspace, cwd }: Io): Promise<string> {
  return env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR || ((await nearestWith(workspace, cwd, '.git')) ?? cwd);
}

import { configFileName } from '../../core/config/config';
import { findRoot } from '../../workspace/findRoot';
import { listDrafts, loadProject } from '../../workspace/loadProject';
import { joinPath } from '../../workspace/paths';
import { faultOf } from '../../workspace/workspace';
import { type ExitStatus, exitStatus } from '../exitStatus';
import type { Io } from '../io';
import { absolutePath, shownPath } from '../shownPath';
import { writeNewFile } from '../writeNewFile';
import { type CiSystem, surveyRepository } from './surveyRepository';
import {
  configTemplate,
  draftTemplate,
  factsTemplate,
  githubTemplate,
  gitlabTemplate,
  preCommitTemplate,
} from './templates';

export interface InitFlags {
  readonly ci?: CiSystem;
  readonly dryRun?: boolean;
}

/** A file that the repository is to have. */
interface Wanted {
  readonly path: string;
  readonly text: string;
  /** Whether a file that is there already should be told how to have the same. */
  readonly isPart?: boolean;
}

/**
 * `factlint init`: writes the files that the repository lacks for its drafts to be checked, and leaves those that it has as they
 * are. What it has written passes `factlint check`.
 */
export async function initCommand({ ci, dryRun }: InitFlags, io: Io): Promise<ExitStatus> {
  const root = await findRoot(io.workspace, absolutePath('.', io.cwd));
  const wanted = await wantedFiles(root, ci, io);
  for (const { path, text, isPart } of wanted) {
    const full = joinPath(root, path);
    const shown = shownPath(full, io.cwd);
    if ((await io.workspace.kind(full)) !== undefined) {
      const lacks = isPart === true && !(await mentionsFactlint(full, io));
      io.stdout.write(`kept   ${shown}${lacks ? `; to have Factlint in it, add:\n\n${indented(text)}` : ''}\n`);
    } else {
      if (!dryRun) await writeNewFile(full, text, false, io);
      io.stdout.write(`${dryRun ? 'would write ' : 'wrote  '}${shown}\n`);
    }
  }
  if (ci === undefined && !wanted.some(({ path }) => path === GITHUB || path === GITLAB)) {
    io.stdout.write('No CI system was recognized; --ci github or --ci gitlab writes its file.\n');
  }
  if (!dryRun) io.stdout.write('Next: factlint check\n');
  return exitStatus.ok;
}

const GITHUB = '.github/workflows/factlint.yml';
const GITLAB = '.gitlab-ci.yml';

async function wantedFiles(root: string, ci: CiSystem | undefined, { workspace }: Io): Promise<Wanted[]> {
  const project = await loadProject(workspace, root);
  const { paths: drafts } = await listDrafts(workspace, project);
  const repository = await surveyRepository(root, workspace);
  const systems = ci === undefined ? repository.ci : [ci];
  // The examples are for who begins: an own configuration may look for facts and drafts elsewhere.
  const isNew = project.configFile === undefined && project.faults.length === 0;
  return [
    { path: configFileName, text: configTemplate },
    ...(isNew && project.factFiles.length === 0 ? [{ path: 'facts/example.yaml', text: factsTemplate }] : []),
    ...(isNew && drafts.length === 0 ? [{ path: 'drafts/example.md', text: draftTemplate }] : []),
    ...(systems.includes('github') ? [{ path: GITHUB, text: githubTemplate(repository.branch) }] : []),
    ...(systems.includes('gitlab') ? [{ path: GITLAB, text: gitlabTemplate, isPart: true }] : []),
    { path: '.pre-commit-config.yaml', text: preCommitTemplate, isPart: true },
  ];
}

async function mentionsFactlint(path: string, { workspace }: Io): Promise<boolean> {
  try {
    return (await workspace.readText(path)).text.includes('factlint');
  } catch (error) {
    faultOf(error);
    return false;
  }
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

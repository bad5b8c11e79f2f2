import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { joinPath } from '../../workspace/paths';
import type { Workspace } from '../../workspace/workspace';

export const ciSystems = ['github', 'gitlab', 'none'] as const;

export type CiSystem = (typeof ciSystems)[number];

/** What of a repository decides which files fit it. */
export interface Repository {
  /** The CI systems that its files or its remotes speak for. */
  readonly ci: readonly Exclude<CiSystem, 'none'>[];
  /** The branch that others start from. */
  readonly branch: string;
}

/** Looks at the files and the git remotes of the folder; without git, at the files alone. */
export async function surveyRepository(root: string, workspace: Workspace): Promise<Repository> {
  const has = async (name: string) => (await workspace.kind(joinPath(root, name))) !== undefined;
  const remotes = await git(root, 'remote', '--verbose');
  const head = await git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  const github = (await has('.github')) || /[@/.]github\./i.test(remotes);
  const gitlab = (await has('.gitlab-ci.yml')) || (await has('.gitlab')) || /[@/.]gitlab\./i.test(remotes);
  return {
    ci: [...(github ? ['github' as const] : []), ...(gitlab ? ['gitlab' as const] : [])],
    branch: /^origin\/(\S+)$/.exec(head)?.[1] ?? 'main',
  };
}

/** What git prints; nothing where it fails or is not there. */
async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)('git', args, { cwd })).stdout.trim();
  } catch {
    return '';
  }
}

import { relative, resolve } from 'node:path';
import { withSlashes } from '../../workspace/paths';
import { UsageError } from '../exitStatus';
import { runGit } from './runGit';

/** What differs between a commit and the files on disk. Paths are absolute. */
export interface GitChanges {
  /** The repository's top folder. */
  readonly top: string;
  /** Changed, added, removed, and those that git does not know yet; of a renamed file both names. */
  readonly paths: ReadonlySet<string>;
  /** The text of a file at the commit; undefined where there was none. */
  before(path: string): Promise<string | undefined>;
}

/**
 * What has changed in the repository around `folder` since its history and that of `ref` parted. Throws `UsageError` where there
 * is no repository, or no such commit.
 */
export async function gitChanges(ref: string, folder: string): Promise<GitChanges> {
  if (ref === '' || ref.startsWith('-'))
    throw new UsageError(`“${ref}” is no name of a commit, as --changed-since needs.`);
  const up = await runGit(['rev-parse', '--show-cdup'], folder);
  if (up === undefined) throw new UsageError(`--changed-since needs a git repository, and ${folder} is in none.`);
  const top = withSlashes(resolve(folder, up.trim()));

  const commit = (
    await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], top)
  )?.trim();
  if (commit === undefined) {
    throw new UsageError(
      `Git knows no commit “${ref}” here. In CI, fetch it first: a checkout often has the last commit alone (fetch-depth: 0).`,
    );
  }
  const base = (await runGit(['merge-base', commit, 'HEAD'], top))?.trim() ?? commit;
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', base, '--'];
  const lists = [await runGit(diff, top), await runGit(['ls-files', '--others', '--exclude-standard', '-z'], top)];
  if (lists.includes(undefined)) throw new UsageError(`Git cannot tell what has changed since “${ref}”.`);
  const names = lists.flatMap(list => list?.split('\0').filter(name => name !== '') ?? []);
  return {
    top,
    paths: new Set(names.map(name => withSlashes(resolve(top, name)))),
    before: path => runGit(['cat-file', 'blob', `${base}:${withSlashes(relative(top, path))}`], top),
  };
}

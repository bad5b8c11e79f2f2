import { execFile } from 'node:child_process';
import { UsageError } from '../exitStatus';

/**
 * Runs git in a folder, without a shell, and resolves to what it prints; undefined where it ends with an error.
 * Throws `UsageError` where there is no git.
 */
export function runGit(args: readonly string[], cwd: string): Promise<string | undefined> {
  // No command that a repository's configuration names is run for this, and no lock of the user's is taken.
  const plain = ['-c', 'core.fsmonitor=false', ...args];
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  return new Promise((resolve, reject) => {
    execFile('git', plain, { cwd, env, maxBuffer: MOST_OUTPUT }, (error, stdout) => {
      if (error === null) resolve(stdout);
      else if (error.code === 'ENOENT') reject(new UsageError('Git is not installed; --changed-since needs it.'));
      else resolve(undefined);
    });
  });
}

const MOST_OUTPUT = 256 * 1024 * 1024;

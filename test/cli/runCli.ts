import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { dayOf } from '../../server/src/core/values/day';
import { nodeWorkspace } from '../../server/src/workspace/nodeWorkspace';
import { withTemporaryFolder } from '../support/temporaryFolder';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The folder's files after the run, for what `--fix` writes. */
  read(path: string): Promise<Buffer>;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Circumstances extends Partial<Io> {
  readonly input?: string | Uint8Array;
  /** Called in the folder before the run. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** The working folder, relative to that of the files. */
  readonly from?: string;
}

/** Runs the command line in a new folder with these files, and hands its end to `examine` before the folder goes. */
export async function inFolder(
  files: Files,
  argv: readonly string[],
  examine: (ended: Ended) => void | Promise<void>,
  { prepare, ...circumstances }: Circumstances = {},
): Promise<void> {
  await withTemporaryFolder(files, async folder => {
    await prepare?.(folder);
    await examine(await runIn(folder, argv, circumstances));
  });
}

/** Runs the command line in a folder. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  { input = '', from = '.', ...overrides }: Omit<Circumstances, 'prepare'> = {},
): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const outputTo = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    columns: 80,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const status = await run(argv, {
    cwd: join(folder, from),
    env: {},
    workspace: nodeWorkspace,
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    stdin: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    today: () => dayOf(2026, 11, 23),
    ...overrides,
  });
  return { status, ...written, read: path => readFile(join(folder, path)) };
}

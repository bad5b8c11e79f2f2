import type { Io } from '../../server/src/cli/io';
import { memoryWorkspace } from '../support/memoryWorkspace';

const nowhere = { isTTY: false, columns: 80, write: () => {} };

/** For looking at the command line without running it. */
export const emptyIo: Io = {
  cwd: '/',
  env: {},
  workspace: memoryWorkspace(new Map()),
  stdout: nowhere,
  stderr: nowhere,
  stdin: async () => new Uint8Array(),
  today: () => 0,
};

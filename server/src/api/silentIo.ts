import type { Io, Output } from '../cli/io';
import { dayOf } from '../core/values/day';
import { nodeWorkspace } from '../workspace/nodeWorkspace';

/** What the command line works with, without a terminal: a program that calls Factlint is told by return values alone. */
export function silentIo(cwd: string): Io {
  return {
    cwd,
    env: process.env,
    workspace: nodeWorkspace,
    stdout: silence,
    stderr: silence,
    stdin: async () => new Uint8Array(),
    today: () => {
      const now = new Date();
      return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
  };
}

const silence: Output = { isTTY: false, columns: undefined, write: () => {} };

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export const bundle = resolve('dist/cli.cjs');

/** Runs the built program in a process of its own. */
export async function factlint(cwd: string, args: readonly string[], input: string | Uint8Array = '') {
  const child = spawn(process.execPath, [bundle, ...args], { cwd });
  child.stdin.end(input);
  const ended = new Promise<number | null>(done => child.once('close', done));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, status };
}

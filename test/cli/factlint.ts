import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export const bundle = resolve('dist/cli.cjs');

/** Runs the built program in a process of its own. */
export function factlint(cwd: string, args: readonly string[], input: string | Uint8Array = '') {
  return runProgram(process.execPath, [bundle, ...args], cwd, input);
}

/** Runs any program to its end. */
export async function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array,
  env = process.env,
) {
  const child = spawn(program, args, { cwd, env });
  child.stdin.end(input);
  const ended = new Promise<number | null>(done => child.once('close', done));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, status };
}

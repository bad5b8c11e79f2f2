import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atExit } from './atExit.mjs';

/** On POSIX systems a process that is the first of its group can be ended together with all that it has started. */
const groups = process.platform !== 'win32';

/**
 * Starts a program whose output goes to `print`. It does not outlive this process, nor do the processes that it starts.
 * `ended` resolves to what it ended with, and rejects when it could not be started; `stop` ends it.
 * @param {string} program
 * @param {string[]} parameters
 * @param {(text: string) => void} print
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function startProcess(program, parameters, print, options) {
  const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: groups });
  child.stdout.setEncoding('utf8').on('data', print);
  child.stderr.setEncoding('utf8').on('data', print);

  /** @type {Promise<number | NodeJS.Signals>} */
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  // The rejection is for whoever awaits it, if anyone does.
  ended.catch(() => {});

  // Whatever it has started and left behind goes with it.
  if (groups) child.once('exit', () => killGroup(child));
  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) killGroup(child);
  };
  atExit(kill);
  const stop = async () => {
    kill();
    await ended;
  };
  return { ended, stop };
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup({ pid }) {
  if (!pid) return;
  try {
    process.kill(groups ? -pid : pid);
  } catch (error) {
    // Nothing of it is left.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a program to its end, and rejects with all that it has printed when it fails.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function runProgram(program, parameters, options) {
  let printed = '';
  const print = (/** @type {string} */ text) => {
    printed += text;
  };
  const status = await startProcess(program, parameters, print, options).ended;
  if (status !== 0) throw new Error(`“${[program, ...parameters].join(' ')}” has ended with ${status}:\n${printed}`);
}

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { bundle } from './factlint';
import type { Files } from './runCli';

/** A `factlint check --watch` that is running. */
export interface Watch {
  /** Resolves to the next round on standard output that matches; those before it are passed over. */
  until(pattern: RegExp): Promise<string>;
  /** Sends a signal; resolves to the exit status, or to the signal's name where it was not caught. */
  end(signal: NodeJS.Signals): Promise<number | string | null>;
  /** Reads its output no more; resolves to the exit status, once it has ended of itself. */
  leave(): Promise<number | string | null>;
  /** All of standard error so far; whole once the program has ended. */
  stderr(): string;
}

export interface WatchOptions {
  readonly args?: readonly string[];
  /** What a round on standard output ends with. */
  readonly roundEnd?: string;
  /** Called in the folder before the program starts. */
  readonly prepare?: (folder: string) => Promise<void>;
}

const running = new Set<ChildProcess>();

/** Ends what a test that has failed has left behind. */
export function endWatches(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts the built program in a new folder with these files, and ends it after `use`. */
export function withWatch(
  files: Files,
  { args = [], roundEnd = 'Ctrl-C ends.\n', prepare }: WatchOptions,
  use: (watch: Watch, folder: string) => Promise<void>,
): Promise<void> {
  return withTemporaryFolder(files, async folder => {
    await prepare?.(folder);
    const child = spawn(process.execPath, [bundle, 'check', '--watch', ...args], { cwd: folder });
    running.add(child);
    const ended = new Promise<number | string | null>(done => {
      child.once('close', (code, signal) => done(code ?? signal));
    });
    const said = { stdout: '', stderr: '' };
    let look = () => {};
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
      look();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    const nextRound = () => {
      const end = said.stdout.indexOf(roundEnd);
      if (end < 0) return undefined;
      const round = said.stdout.slice(0, end + roundEnd.length);
      said.stdout = said.stdout.slice(round.length);
      return round;
    };
    const watch: Watch = {
      stderr: () => said.stderr,
      until: pattern =>
        new Promise((resolve, reject) => {
          const passed: string[] = [];
          void ended.then(status => {
            const message = `ended with ${status}, before ${pattern}: ${[...passed, said.stdout, said.stderr].join('---\n')}`;
            reject(new assert.AssertionError({ message }));
          });
          look = () => {
            for (let round = nextRound(); round !== undefined; round = nextRound()) {
              if (!pattern.test(round)) passed.push(round);
              else {
                look = () => {};
                return resolve(round);
              }
            }
          };
          look();
        }),
      end(signal) {
        child.kill(signal);
        return ended;
      },
      leave() {
        child.stdout.destroy();
        return ended;
      },
    };
    try {
      await use(watch, folder);
    } finally {
      child.kill('SIGKILL');
      await ended;
      running.delete(child);
    }
  });
}

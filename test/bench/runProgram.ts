import { spawnSync } from 'node:child_process';

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** The greatest memory, in megabytes. */
  readonly peak: number;
}

/** Runs a Node program in a folder. Throws what it says where it fails, other than by finding something. */
export function runProgram(program: string, args: readonly string[], cwd: string): Run {
  const tellPeak = 'process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${tellPeak}`, program, ...args],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return { seconds, peak: Number(/.*peak (\d+)/s.exec(stderr)?.[1]) / 1024 };
}

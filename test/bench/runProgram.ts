import { spawnSync } from 'node:child_process';

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** Processor time of all its threads, in seconds: on a machine that others use too, what tells. */
  readonly cpu: number;
  /** The greatest memory, in megabytes. */
  readonly peak: number;
}

/** Runs a Node program in a folder. Throws what it says where it fails, other than by finding something. */
export function runProgram(program: string, args: readonly string[], cwd: string): Run {
  const tell =
    'process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); ' +
    'process.stderr.write("\\nused " + maxRSS + " " + (userCPUTime + systemCPUTime)); })';
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${tell}`, program, ...args],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${status}: ${stderr}`);
  const [, kilobytes, microseconds] = /.*used (\d+) (\d+)/s.exec(stderr) ?? [];
  return { seconds, cpu: Number(microseconds) / 1e6, peak: Number(kilobytes) / 1024 };
}

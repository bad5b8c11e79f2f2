import assert from 'node:assert/strict';
import { type Circumstances, type Files, inFolder } from './runCli';

/** A run of the command line and what has to come of it. */
export interface ExpectedRun {
  readonly name: string;
  readonly argv: readonly string[];
  readonly files: Files;
  readonly status: number;
  /** The whole output, or what has to be in it. */
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  readonly circumstances?: Circumstances;
}

/** One test a run. */
export function expectRuns(runs: readonly ExpectedRun[]): void {
  for (const { name, argv, files, status, stdout, stderr, circumstances } of runs) {
    it(name, () =>
      inFolder(
        files,
        argv,
        ended => {
          assert.equal(ended.status, status, JSON.stringify(ended));
          compare(ended.stdout, stdout);
          compare(ended.stderr, stderr);
        },
        circumstances,
      ),
    );
  }
}

function compare(actual: string, expected: string | RegExp | undefined): void {
  if (typeof expected === 'string') assert.equal(actual, expected);
  else if (expected) assert.match(actual, expected);
}

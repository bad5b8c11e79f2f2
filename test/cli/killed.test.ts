import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { facts, right, wrong } from './sampleProject';

const bundle = resolve('dist/cli.cjs');
const drafts = Array.from({ length: 16 }, (_, index) => `drafts/${index}.md`);
const files = Object.fromEntries([...drafts.map(path => [path, wrong]), ['facts/border.yaml', facts]]);
const baseline = 'factlint.baseline.yaml';
const lanes = 2;
const killsPerLane = 50;

/** Runs the program to its end, or until it is killed after so many milliseconds; resolves to how long it ran, and whether to its end. */
function factlint(cwd: string, argv: readonly string[], killAfter?: number): Promise<{ took: number; ended: boolean }> {
  const started = performance.now();
  const child = spawn(process.execPath, [bundle, ...argv], { cwd, stdio: 'ignore' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise(done => {
    child.once('close', (_status, signal) => {
      clearTimeout(timer);
      done({ took: performance.now() - started, ended: signal === null });
    });
  });
}

/**
 * Kills the program at random moments of its life, a hundred times in all, and lets `examine` look at the folder after each.
 * Whatever the moments are, the outcome must be the same, so chance cannot make the test fail. At the end it runs undisturbed.
 */
async function killAgainAndAgain(
  argv: readonly string[],
  reset: (folder: string) => Promise<void>,
  examine: (folder: string, whole: boolean) => Promise<void>,
): Promise<void> {
  let killed = 0;
  const lane = () =>
    withTemporaryFolder(files, async folder => {
      await reset(folder);
      let { took } = await factlint(folder, argv);
      for (let time = 0; time < killsPerLane; time++) {
        await reset(folder);
        const run = await factlint(folder, argv, Math.random() * took);
        if (run.ended) took = run.took;
        else killed++;
        await examine(folder, run.ended);
      }
      await factlint(folder, argv);
      await examine(folder, true);
    });
  await Promise.all(Array.from({ length: lanes }, lane));
  assert.ok(killed > 0, 'no run was killed');
}

describe('a run that is killed at any moment', () => {
  it('leaves each draft as it was or put right: --fix', () =>
    killAgainAndAgain(
      ['check', '--fix'],
      async folder => {
        for (const path of drafts) await writeFile(join(folder, path), wrong);
      },
      async (folder, whole) => {
        for (const path of drafts) {
          const text = await readFile(join(folder, path), 'utf8');
          assert.ok(text === right || (!whole && text === wrong), `${path}: ${JSON.stringify(text)}`);
        }
      },
    )).timeout(600_000);

  it('leaves the baseline as it was or with what is new: baseline', async () => {
    const { before, after } = await baselines();
    await killAgainAndAgain(
      ['baseline'],
      folder => writeFile(join(folder, baseline), before),
      async (folder, whole) => {
        const text = await readFile(join(folder, baseline), 'utf8');
        assert.ok(text === after || (!whole && text === before), text);
      },
    );
  }).timeout(600_000);
});

/** The baseline of half of the drafts, and that of all. */
function baselines(): Promise<{ before: string; after: string }> {
  return withTemporaryFolder(files, async folder => {
    const read = () => readFile(join(folder, baseline), 'utf8');
    await factlint(folder, ['baseline', ...drafts.slice(0, 8)]);
    const before = await read();
    await factlint(folder, ['baseline']);
    return { before, after: await read() };
  });
}

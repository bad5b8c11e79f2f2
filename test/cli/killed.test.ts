import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { factlint as bundled } from './factlint';
import type { Files } from './runCli';
import { facts, right, wrong } from './sampleProject';

const bundle = resolve('dist/cli.cjs');
const drafts = Array.from({ length: 16 }, (_, index) => `drafts/${index}.md`);
const files = Object.fromEntries([...drafts.map(path => [path, wrong]), ['facts/border.yaml', facts]]);
const baseline = 'factlint.baseline.yaml';
const lanes = 2;
const killsPerLane = 50;

/** How long a run took, in milliseconds: all of it, and from the first sign of writing on. */
interface Run {
  readonly took: number;
  readonly wrote: number;
  /** How many signs of writing there were: names that came, went or changed in the folder. */
  readonly signs: number;
  /** Not killed. */
  readonly ended: boolean;
}

/** When to kill a run: so many milliseconds after its start, or after the first sign of writing; or at so many signs of it. */
type Moment = { readonly after: 'start' | 'writing'; readonly wait: number } | { readonly signs: number };

/** Runs the program to its end, or until it is killed. What it writes it writes into the folder `written`. */
function factlint(cwd: string, written: string, argv: readonly string[], moment?: Moment): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [bundle, ...argv], { cwd, stdio: 'ignore' });
  let timer: NodeJS.Timeout | undefined;
  let writing: number | undefined;
  let signs = 0;
  const killAfter = (wait: number) => {
    timer = setTimeout(() => child.kill('SIGKILL'), wait);
  };
  if (moment && 'after' in moment && moment.after === 'start') killAfter(moment.wait);
  const watcher = watch(join(cwd, written), () => {
    signs++;
    if (moment && 'signs' in moment && signs === moment.signs) child.kill('SIGKILL');
    if (moment && 'after' in moment && moment.after === 'writing' && signs === 1) killAfter(moment.wait);
    writing ??= performance.now();
  });
  return new Promise(done => {
    child.once('close', (_status, signal) => {
      clearTimeout(timer);
      watcher.close();
      const now = performance.now();
      done({ took: now - started, wrote: now - (writing ?? now), signs, ended: signal === null });
    });
  });
}

/** A moment in a run that lasts as long as an undisturbed one. */
type Choose = (undisturbed: Run, time: number) => Moment;

/** Half of them at any moment of its life and half while it writes. */
const anyMoment: Choose = ({ took, wrote }, time) =>
  time % 2 === 0 ? { after: 'start', wait: Math.random() * took } : { after: 'writing', wait: Math.random() * wrote };

/**
 * Kills the program a hundred times, and lets `examine` look at the folder after each. Whatever the moments are, nothing may be lost, so
 * chance cannot make the test fail. At the end it runs undisturbed.
 */
async function killAgainAndAgain(
  written: string,
  argv: readonly string[],
  reset: (folder: string) => Promise<void>,
  examine: (folder: string, whole: boolean) => Promise<void>,
  choose = anyMoment,
  inFolder: Files = files,
): Promise<void> {
  let killed = 0;
  const lane = () =>
    withTemporaryFolder(inFolder, async folder => {
      await reset(folder);
      let undisturbed = await factlint(folder, written, argv);
      for (let time = 0; time < killsPerLane; time++) {
        await reset(folder);
        const run = await factlint(folder, written, argv, choose(undisturbed, time));
        if (run.ended) undisturbed = run;
        else killed++;
        await examine(folder, run.ended);
      }
      await factlint(folder, written, argv);
      await examine(folder, true);
    });
  await Promise.all(Array.from({ length: lanes }, lane));
  assert.ok(killed > 0, 'no run was killed');
}

describe('a run that is killed at any moment', () => {
  it('leaves each draft as it was or put right: --fix', () =>
    killAgainAndAgain(
      'drafts',
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

  it('leaves a cache that the next run can use: --cache', async () => {
    // Results of a megabyte and more, which take a while to write.
    const many = Array.from({ length: 96 }, (_, index) => [`drafts/${index}.md`, wrong.repeat(20)] as const);
    const archive = { ...Object.fromEntries(many), 'facts/border.yaml': facts };
    const report = ['check', '--format', 'json', '--cache', '--cache-location', 'cache', '--jobs', '2'];
    const expected = await withTemporaryFolder(archive, async folder => (await bundled(folder, report)).stdout);
    let begun = 0;
    await killAgainAndAgain(
      'cache',
      report,
      async folder => {
        await rm(join(folder, 'cache'), { recursive: true, force: true });
        await mkdir(join(folder, 'cache'));
      },
      async (folder, whole) => {
        if (!whole && (await readdir(join(folder, 'cache'))).length > 0) begun++;
        assert.equal((await bundled(folder, report)).stdout, expected);
        assert.equal(await packsIn(join(folder, 'cache')), 1);
      },
      ({ wrote }, time) => (time % 2 === 0 ? { signs: 1 } : { after: 'writing', wait: (Math.random() * wrote) / 2 }),
      archive,
    );
    assert.ok(begun > killsPerLane * lanes * 0.5, `${begun} runs were killed once they had begun to write the cache`);
  }).timeout(600_000);

  it('leaves the baseline as it was or with what is new: baseline', async () => {
    const { before, after } = await baselines();
    await killAgainAndAgain(
      '.',
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
    await factlint(folder, '.', ['baseline', ...drafts.slice(0, 8)]);
    const before = await read();
    await factlint(folder, '.', ['baseline']);
    return { before, after: await read() };
  });
}

/** How many packs of results a cache holds whole; what a killed run has left of one has another name. */
async function packsIn(cache: string): Promise<number> {
  const names = await readdir(cache, { recursive: true });
  return names.filter(name => name.endsWith('.pack')).length;
}

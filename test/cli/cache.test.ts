import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pruneCache } from '../../server/src/cli/cache/pruneCache';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { factlint } from './factlint';
import { runIn } from './runCli';
import { facts, project, right, wrong } from './sampleProject';

const argv = ['check', '--format', 'json', '--cache', '--cache-location', 'cache'];

/** The packs' paths. */
async function packsOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'cache'), { recursive: true });
  return names.filter(name => name.endsWith('.pack')).map(name => join(folder, 'cache', name));
}

/** How many results the packs hold; each begins with what its claims come to. */
async function resultsIn(folder: string): Promise<number> {
  const texts = await Promise.all((await packsOf(folder)).map(path => readFile(path, 'latin1')));
  return texts.reduce((sum, text) => sum + text.split('{"summary"').length - 1, 0);
}

function withProject(use: (folder: string) => Promise<void>): Promise<void> {
  return withTemporaryFolder(project, use);
}

describe('factlint check --cache', () => {
  it('says the same from the cache', () =>
    withProject(async folder => {
      const first = await runIn(folder, argv);
      assert.equal(JSON.parse(first.stdout).summary.refuted, 1);
      assert.equal(await resultsIn(folder), 2);
      const second = await runIn(folder, argv);
      assert.deepEqual([second.status, second.stdout], [first.status, first.stdout]);
      assert.equal(await resultsIn(folder), 2);
    }));

  it('takes what it says from the cache', () =>
    withProject(async folder => {
      await runIn(folder, [...argv, 'drafts/wrong.md']);
      const [pack = ''] = await packsOf(folder);
      await replaceResults(pack, results => results.replace('"refuted":1', '"refuted":7'));
      const { stdout } = await runIn(folder, [...argv, 'drafts/wrong.md']);
      assert.equal(JSON.parse(stdout).summary.refuted, 7);
    }));

  const changes: readonly [what: string, change: (folder: string) => Promise<void>, refuted: number][] = [
    ['a draft', folder => writeFile(join(folder, 'drafts/right.md'), wrong), 2],
    ['a fact', folder => writeFile(join(folder, 'facts/border.yaml'), facts.replace('1993', '1994')), 1],
    [
      'the configuration',
      folder => writeFile(join(folder, 'factlint.config.yaml'), 'severities: { wrong-date: hint }'),
      1,
    ],
  ];
  for (const [what, change, refuted] of changes) {
    it(`checks again what ${what} has changed`, () =>
      withProject(async folder => {
        await runIn(folder, argv);
        await change(folder);
        const warm = await runIn(folder, argv);
        assert.equal(JSON.parse(warm.stdout).summary.refuted, refuted);
        assert.equal(warm.stdout, (await runIn(folder, ['check', '--format', 'json'])).stdout);
      }));
  }

  it('serves another working folder', () =>
    withProject(async folder => {
      await runIn(folder, [...argv.slice(0, -1), join(folder, 'cache')]);
      await mkdir(join(folder, '.git'));
      const { stdout } = await runIn(folder, [...argv.slice(0, -1), join(folder, 'cache')], { from: 'drafts' });
      assert.deepEqual(
        JSON.parse(stdout).files.map((file: { path: string }) => file.path),
        ['right.md', 'wrong.md'],
      );
    }));

  it('takes a damaged cache for none, and mends it', () =>
    withProject(async folder => {
      const { stdout } = await runIn(folder, argv);
      for (const damage of ['', '{', '\n{}', 'cut']) {
        for (const pack of await packsOf(folder)) {
          const whole = await readFile(pack);
          await writeFile(pack, damage === 'cut' ? whole.subarray(0, -3) : damage);
        }
        assert.equal((await runIn(folder, argv)).stdout, stdout);
        assert.equal(await resultsIn(folder), 2);
      }
    }));

  it('makes one pack of many', () =>
    withProject(async folder => {
      for (let round = 0; round < 12; round++) {
        await writeFile(join(folder, 'drafts/new.md'), `${right}\n\nRound ${round}.`);
        await runIn(folder, argv);
      }
      assert.ok((await packsOf(folder)).length < 9);
      assert.equal(await resultsIn(folder), 2 + 12);
    }));

  it('does without one that cannot be written', () =>
    withTemporaryFolder({ ...project, cache: 'a file' }, async folder => {
      const { stdout, stderr } = await runIn(folder, argv);
      assert.equal(JSON.parse(stdout).summary.refuted, 1);
      assert.equal(stderr, '');
    }));

  it('lies with the caches of other tools, else with those of the user', () =>
    withProject(async folder => {
      const env = { XDG_CACHE_HOME: join(folder, 'user') };
      await runIn(folder, ['check', '--cache'], { env });
      assert.ok((await readdir(join(folder, 'user/factlint'))).length > 0);
      await mkdir(join(folder, 'node_modules'));
      await runIn(folder, ['check', '--cache'], { env });
      assert.ok((await readdir(join(folder, 'node_modules/.cache/factlint'))).length > 0);
    }));

  it('is wanted by who names a place for it', () =>
    withProject(async folder => {
      await runIn(folder, ['check', '--cache-location', 'there']);
      assert.ok((await readdir(join(folder, 'there'))).length > 0);
    }));

  it('leaves no result of a fix', () =>
    withProject(async folder => {
      await runIn(folder, [...argv, '--fix']);
      assert.equal(await readFile(join(folder, 'drafts/wrong.md'), 'utf8'), right);
      await assert.rejects(readdir(join(folder, 'cache')));
    }));

  it('serves runs at the same time, on several threads', () =>
    withProject(async folder => {
      const runs = await Promise.all([1, 2, 3].map(() => factlint(folder, [...argv, '--jobs', '2'])));
      for (const run of runs) assert.deepEqual(run, runs[0]);
      assert.deepEqual(await factlint(folder, argv), runs[0]);
    })).timeout(60_000);
});

/** Other results under a right checksum, which tells whether they were read. */
async function replaceResults(pack: string, change: (json: string) => string): Promise<void> {
  const { createHash } = await import('node:crypto');
  const results = change((await readFile(pack, 'latin1')).slice(64));
  await writeFile(pack, createHash('sha256').update(results, 'latin1').digest('hex') + results, 'latin1');
}

describe('pruneCache', () => {
  const now = Date.parse('2026-11-28');
  const day = 24 * 60 * 60 * 1000;
  const limits = { bytes: 25, age: 30 * day };

  it('removes what was long unused, and the longest unused of what is too much, once a day', () =>
    withTemporaryFolder({}, async folder => {
      const add = async (name: string, age: number) => {
        await mkdir(join(folder, 'aa'), { recursive: true });
        await writeFile(join(folder, 'aa', name), '0123456789');
        await utimes(join(folder, 'aa', name), new Date(now - age), new Date(now - age));
      };
      await add('1.json', day);
      await add('2.json', 2 * day);
      await add('3.json', 3 * day);
      await add('old.json.left-by-a-killed-run', 31 * day);
      await writeFile(join(folder, 'notes.txt'), 'not of the cache');
      await pruneCache(folder, limits, now);
      assert.deepEqual((await readdir(join(folder, 'aa'))).sort(), ['1.json', '2.json']);

      await add('old.json', 31 * day);
      await utimes(join(folder, 'pruned'), new Date(now), new Date(now));
      await pruneCache(folder, limits, now + 1);
      assert.equal((await readdir(join(folder, 'aa'))).length, 3);
      await pruneCache(folder, limits, now + 2 * day);
      assert.deepEqual((await readdir(join(folder, 'aa'))).sort(), ['1.json', '2.json']);
      assert.deepEqual((await readdir(folder)).sort(), ['aa', 'notes.txt', 'pruned']);
    }));

  it('minds no folder that is not there', () =>
    withTemporaryFolder({}, async folder => {
      await pruneCache(join(folder, 'none'), limits, now);
      await rm(folder, { recursive: true });
    }));
});

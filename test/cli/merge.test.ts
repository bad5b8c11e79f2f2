import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formats } from '../../server/src/cli/reporters/format';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { runIn } from './runCli';
import { facts, right, wrong } from './sampleProject';

const quoted = '“The Turkey–Armenia border was closed in 1995,” he said. 😀 It was shut in 1994.\n';
const names = Array.from({ length: 12 }, (_, index) => `drafts/${index}.md`);
const drafts = Object.fromEntries(names.map((name, index) => [name, [right, wrong, quoted][index % 3] ?? right]));
const files = { ...drafts, 'drafts/binary.md': '\0', 'facts/border.yaml': facts };
const shards = ['1.json', '2.json', '3.json'];

/** Checks these files in three shards, and hands over the folder. */
function inShards(check: (folder: string) => Promise<void>, more: readonly string[] = []): Promise<void> {
  return withTemporaryFolder(files, async folder => {
    await mkdir(join(folder, '.git'));
    for (const [index, name] of shards.entries()) {
      await runIn(folder, ['check', ...more, '--shard', `${index + 1}/3`, '--output', `json:${name}`]);
    }
    await check(folder);
  });
}

describe('factlint merge', () => {
  it('says in every format what one run says', () =>
    inShards(async folder => {
      for (const format of formats.filter(each => each !== 'json')) {
        const whole = await runIn(folder, ['check', '--format', format]);
        const merged = await runIn(folder, ['merge', ...shards.toReversed(), '--format', format]);
        const told = ({ status, stdout, stderr }: typeof whole) => ({ status, stdout, stderr });
        assert.deepEqual(told(merged), told(whole), format);
      }
      const whole = JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout);
      const merged = JSON.parse((await runIn(folder, ['merge', ...shards, '--format', 'json'])).stdout);
      assert.deepEqual(merged.files, whole.files);
      assert.deepEqual(merged.unreadable, [{ path: 'drafts/binary.md', reason: 'is a binary file, not text' }]);
      assert.deepEqual(merged.summary, whole.summary);
    }));

  it('adds up the coverage, and ends as one run', () =>
    inShards(
      async folder => {
        const whole = await runIn(folder, ['check', '--coverage', '100']);
        const merged = await runIn(folder, ['merge', ...shards]);
        assert.equal(merged.stdout, whole.stdout);
        assert.equal(merged.status, whole.status);
      },
      ['--coverage', '100'],
    ));

  const refused: readonly [name: string, argv: readonly string[], prepare: object, message: RegExp][] = [
    ['the same report twice', ['1.json', '1.json'], {}, /and again in|same shard/],
    ['a missing shard', ['1.json', '2.json'], {}, /There is no report of shard 3\/3\./],
    ['two missing shards', ['2.json'], {}, /There is no report of shard 1\/3, 3\/3\./],
    ['a shard that is none', shards, { shard: { index: 4, count: 3 } }, /“3\.json” is of shard 4 of 3/],
    [
      'the same shard twice',
      shards,
      { shard: { index: 1, count: 3 } },
      /“1\.json” and “3\.json” are of the same shard/,
    ],
    ['a part and a whole', shards, { shard: undefined }, /a different number of shards/],
    ['what is no JSON', ['1.json', 'drafts/0.md'], {}, /“drafts\/0\.md” is no report/],
    ['a file that is not there', ['1.json', 'no.json'], {}, /“no\.json” /],
    ['another version', shards, { factlint: '99.0.0' }, /another version of Factlint \(99\.0\.0\)/],
    ['other facts', shards, { digest: 'x' }, /different facts or configurations/],
    ['another folder', shards, { folder: 'docs' }, /runs in different folders/],
    ['another --coverage', shards, { coverage: { least: 50, sourced: 0, claims: 0 } }, /different --coverage/],
    ['another limit', shards, { failOn: 'hint' }, /different --fail-on/],
    ['a damaged report', shards, { facts: 1 }, /“3\.json” is a damaged report \(at \/merge\/facts\)/],
  ];
  for (const [name, argv, change, message] of refused) {
    it(`refuses ${name}`, () =>
      inShards(async folder => {
        const path = join(folder, '3.json');
        const report = JSON.parse(await readFile(path, 'utf8'));
        await writeFile(path, JSON.stringify({ ...report, merge: { ...report.merge, ...change } }));
        const { status, stdout, stderr } = await runIn(folder, ['merge', ...argv]);
        assert.match(stderr, message);
        assert.deepEqual([status, stdout], [2, '']);
      }));
  }

  it('refuses reports of runs with other severities', () =>
    inShards(async folder => {
      await writeFile(join(folder, 'factlint.config.yaml'), 'severities: { wrong-date: hint }\n');
      await runIn(folder, ['check', '--shard', '3/3', '--output', 'json:3.json']);
      const { status, stderr } = await runIn(folder, ['merge', ...shards]);
      assert.match(stderr, /different facts or configurations/);
      assert.equal(status, 2);
    }));

  it('refuses the line of a watch, which is no whole report', () =>
    inShards(async folder => {
      const { merge: _, ...report } = JSON.parse(await readFile(join(folder, '1.json'), 'utf8'));
      await writeFile(join(folder, '1.json'), JSON.stringify(report));
      assert.match(
        (await runIn(folder, ['merge', ...shards])).stderr,
        /“1\.json” has nothing to merge by; make it with/,
      );
    }));

  it('says the same from another folder, and of what it has merged', () =>
    inShards(async folder => {
      const argv = ['merge', ...shards.map(name => `../${name}`)];
      const whole = await runIn(folder, ['check', '--format', 'sarif']);
      const { status, stdout } = await runIn(folder, [...argv, '--format', 'sarif'], { from: 'drafts' });
      assert.deepEqual([status, stdout], [whole.status, whole.stdout]);
      await runIn(folder, [...argv, '--output', 'json:../whole.json'], { from: 'drafts' });
      assert.equal((await runIn(folder, ['merge', 'whole.json', '--format', 'sarif'])).stdout, whole.stdout);
    }));

  it('leaves out what the baseline of the runs knows, and counts it', () =>
    inShards(async folder => {
      await runIn(folder, ['baseline', 'drafts/1.md']);
      for (const [index, name] of shards.entries())
        await runIn(folder, ['check', '--shard', `${index + 1}/3`, '--output', `json:${name}`]);
      for (const format of ['text', 'gitlab'] as const) {
        const whole = await runIn(folder, ['check', '--format', format]);
        assert.equal((await runIn(folder, ['merge', ...shards, '--format', format])).stdout, whole.stdout);
      }
    }));

  const failOn: readonly [flags: readonly string[], status: number][] = [
    [[], 1],
    [['--fail-on', 'never'], 1],
  ];
  for (const [flags, status] of failOn) {
    it(`ends with ${status} for a draft that could not be read: ${flags.join(' ') || 'as the runs'}`, () =>
      inShards(async folder => assert.equal((await runIn(folder, ['merge', ...shards, ...flags])).status, status)));
  }

  it('tells whatever is wrong with a report, and lets none of it drive the terminal', () =>
    withTemporaryFolder({ 'drafts/a.md': wrong, 'facts/border.yaml': facts }, async folder => {
      await runIn(folder, ['check', '--output', 'json:whole.json']);
      const report: unknown = JSON.parse(await readFile(join(folder, 'whole.json'), 'utf8'));
      for (const place of placesIn(report)) {
        for (const value of [null, -1, '\u001b[31m', undefined]) {
          await writeFile(join(folder, 'damaged.json'), JSON.stringify(replaced(report, place, value)) ?? '');
          const argv = ['merge', 'damaged.json', ...formats.flatMap(format => ['--format', format])];
          const { stdout, stderr } = await runIn(folder, argv);
          assert.doesNotMatch(stderr, /defect/, `${place.join('/')}: ${String(value)}`);
          assert.ok(!`${stdout}${stderr}`.includes('\u001b'), place.join('/'));
        }
      }
    })).timeout(60_000);
});

/** The places of all values in a value, as the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...below.flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  const copy: Record<string, unknown> = { ...value, [key]: replaced(Reflect.get(value, key), rest, by) };
  return Array.isArray(value) ? Object.values(copy) : copy;
}

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
        const told = ({ status, stdout, stderr }: typeof whole) => ({ status, stdout: stdout, stderr });
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
    ['a missing shard', ['1.json', '2.json'], {}, /2 of 3 shards/],
    ['what is no JSON', ['1.json', 'drafts/0.md'], {}, /“drafts\/0\.md” is no report/],
    ['a file that is not there', ['1.json', 'no.json'], {}, /“no\.json” /],
    ['another version', shards, { factlint: '99.0.0' }, /another version of Factlint \(99\.0\.0\)/],
    ['another fact set', shards, { factDigest: 'x' }, /different fact sets/],
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
});

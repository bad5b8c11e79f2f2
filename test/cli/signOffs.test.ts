import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signOffLine } from '../../server/src/core/signOffs/writeLedger';
import { expectRuns } from './expectRuns';
import { inFolder, runIn } from './runCli';
import { facts, project, right } from './sampleProject';
import { withWatch } from './withWatch';

const ledger = 'factlint.signoffs.yaml';
const signOff = {
  draft: 'drafts/right.md',
  sentence: right.trim(),
  value: '1993',
  fact: 'border-closed',
  says: 'Turkey–Armenia border, closed: 1993',
  by: 'Ann Adams',
  on: '2026-11-28',
};
const signed = (more: Partial<typeof signOff> = {}) => `${signOffLine({ ...signOff, ...more })}\n`;
const sum = (sentence: string) => new RegExp(`1 claim supported, 0 unverified\\.${sentence} 1 finding can be fixed`);

describe('factlint check and the ledger of sign-offs', () => {
  expectRuns([
    {
      name: 'says nothing of one that holds',
      argv: ['check'],
      files: { ...project, [ledger]: signed() },
      status: 1,
      stdout: sum(''),
      stderr: '',
    },
    {
      name: 'tells that the sentence has changed',
      argv: ['check'],
      files: { ...project, 'drafts/right.md': `Now, ${right}`, [ledger]: signed() },
      status: 1,
      stdout: sum(' 1 sign-off void\\.'),
      stderr: 'factlint: drafts/right.md:1: the sign-off of “1993” by Ann Adams is void: the sentence has changed.\n',
    },
    {
      name: 'tells that the fact has changed, and fails no run for it',
      argv: ['check', 'drafts/right.md'],
      files: { ...project, [ledger]: signed({ says: 'Turkey–Armenia border, closed: 1992' }) },
      status: 0,
      stderr: /is void: the fact has changed; it said “Turkey–Armenia border, closed: 1992”\.\n$/,
    },
    {
      name: 'tells that the claim has gone, with all others of its draft',
      argv: ['check', 'drafts/right.md'],
      files: { ...project, 'drafts/right.md': 'Nothing.\n', [ledger]: signed() },
      status: 0,
      stdout: /1 sign-off void/,
      stderr:
        'factlint: drafts/right.md: the sign-off of “1993” by Ann Adams is void: its claim is no longer in the draft.\n',
    },
    {
      name: 'looks at the drafts that are checked',
      argv: ['check', 'drafts/wrong.md'],
      files: { ...project, 'drafts/right.md': 'Nothing.\n', [ledger]: signed() },
      status: 1,
      stderr: '',
    },
    {
      name: 'tells a line of the ledger that cannot be read',
      argv: ['check', 'drafts/right.md'],
      files: { ...project, [ledger]: `<<<<<<< HEAD\n${signed()}` },
      status: 0,
      stderr: /^factlint: factlint\.signoffs\.yaml:1: A merge conflict in /,
    },
    {
      name: 'tells many as far as anybody reads on, and no control characters',
      argv: ['check', 'drafts/right.md'],
      files: {
        ...project,
        [ledger]: Array.from({ length: 25 }, (_, index) =>
          signed({ sentence: `Gone ${index}.`, value: `\u001b${index}` }),
        ).join(''),
      },
      status: 0,
      stdout: /25 sign-offs void/,
      stderr:
        /^(?:factlint: drafts\/right\.md: the sign-off of “\uFFFD\d+” .*\n){20}factlint: 5 more sign-offs void; --format json has all\.\n$/,
    },
    {
      name: 'says nothing of them with --quiet',
      argv: ['check', 'drafts/right.md', '--quiet'],
      files: { ...project, 'drafts/right.md': 'Nothing.\n', [ledger]: signed() },
      status: 0,
      stdout: '',
      stderr: '',
    },
  ]);

  const moved = { ...project, 'drafts/right.md': `Now, ${right}`, [ledger]: signed() };

  it('has them in JSON, with place and reason', () =>
    inFolder(moved, ['check', '--format', 'json'], ({ stdout }) =>
      assert.deepEqual(JSON.parse(stdout).voidSignOffs, [
        {
          path: 'drafts/right.md',
          range: { start: { line: 0, character: 45 }, end: { line: 0, character: 49 } },
          value: '1993',
          by: 'Ann Adams',
          on: '2026-11-28',
          because: 'the sentence has changed',
        },
      ]),
    ));

  it('has them in what is merged', () =>
    inFolder(moved, ['check', '--output', 'json:whole.json'], async () => {}, {
      prepare: async folder => {
        const whole = await runIn(folder, ['check']);
        for (const shard of ['1', '2'])
          await runIn(folder, ['check', '--shard', `${shard}/2`, '--output', `json:${shard}.json`]);
        const { status, stdout, stderr } = await runIn(folder, ['merge', '1.json', '2.json']);
        assert.deepEqual([status, stdout, stderr], [whole.status, whole.stdout, whole.stderr]);
      },
    }));

  it('follows the draft, the fact and the ledger with --watch', () =>
    withWatch({ ...project, [ledger]: signed() }, {}, async (watch, folder) => {
      const change = (path: string, text: string) => writeFile(join(folder, path), text);
      assert.doesNotMatch(await watch.until(/Watching/), /sign-off/);
      await change('drafts/right.md', `Now, ${right}`);
      await watch.until(/^drafts\/right\.md changed; [\s\S]* 1 sign-off void\./);
      await change('drafts/wrong.md', right);
      await watch.until(/^drafts\/wrong\.md changed; [\s\S]* 1 sign-off void\./);
      await change(ledger, signed({ sentence: `Now, ${right}`.trim() }));
      assert.doesNotMatch(await watch.until(/^factlint\.signoffs\.yaml changed; checked 0 of 2/), /sign-off/);
      await change('facts/border.yaml', facts.replace('1993', '1994'));
      await watch.until(/^facts\/border\.yaml changed; [\s\S]* 1 sign-off void\./);
      await watch.end('SIGINT');
      assert.equal(watch.stderr().match(/is void: the sentence has changed/g)?.length, 1);
      assert.equal(watch.stderr().match(/is void: the fact has changed/g)?.length, 1);
    })).timeout(60_000);
});

import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { inFolder, runIn } from './runCli';
import { project, right, wrong } from './sampleProject';

const name = 'factlint.baseline.yaml';
const other = 'Since 1995 the Turkey–Armenia border has been closed.\n';

/** A folder with the sample project and a baseline of what is wrong in it. */
function withBaseline(use: (folder: string) => Promise<void>, more: Record<string, string> = {}): Promise<void> {
  return withTemporaryFolder({ ...project, ...more }, async folder => {
    const { status, stderr } = await runIn(folder, ['baseline']);
    assert.equal(status, 0, stderr);
    await use(folder);
  });
}

describe('factlint baseline', () => {
  it('records today’s findings, one a line, as YAML', () =>
    inFolder(project, ['baseline'], async ({ status, stdout, stderr, read }) => {
      assert.equal(status, 0);
      assert.equal(stdout, '');
      assert.equal(stderr, `Added 1 finding to ${name}; 0 of today's were there.\n`);
      const text = (await read(name)).toString();
      const [{ id, ...entry }, ...rest] = parse(text);
      assert.match(id, /^[0-9a-f]{32}$/);
      assert.deepEqual(entry, { draft: 'drafts/wrong.md', code: 'wrong-date', fact: 'border-closed', found: '1994' });
      assert.deepEqual(rest, []);
      assert.match(text, /\n- \{[^\n]*\}\n$/);
    }));

  it('lets check report only what is new', () =>
    withBaseline(async folder => {
      const known = await runIn(folder, ['check']);
      assert.equal(known.status, 0);
      assert.equal(
        known.stdout,
        'Nothing wrong in 2 drafts; 1 claim supported, 0 unverified, 1 known from the baseline.\n',
      );
      await writeFile(join(folder, 'drafts/wrong.md'), `# New\n\nA paragraph.\n\n${wrong}\n${other}`);
      const { status, stdout } = await runIn(folder, ['check']);
      assert.equal(status, 1);
      assert.match(stdout, /^drafts\/wrong\.md:7:7: error/);
      assert.match(stdout, /\n1 error in 2 drafts; .* 1 known from the baseline\. /);
    }));

  it('tells a second mistake of the same words from the first', () =>
    withBaseline(async folder => {
      await writeFile(join(folder, 'drafts/wrong.md'), `${wrong}\n${wrong}`);
      assert.match((await runIn(folder, ['check'])).stdout, /^drafts\/wrong\.md:3:41: error[\s\S]*\n1 error in/);
    }));

  it('adds what is new and keeps what is there', () =>
    withBaseline(async folder => {
      await writeFile(join(folder, 'drafts/new.md'), other);
      const { stderr } = await runIn(folder, ['baseline']);
      assert.equal(stderr, `Added 1 finding to ${name}; 1 of today's were there.\n`);
      assert.equal((await runIn(folder, ['check'])).status, 0);
    }));

  it('does not write when there is nothing to add', () =>
    withBaseline(async folder => {
      const fails = async () => assert.fail('was written');
      const { nodeWorkspace } = await import('../../server/src/workspace/nodeWorkspace');
      const { status } = await runIn(folder, ['baseline'], { workspace: { ...nodeWorkspace, writeText: fails } });
      assert.equal(status, 0);
    }));

  it('tells what is no longer found, and removes it on request alone', () =>
    withBaseline(
      async folder => {
        await writeFile(join(folder, 'drafts/wrong.md'), right);
        await rm(join(folder, 'drafts/gone.md'));
        const { status, stderr } = await runIn(folder, ['check']);
        assert.equal(status, 0);
        assert.match(
          stderr,
          /^factlint: 2 findings of factlint\.baseline\.yaml can no longer be found; .* --prune”\.\n$/,
        );
        assert.match((await runIn(folder, ['baseline'])).stderr, /2 findings can no longer be found/);

        const pruned = await runIn(folder, ['baseline', '--prune']);
        assert.equal(pruned.stderr, `Removed 2 findings from ${name}; 1 left.\n`);
        const after = await runIn(folder, ['check']);
        assert.equal(after.stderr, '');
        assert.match(after.stdout, /1 known from the baseline/);
      },
      { 'drafts/gone.md': other, 'drafts/left.md': other },
    ));

  it('--prune records nothing', () =>
    withBaseline(async folder => {
      await writeFile(join(folder, 'drafts/new.md'), other);
      await runIn(folder, ['baseline', '--prune']);
      assert.match((await runIn(folder, ['check'])).stdout, /^drafts\/new\.md/);
    }));

  it('says nothing of drafts that were not checked', () =>
    withBaseline(async folder => {
      const { stderr } = await runIn(folder, ['check', 'drafts/right.md']);
      assert.equal(stderr, '');
      assert.match((await runIn(folder, ['baseline', '--prune', 'drafts/right.md'])).stderr, /Removed 0 findings/);
    }));

  it('counts paths from the root, wherever it runs', () =>
    withBaseline(
      async folder => {
        const { status, stdout } = await runIn(folder, ['check'], { from: 'drafts' });
        assert.equal(status, 0, stdout);
      },
      { 'factlint.config.yaml': '' },
    ));

  it('may be joined by a merge that keeps both sides', () =>
    withBaseline(async folder => {
      const { read } = await runIn(folder, ['check']);
      const text = (await read(name)).toString();
      await writeFile(join(folder, name), text + text);
      assert.equal((await runIn(folder, ['check'])).status, 0);
    }));

  it('stands where the configuration says, or the flag', () =>
    withTemporaryFolder(
      { ...project, 'factlint.config.yaml': 'baseline: old/known.yaml\n', 'old/a': '' },
      async folder => {
        assert.match((await runIn(folder, ['baseline'])).stderr, /to old\/known\.yaml/);
        assert.equal((await runIn(folder, ['check'])).status, 0);
        assert.equal((await runIn(folder, ['check', '--no-baseline'])).status, 1);
        assert.match((await runIn(folder, ['baseline', '--baseline', 'b.yaml'])).stderr, /Added 1 finding to b\.yaml/);
        assert.equal((await runIn(folder, ['check', '--baseline', 'b.yaml'])).status, 0);
      },
    ));

  it('marks what it knows in the JSON report, and keeps it out of the others', () =>
    withBaseline(async folder => {
      const { files } = JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout);
      const [claim] = files[1].claims;
      assert.deepEqual([claim.verdict, claim.severity, claim.known], ['refuted', undefined, true]);
      const [run] = JSON.parse((await runIn(folder, ['check', '--format', 'sarif'])).stdout).runs;
      assert.deepEqual(run.results, []);
    }));

  it('ends with 1 where a draft could not be read, and records the others', () =>
    inFolder({ ...project, 'drafts/a.md': Uint8Array.of(0) }, ['baseline'], ({ status, stderr }) => {
      assert.equal(status, 1);
      assert.match(stderr, /drafts\/a\.md is a binary file, not text\.\nAdded 1 finding/);
    }));

  const entry = '- {"id":"a","draft":"b.md","code":"wrong-date","found":"1994"}\n';
  const damaged: [name: string, text: string | Uint8Array, stderr: RegExp][] = [
    ['a line that was cut', `${entry}${entry.slice(0, 30)}`, /^factlint: factlint\.baseline\.yaml:2: not an entry/],
    ['an entry without its id', '# A\n- {"draft":"b.md"}\n', /factlint\.baseline\.yaml:2: not an entry/],
    ['another file', 'facts:\n', /factlint\.baseline\.yaml:1: not an entry of a baseline: facts:/],
    [
      'a merge in conflict',
      `${entry}<<<<<<< HEAD\n${entry}`,
      /:2: [^\n]*\nA merge left it in conflict: keep the lines/,
    ],
    ['a binary file', Uint8Array.of(0), /The baseline factlint\.baseline\.yaml is a binary file/],
  ];
  for (const [what, text, expected] of damaged) {
    for (const argv of [['check'], ['baseline'], ['baseline', '--prune']]) {
      it(`${argv.join(' ')} refuses ${what}, and leaves it as it is`, () =>
        inFolder({ ...project, [name]: text }, argv, async ({ status, stdout, stderr, read }) => {
          assert.equal(status, 2);
          assert.equal(stdout, '');
          assert.match(stderr, expected);
          assert.deepEqual(await read(name), Buffer.from(text));
        }));
    }
  }

  const refused: [what: string, argv: string[], stderr: RegExp][] = [
    ['a baseline that is not there', ['check', '--baseline', 'b.yaml'], /There is no baseline “b\.yaml”; record one/],
    ['to prune what is not there', ['baseline', '--prune'], /There is no baseline “factlint\.baseline\.yaml” to prune/],
    ['a folder that is not there', ['baseline', '--baseline', 'new/b.yaml'], /its folder does not exist/],
    ['standard input', ['baseline', '-'], /cannot be recorded of standard input/],
  ];
  for (const [what, argv, expected] of refused) {
    it(`refuses ${what}`, () =>
      inFolder(project, argv, ({ status, stderr }) => {
        assert.equal(status, 2);
        assert.match(stderr, expected);
      }));
  }
});

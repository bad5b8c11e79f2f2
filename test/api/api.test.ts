import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, FactlintError, openProject } from '../../server/src/api/api';
import { inFolder } from '../cli/runCli';
import { project, right, wrong } from '../cli/sampleProject';
import { withTemporaryFolder } from '../support/temporaryFolder';

const faulty = 'facts:\n  - { subject: a bridge, property: opened, value: 3 May 1890 }\n';

describe('the Node API', () => {
  it('reports what the command line’s JSON says', () =>
    withTemporaryFolder(project, async cwd => {
      const report = await check({ cwd });
      await inFolder(project, ['check', '--format', 'json'], ({ stdout }) => {
        // What `factlint merge` needs is the command line's alone.
        const forMerging = new Set(['merge', 'otherFacts', 'quoted', 'elsewhere', 'context']);
        const told = JSON.parse(stdout, (key, value) => (forMerging.has(key) ? undefined : value));
        assert.deepEqual(JSON.parse(JSON.stringify(report)), told);
      });
    }));

  it('checks the paths that it is given, and tells what it could not read', () =>
    withTemporaryFolder({ ...project, 'bad.md': new Uint8Array([0xff, 0xfe, 0x41, 0]) }, async cwd => {
      const { files, unreadable, summary } = await check({ cwd, paths: ['bad.md', 'drafts/wrong.md'] });
      assert.deepEqual(
        files.map(({ path }) => path),
        ['drafts/wrong.md'],
      );
      assert.deepEqual(
        unreadable.map(({ path }) => path),
        ['bad.md'],
      );
      assert.equal(summary.refuted, 1);
    }));

  it('puts files right on request', () =>
    withTemporaryFolder(project, async cwd => {
      const { summary } = await check({ cwd, fix: true });
      assert.equal(summary.refuted, 0);
      assert.equal(await readFile(join(cwd, 'drafts/wrong.md'), 'utf8'), right);
    }));

  it('goes by the baseline, and does without it on request', async () => {
    const old = { ...project, 'drafts/right.md': right };
    await inFolder(old, ['baseline'], async ({ read }) => {
      const known = (await read('factlint.baseline.yaml')).toString();
      await withTemporaryFolder({ ...old, 'factlint.baseline.yaml': known }, async cwd => {
        const errors = async (options = {}) => (await check({ cwd, ...options })).summary.errors;
        assert.deepEqual([await errors(), await errors({ baseline: false })], [0, 1]);
        await assert.rejects(errors({ baseline: 'x.yaml' }), /There is no baseline “x\.yaml”/);
      });
    });
  });

  it('checks and fixes texts that are in no file', () =>
    withTemporaryFolder(project, async cwd => {
      const opened = await openProject({ cwd });
      assert.deepEqual(opened.factSet, { files: 1, entities: 1, facts: 1 });
      const draft = opened.checkText(wrong, { path: 'notes/new.md' });
      assert.equal(draft.path, 'notes/new.md');
      assert.deepEqual(
        draft.claims.map(({ verdict, fact, expected }) => [verdict, fact, expected]),
        [['refuted', 'border-closed', '1993']],
      );
      const fixed = opened.fixText(wrong);
      assert.deepEqual([fixed.text, fixed.fixed, fixed.draft.claims[0]?.verdict], [right, 1, 'supported']);
    }));

  it('reads a date from the name of a text', () =>
    withTemporaryFolder(project, async cwd => {
      const opened = await openProject({ cwd });
      const text = 'The Turkey–Armenia border was closed 29 years ago.\n';
      const verdict = (path: string) => opened.checkText(text, { path }).claims[0]?.verdict;
      assert.deepEqual([verdict('2022-03-05-talks.md'), verdict('2032-03-05-talks.md')], ['supported', 'refuted']);
    }));

  it('hands out the milder faults of the facts', () =>
    withTemporaryFolder(
      { 'facts/a.yaml': 'facts:\n  - { subject: A, property: opened, value: 1890 }\n' },
      async cwd => {
        const { diagnostics } = await openProject({ cwd });
        assert.deepEqual(
          diagnostics.map(({ path, code, severity, range }) => [path, code, severity, range.start.line]),
          [['facts/a.yaml', 'fact-unsourced', 'warning', 1]],
        );
      },
    ));

  const failures: readonly (readonly [string, Record<string, string>, object, RegExp, number])[] = [
    ['no facts', {}, {}, /There are no fact files/, 0],
    ['a draft that is not there', project, { paths: ['x.md'] }, /“x\.md” does not exist/, 0],
    ['a configuration that is not there', project, { config: 'x.yaml' }, /“x\.yaml” does not exist/, 0],
    ['faulty facts', { 'facts/a.yaml': faulty }, {}, /facts\/a\.yaml:2: .*Write 1890-05-03/, 1],
    [
      'a faulty configuration',
      { ...project, 'factlint.config.yaml': 'factz: 1\n' },
      {},
      /factlint\.config\.yaml:1: /,
      1,
    ],
  ];
  for (const [name, files, options, message, diagnostics] of failures) {
    it(`rejects for ${name}`, () =>
      withTemporaryFolder(files, async cwd => {
        await assert.rejects(check({ cwd, ...options }), error => {
          assert.ok(error instanceof FactlintError);
          assert.match(error.message, message);
          assert.equal(error.diagnostics.length, diagnostics);
          return true;
        });
      }));
  }
});

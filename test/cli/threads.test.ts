import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openChecker } from '../../server/src/cli/check/openChecker';
import { openThreads } from '../../server/src/cli/threads/openThreads';
import { loadProject } from '../../server/src/workspace/loadProject';
import { nodeWorkspace } from '../../server/src/workspace/nodeWorkspace';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { emptyIo } from './emptyIo';
import { factlint } from './factlint';
import { runIn } from './runCli';
import { facts, right, wrong } from './sampleProject';

/** Answers with the job and what it was started with; ends at `throw` and at `exit`. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', job => {
  if (job === 'throw') throw new Error('out of order');
  if (job === 'exit') process.exit(3);
  parentPort.postMessage(workerData + job);
});`;

describe('openThreads', () => {
  it('answers each job, and tells a crash to the job that it happened to', () =>
    withTemporaryFolder({ 'program.cjs': program }, async folder => {
      const options = { program: join(folder, 'program.cjs'), data: '>', count: 2 };
      const threads = openThreads<string, string>(options);
      const jobs = ['a', 'throw', 'b', 'c', 'exit', 'd', 'e', 'throw', 'f'];
      const answers = await Promise.allSettled(jobs.map(job => threads.run(job)));
      await threads.close();
      assert.deepEqual(
        answers.map(answer => (answer.status === 'fulfilled' ? answer.value : String(answer.reason))),
        [
          ...['>a', 'ThreadCrash: out of order', '>b', '>c', 'ThreadCrash: the thread ended', '>d', '>e'],
          ...['ThreadCrash: out of order', '>f'],
        ],
      );
    }));
});

const names = Array.from({ length: 24 }, (_, index) => `drafts/${index}.md`);
/** About nothing that the facts know: a look settles them. */
const foreign = Object.fromEntries(names.map(name => [name.replace('.md', '-weather.md'), 'It rained all day.\n']));
const many = Object.fromEntries(names.map((name, index) => [name, index % 3 === 0 ? wrong : right]));
const files = { 'facts/border.yaml': facts, ...many };

describe('factlint check --jobs', () => {
  it('says on several threads what it says on one, in the same order', () =>
    withTemporaryFolder({ ...files, ...foreign, 'drafts/bad.md': new Uint8Array([0xff, 0xfe, 0]) }, async folder => {
      const one = await factlint(folder, ['check', '--format', 'json', '--jobs', '1']);
      const several = await factlint(folder, ['check', '--format', 'json', '--jobs', '3']);
      assert.deepEqual(several, one);
      assert.equal(JSON.parse(several.stdout).files.length, 2 * names.length);
      assert.equal(JSON.parse(several.stdout).summary.refuted, 8);
      assert.match(several.stderr, /bad\.md/);
      assert.equal(several.status, 1);
    })).timeout(60_000);

  it('puts right on several threads', () =>
    withTemporaryFolder(files, async folder => {
      assert.equal((await factlint(folder, ['check', '--fix', '--jobs', '2'])).status, 0);
      const { stdout } = await factlint(folder, ['check', '--format', 'json']);
      assert.deepEqual(JSON.parse(stdout).summary, { ...noClaims, supported: names.length });
    })).timeout(60_000);

  it('tells of each draft whose thread ends, and checks the others', () =>
    withTemporaryFolder({ ...files, 'program.cjs': fragile }, async folder => {
      const io = { ...emptyIo, cwd: folder, workspace: nodeWorkspace, program: join(folder, 'program.cjs') };
      const project = await loadProject(nodeWorkspace, folder);
      const checker = await openChecker({ project, fix: 'no' }, 2, io);
      const batches = [names.slice(0, 8), names.slice(8, 16)].map(batch => batch.map(path => ({ path })));
      const checked = (await Promise.all(batches.map(batch => checker.check(batch)))).flat();
      await checker.close();
      assert.deepEqual(
        checked.flatMap(each => ('fault' in each ? [each.fault] : [])),
        [
          {
            path: 'drafts/7.md',
            reason: 'could not be checked, by a defect in Factlint; please report it (no memory left)',
          },
        ],
      );
      assert.equal(checked.length, 16);
    }));
});

const noClaims = { supported: 0, refuted: 0, conflicting: 0, unverified: 0, errors: 0, warnings: 0 };

/** In the place of Factlint's thread, one that cannot bear a certain draft. */
const fragile = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', jobs => {
  if (jobs.some(({ path }) => path.endsWith('/7.md'))) throw new Error('no memory left');
  parentPort.postMessage(jobs.map(() => ({ result: new Uint8Array() })));
});`;

describe('progress', () => {
  const drafts = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`drafts/${index}.md`, right]));
  const run = (isTTY: boolean, env: Record<string, string>) =>
    withTemporaryFolder({ 'facts/border.yaml': facts, ...drafts }, async folder => {
      let shown = '';
      const write = (text: string) => {
        shown += text;
      };
      await runIn(folder, ['check'], { env, stderr: { isTTY, columns: 80, write } });
      return shown;
    });

  it('is shown on a terminal and taken away at the end', async () => {
    const shown = await run(true, {});
    assert.match(shown, /Checked 60 of 120 drafts \(50 %\)/);
    assert.ok(shown.endsWith('\r\u001B[2K'));
  });

  it('is not shown in logs', async () => {
    assert.equal(await run(false, {}), '');
    assert.equal(await run(true, { CI: 'true' }), '');
  });
});

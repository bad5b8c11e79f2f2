import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { project, right, wrong } from './sampleProject';

const bundle = resolve('dist/cli.cjs');

/** The program as it is installed, in a process of its own: what `run` cannot show. */
describe('dist/cli.cjs', () => {
  before(() => access(bundle).catch(() => assert.fail('There is no dist/cli.cjs: run “npm run build” first.')));

  it('checks a folder', () =>
    withTemporaryFolder(project, async folder => {
      const { status, stdout, stderr } = await factlint(folder, ['check', '--format', 'json']);
      assert.equal(status, 1, stderr);
      assert.equal(JSON.parse(stdout).summary.refuted, 1);
    }));

  it('filters standard input', () =>
    withTemporaryFolder(project, async folder => {
      const { status, stdout } = await factlint(folder, ['check', '-', '--fix'], wrong);
      assert.equal(status, 0);
      assert.equal(stdout, right);
    }));

  it('ends with 2 where there are no facts', () =>
    withTemporaryFolder({ 'a.md': wrong }, async folder => {
      const { status, stderr } = await factlint(folder, ['check']);
      assert.equal(status, 2);
      assert.match(stderr, /no fact files/);
    }));

  it('writes a long report whole into a pipe', () =>
    withTemporaryFolder({ ...project, 'drafts/long.md': `${wrong}\n`.repeat(500) }, async folder => {
      const { stdout } = await factlint(folder, ['check', '--format', 'json']);
      assert.equal(JSON.parse(stdout).summary.refuted, 501);
    }));

  it('does not mind a reader that stops reading', () =>
    withTemporaryFolder({ ...project, 'drafts/long.md': `${wrong}\n`.repeat(500) }, async folder => {
      const child = spawn(process.execPath, [bundle, 'check', '--format', 'json'], { cwd: folder });
      child.stdout.once('data', () => child.stdout.destroy());
      const [stderr] = await Promise.all([text(child.stderr), ended(child)]);
      assert.equal(stderr, '');
    }));
});

async function factlint(cwd: string, args: readonly string[], input = '') {
  const child = spawn(process.execPath, [bundle, ...args], { cwd });
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  return { stdout, stderr, status };
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise(done => child.once('close', done));
}

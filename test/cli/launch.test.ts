import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { bundle, runProgram } from './factlint';
import { project } from './sampleProject';

const argv = ['check', 'drafts'];
const code = 'user/factlint/code';

/** The code that V8 has compiled, which the command keeps for its next run. */
describe('the compiled program', () => {
  it('is kept for the user alone', () =>
    withProject(async folder => {
      await runWhole(folder);
      const file = await fileIn(folder);
      if (process.platform !== 'win32') {
        assert.equal((await stat(file)).mode & 0o777, 0o600);
        assert.equal((await stat(join(folder, code))).mode & 0o777, 0o700);
      }
      const { mtimeMs } = await stat(file);
      await runWhole(folder);
      assert.equal((await stat(await fileIn(folder))).mtimeMs, mtimeMs);
    }));

  const damages: Readonly<Record<string, (kept: Buffer) => Buffer>> = {
    'cut off': kept => kept.subarray(0, kept.length / 2),
    empty: () => Buffer.alloc(0),
    'changed in one place': kept => changed(kept, kept.length - 10_000),
    'changed at its head': kept => changed(kept, 3),
    'nothing but zeros': kept => Buffer.alloc(kept.length),
    // As V8 writes it first: what tells that it is another version's.
    'of another engine': kept => changed(changed(kept, 64 + 4), (64 + kept.length) / 2 + 4),
    'of another program': kept => Buffer.concat([Buffer.from('1 1'.padEnd(64)), kept.subarray(64)]),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`changes nothing where it is ${name}, and is kept anew`, () =>
      withProject(async folder => {
        await runWhole(folder);
        const file = await fileIn(folder);
        const kept = await readFile(file);
        const damaged = damage(kept);
        await writeFile(file, damaged);
        await runWhole(folder);
        assert.notDeepEqual(await readFile(file), damaged);
        await runWhole(folder);
      }));
  }

  it('is kept anew when it is of yesterday, since what a run compiles depends on what it does', () =>
    withProject(async folder => {
      await runWhole(folder);
      const file = await fileIn(folder);
      const yesterday = Date.now() / 1000 - 25 * 60 * 60;
      await utimes(file, yesterday, yesterday);
      await runWhole(folder);
      assert.ok((await stat(file)).mtimeMs / 1000 > yesterday + 60);
    }));

  it('is not kept where others may write', async function () {
    if (process.platform === 'win32') this.skip();
    await withProject(async folder => {
      await mkdir(join(folder, code), { recursive: true });
      await chmod(join(folder, code), 0o777);
      await runWhole(folder);
      assert.deepEqual(await readdir(join(folder, code)), []);
    });
  });

  it('is done without where it cannot be kept', () =>
    withTemporaryFolder({ ...project, user: 'a file' }, async folder => {
      await runWhole(folder);
      await runWhole(folder);
    }));

  it('is not looked for in the working folder', () =>
    withProject(async folder => {
      await runWhole(folder, { XDG_CACHE_HOME: 'user' });
      assert.ok(!(await readdir(folder)).includes('user'));
    }));

  it('is switched off as that of Node is', () =>
    withProject(async folder => {
      await runWhole(folder, { NODE_DISABLE_COMPILE_CACHE: '1' });
      assert.ok(!(await readdir(folder)).includes('user'));
    }));

  it('is not kept of a run that does little', () =>
    withProject(async folder => {
      await run(folder, ['--version']);
      await run(folder, ['check', 'nowhere']);
      assert.ok(!(await readdir(folder)).includes('user'));
    }));
});

function withProject(use: (folder: string) => Promise<void>): Promise<void> {
  return withTemporaryFolder(project, use);
}

/** Runs the check and sees that it says what it says everywhere. */
async function runWhole(folder: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { status, stdout, stderr } = await run(folder, argv, env);
  assert.equal(stderr, '');
  assert.match(stdout, /wrong\.md:1:41: error: .*\[wrong-date\]/);
  assert.equal(status, 1);
}

function run(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { NODE_DISABLE_COMPILE_CACHE: _, ...outer } = process.env;
  const all = { ...outer, XDG_CACHE_HOME: join(folder, 'user'), ...env };
  return runProgram(process.execPath, [bundle, ...args], folder, '', all);
}

async function fileIn(folder: string): Promise<string> {
  const [name = '', ...others] = await readdir(join(folder, code));
  assert.deepEqual(others, []);
  return join(folder, code, name);
}

function changed(kept: Buffer, at: number): Buffer {
  const copy = Buffer.from(kept);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

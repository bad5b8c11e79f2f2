import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../../server/src/cli/run';
import { nodeWorkspace } from '../../server/src/workspace/nodeWorkspace';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { emptyIo } from './emptyIo';
import type { Files } from './runCli';
import { project } from './sampleProject';

/** What each run prints in a new git repository, with its status; each finds what the ones before it left. */
async function runs(files: Files, remote: string | undefined, ...argvs: readonly (readonly string[])[]) {
  return withTemporaryFolder(files, async folder => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '--quiet');
    if (remote !== undefined) git('remote', 'add', 'origin', remote);
    const ended: { status: number; text: string }[] = [];
    for (const argv of argvs) {
      let text = '';
      const output = {
        isTTY: false,
        columns: 80,
        write: (more: string) => {
          text += more;
        },
      };
      const io = { ...emptyIo, cwd: folder, workspace: nodeWorkspace, stdout: output, stderr: output };
      ended.push({ status: await run(argv, io), text });
    }
    const read = (path: string) => readFile(join(folder, path), 'utf8').catch(() => undefined);
    const names = Object.keys(files);
    return { ended, kept: await Promise.all(names.map(read)), workflow: await read('.github/workflows/factlint.yml') };
  });
}

const all = ['factlint.config.yaml', 'facts/example.yaml', 'drafts/example.md'];
const hook = '.pre-commit-config.yaml';
const wrote = (...paths: readonly string[]) =>
  `${paths.map(path => `wrote  ${path}\n`).join('')}Next: factlint check\n`;

describe('factlint init', () => {
  it('makes a repository on GitHub ready, so that the check passes', async () => {
    const { ended, workflow } = await runs({}, 'git@github.com:a/b.git', ['init'], ['check'], ['facts', 'check']);
    assert.equal(ended[0]?.text, wrote(...all, '.github/workflows/factlint.yml', hook));
    assert.deepEqual(
      ended.map(({ status }) => status),
      [0, 0, 0],
    );
    assert.match(ended[1]?.text ?? '', /1 claim supported/);
    assert.deepEqual(parse(workflow ?? '').on.push.branches, ['main']);
  });

  const systems: readonly (readonly [string, Files, string | undefined, readonly string[], readonly string[]])[] = [
    ['a remote on GitLab', {}, 'https://gitlab.example.org/a/b.git', [], ['.gitlab-ci.yml']],
    ['a folder of GitHub’s', { '.github/CODEOWNERS': '' }, undefined, [], ['.github/workflows/factlint.yml']],
    ['what is asked for', {}, 'git@github.com:a/b.git', ['--ci', 'gitlab'], ['.gitlab-ci.yml']],
    ['none', {}, 'git@github.com:a/b.git', ['--ci', 'none'], []],
  ];
  for (const [name, files, remote, flags, expected] of systems) {
    it(`writes for ${name}`, async () => {
      const { ended } = await runs(files, remote, ['init', ...flags]);
      assert.equal(ended[0]?.text, wrote(...all, ...expected, hook));
    });
  }

  it('says how to choose where no CI system can be recognized', async () => {
    const { ended } = await runs({}, '/srv/git/site.git', ['init']);
    assert.match(ended[0]?.text ?? '', /No CI system was recognized; --ci github or --ci gitlab/);
  });

  it('leaves what is there as it is, and tells what to add', async () => {
    const files = {
      ...project,
      '.gitlab-ci.yml': 'build: {}\n',
      [hook]: 'repos: []\n',
      'factlint.config.yaml': '{}\n',
    };
    const { ended, kept } = await runs(files, undefined, ['init'], ['check', 'drafts/right.md']);
    assert.deepEqual(kept, Object.values(files));
    assert.match(
      ended[0]?.text ?? '',
      /^kept {3}factlint\.config\.yaml\nkept {3}\.gitlab-ci\.yml; to have Factlint in it, add:\n\n {2}factlint:\n/,
    );
    assert.match(ended[0]?.text ?? '', /kept {3}\.pre-commit-config\.yaml; .*\n\n {2}repos:/);
    assert.equal(ended[1]?.status, 0);
  });

  it('finds nothing more to do the second time', async () => {
    const { ended } = await runs({}, 'https://gitlab.com/a/b.git', ['init'], ['init']);
    assert.equal(
      ended[1]?.text,
      'kept   factlint.config.yaml\nkept   .gitlab-ci.yml\nkept   .pre-commit-config.yaml\nNext: factlint check\n',
    );
  });

  it('writes nothing on a dry run', async () => {
    const { ended } = await runs({}, 'git@github.com:a/b.git', ['init', '--dry-run'], ['init']);
    assert.equal(
      ended[0]?.text,
      [...all, '.github/workflows/factlint.yml', hook].map(path => `would write ${path}\n`).join(''),
    );
    assert.match(ended[1]?.text ?? '', /^wrote/);
  });

  it('suggests the near CI system', async () => {
    const { ended } = await runs({}, undefined, ['init', '--ci', 'gitlb']);
    assert.equal(ended[0]?.status, 2);
    assert.match(ended[0]?.text ?? '', /Did you mean “gitlab”/);
  });
});

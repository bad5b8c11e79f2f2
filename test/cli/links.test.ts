import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder } from './runCli';
import { project, right, wrong } from './sampleProject';

/** A project in a folder, beside somebody else's. */
const files = {
  'own/facts/border.yaml': project['facts/border.yaml'],
  'own/factlint.config.yaml': '',
  'own/drafts/a.md': wrong,
  'other/b.md': wrong,
};

const fixes: [name: string, link: [to: string, at: string], args: string[], fixed: string, kept: string[]][] = [
  ['a draft that is a link out of the project', ['../other/b.md', 'own/c.md'], ['c.md'], '', ['other/b.md']],
  ['a draft in a folder that is such a link', ['../other', 'own/docs'], ['docs'], '', ['other/b.md']],
  ['a draft behind two links', ['../other', 'own/docs'], ['docs/b.md', '--jobs', '2'], '', ['other/b.md']],
  ['a link within the project', ['drafts/a.md', 'own/c.md'], ['c.md'], 'own/drafts/a.md', ['other/b.md']],
  ['a draft elsewhere, named by its own path', ['own', 'alias'], ['../other/b.md'], 'other/b.md', ['own/drafts/a.md']],
  ['a draft of the project, named over a link', ['own', 'alias'], ['../alias/drafts/a.md'], 'own/drafts/a.md', []],
];

describe('factlint check --fix and links', () => {
  for (const [name, [to, at], args, fixed, kept] of fixes) {
    it(`${fixed === '' ? 'leaves' : 'fixes'} ${name}`, () =>
      inFolder(
        files,
        ['check', '--fix', ...args],
        async ({ status, stdout, stderr, read }) => {
          for (const path of kept) assert.equal((await read(path)).toString(), wrong);
          if (fixed !== '') assert.equal((await read(fixed)).toString(), right);
          assert.equal(status, fixed === '' ? 1 : 0, stderr);
          if (fixed === '') assert.match(stderr, /leads out of the project by a link; it is not fixed\./);
          if (fixed === '') assert.match(stdout, /:1:41: error: .*\n[\s\S]*\n1 error in 1 draft;/);
        },
        { from: 'own', prepare: folder => symlink(to, join(folder, at)) },
      ));
  }

  it('writes no baseline that leads out', () =>
    inFolder(
      { ...files, 'other/base.yaml': '' },
      ['baseline', 'drafts'],
      async ({ status, stderr, read }) => {
        assert.equal(status, 2);
        assert.match(
          stderr,
          /“factlint\.baseline\.yaml” leads out of the project by a link; nothing is written to it\./,
        );
        assert.equal((await read('other/base.yaml')).toString(), '');
      },
      { from: 'own', prepare: folder => symlink('../other/base.yaml', join(folder, 'own/factlint.baseline.yaml')) },
    ));

  it('promises no fix that would not be written', () =>
    inFolder(
      files,
      ['check', '--fix-dry-run', 'c.md'],
      ({ status, stderr }) => {
        assert.equal(status, 1);
        assert.match(stderr, /c\.md leads out of the project by a link[\s\S]*Would fix 0 values/);
      },
      { from: 'own', prepare: folder => symlink('../other/b.md', join(folder, 'own/c.md')) },
    ));

  it('checks what a link leads to that is named', () =>
    inFolder(
      files,
      ['check', 'c.md'],
      ({ status, stdout }) => {
        assert.equal(status, 1);
        assert.match(stdout, /^c\.md:1:41: error/);
      },
      { from: 'own', prepare: folder => symlink('../other/b.md', join(folder, 'own/c.md')) },
    ));
});

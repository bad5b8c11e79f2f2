import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findRoot } from '../../../server/src/workspace/findRoot';
import { listFiles } from '../../../server/src/workspace/listFiles';
import { nodeWorkspace } from '../../../server/src/workspace/nodeWorkspace';
import { withTemporaryFolder } from '../../support/temporaryFolder';

const { readText, writeText, kind } = nodeWorkspace;

describe('nodeWorkspace', () => {
  it('replaces a file without changing its mode, and leaves nothing beside it', () =>
    withTemporaryFolder({ 'a.md': 'old' }, async folder => {
      const path = join(folder, 'a.md');
      await chmod(path, 0o640);
      await writeText(path, { text: 'new 😀\r\n', bom: true });
      assert.deepEqual(await readFile(path), Buffer.from('\uFEFFnew 😀\r\n'));
      assert.equal((await stat(path)).mode & 0o777, 0o640);
      assert.deepEqual(await readdir(folder), ['a.md']);
    }));

  it('writes through a link, which stays one', () =>
    withTemporaryFolder({ 'target.md': 'old' }, async folder => {
      const link = join(folder, 'link.md');
      await symlink('target.md', link);
      await writeText(link, { text: 'new', bom: false });
      assert.equal(await readlink(link), 'target.md');
      assert.equal(await readFile(join(folder, 'target.md'), 'utf8'), 'new');
    }));

  it('leaves the file as it is where it cannot write', () =>
    withTemporaryFolder({ 'folder/a.md': '' }, async folder => {
      await assert.rejects(
        writeText(join(folder, 'folder'), { text: 'new', bom: false }),
        /folder: cannot be written: it is a folder/,
      );
      await assert.rejects(
        writeText(join(folder, 'gone', 'a.md'), { text: 'new', bom: false }),
        /cannot be written: its folder does not exist/,
      );
      assert.deepEqual(await readdir(folder), ['folder']);
    }));

  it('says why it cannot read', () =>
    withTemporaryFolder({ 'folder.md/a.md': '', 'binary.md': Uint8Array.of(1, 0, 2) }, async folder => {
      await assert.rejects(readText(join(folder, 'gone.md')), /gone\.md: does not exist/);
      await assert.rejects(readText(join(folder, 'folder.md')), /folder\.md: is a folder, not a file/);
      await assert.rejects(readText(join(folder, 'binary.md')), /binary\.md: is a binary file/);
    }));

  it('tells files from folders, and follows links to say so', () =>
    withTemporaryFolder({ 'folder/a.md': '' }, async folder => {
      await symlink('folder', join(folder, 'link'));
      assert.equal(await kind(join(folder, 'folder/a.md')), 'file');
      assert.equal(await kind(join(folder, 'link')), 'folder');
      assert.equal(await kind(join(folder, 'gone')), undefined);
    }));

  it('walks into no link, so that it neither leaves the workspace nor goes in circles', () =>
    withTemporaryFolder({ 'outside/secret.md': '', 'workspace/a.md': '' }, async folder => {
      const workspace = join(folder, 'workspace');
      await symlink('../outside', join(workspace, 'out'));
      await symlink('../outside/secret.md', join(workspace, 'secret.md'));
      await symlink('.', join(workspace, 'circle'));
      const { paths } = await listFiles(nodeWorkspace, workspace, { globs: ['**/*.md'], gitignore: true });
      assert.deepEqual(paths, [join(workspace, 'a.md')]);
    }));

  it('walks over no link on the way to the first wildcard either', () =>
    withTemporaryFolder({ 'outside/secret.yaml': '', 'workspace/a.md': '' }, async folder => {
      const workspace = join(folder, 'workspace');
      await symlink('../outside', join(workspace, 'facts'));
      const { paths } = await listFiles(nodeWorkspace, workspace, { globs: ['facts/**/*.yaml'], gitignore: false });
      assert.deepEqual(paths, []);
    }));

  it('walks into a linked folder that is named', () =>
    withTemporaryFolder({ 'outside/b.md': '', 'workspace/a.md': '' }, async folder => {
      const workspace = join(folder, 'workspace');
      await symlink('../outside', join(workspace, 'linked'));
      const options = { globs: ['**/*.md'], gitignore: true, within: join(workspace, 'linked') };
      const { paths } = await listFiles(nodeWorkspace, workspace, options);
      assert.deepEqual(paths, [join(workspace, 'linked', 'b.md')]);
    }));

  it('lists below a folder whose name looks like a glob', () =>
    withTemporaryFolder({ '[draft]{1}/(a)/b.md': '' }, async folder => {
      const root = join(folder, '[draft]{1}');
      const { paths } = await listFiles(nodeWorkspace, root, { globs: ['**/*.md'], gitignore: true });
      assert.deepEqual(paths, [join(root, '(a)', 'b.md')]);
    }));
});

describe('findRoot', () => {
  const cases: [name: string, files: string[], from: string, root: string][] = [
    ['the configuration', ['factlint.config.yaml', 'a/b/c.md'], 'a/b', ''],
    ['the nearest configuration', ['factlint.config.yaml', 'a/factlint.config.yaml', 'a/b/c.md'], 'a/b', 'a'],
    ['a configuration before a repository', ['factlint.config.yaml', 'a/.git/HEAD', 'a/b/c.md'], 'a/b', ''],
    ['the repository', ['.git/HEAD', 'a/b/c.md'], 'a/b', ''],
    ['a repository whose .git is a file', ['.git', 'a/b/c.md'], 'a', ''],
  ];
  for (const [name, files, from, root] of cases) {
    it(name, () =>
      withTemporaryFolder(Object.fromEntries(files.map(file => [file, ''])), async folder => {
        assert.equal(await findRoot(nodeWorkspace, join(folder, from)), join(folder, root));
      }),
    );
  }

  it('without either, the folder itself', () =>
    withTemporaryFolder({ 'a/b.md': '' }, async folder => {
      await mkdir(join(folder, 'c'));
      assert.equal(await findRoot(nodeWorkspace, join(folder, 'c')), join(folder, 'c'));
    }));
});

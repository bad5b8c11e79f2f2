import assert from 'node:assert/strict';
import { type ListOptions, listFiles } from '../../../server/src/workspace/listFiles';
import { type FolderEntry, UnreadableFile, type Workspace } from '../../../server/src/workspace/workspace';
import { memoryWorkspace } from '../../support/memoryWorkspace';

const markdown = { globs: ['**/*.md'], gitignore: true };

describe('listFiles', () => {
  const cases: [name: string, files: Record<string, string>, options: ListOptions, expected: string[]][] = [
    ['folders in folders, sorted', { 'b.md': '', 'a/b/c.md': '', 'a/d.txt': '' }, markdown, ['a/b/c.md', 'b.md']],
    [
      'no node_modules, no dot files',
      { 'node_modules/a.md': '', '.git/a.md': '', '.a.md': '', 'a.md': '' },
      markdown,
      ['a.md'],
    ],
    [
      'braces',
      { 'a.md': '', 'b.markdown': '' },
      { globs: ['*.{md,markdown}'], gitignore: true },
      ['a.md', 'b.markdown'],
    ],
    ['a negated glob', { 'a.md': '', 'b.md': '' }, { globs: ['*.md', '!b.md'], gitignore: true }, ['a.md']],
    ['ignored globs', { 'a.md': '', 'old/b.md': '' }, { ...markdown, ignore: ['old'] }, ['a.md']],
    [
      'a path without wildcards',
      { 'a.md': '', 'd/a.md': '' },
      { globs: ['d/a.md', './a.md'], gitignore: true },
      ['a.md', 'd/a.md'],
    ],
    ['no deeper than the glob', { 'd/a.md': '', 'd/e/a.md': '' }, { globs: ['*/a.md'], gitignore: true }, ['d/a.md']],
    ['an absolute glob', { 'd/a.md': '', 'a.md': '' }, { globs: ['/w/d/*.md'], gitignore: true }, ['d/a.md']],
    ['a glob that leads out and back', { 'a.md': '' }, { globs: ['../w/*.md'], gitignore: true }, ['a.md']],
    [
      'a folder with wildcards in its name',
      { '[d]/a.md': '' },
      { globs: ['\\[d\\]/*.md'], gitignore: true },
      ['[d]/a.md'],
    ],
    ['no extended globs', { 'a.md': '' }, { globs: ['+(a).md'], gitignore: true }, []],
    ['only within a folder', { 'a.md': '', 'd/b.md': '', 'de/c.md': '' }, { ...markdown, within: '/w/d' }, ['d/b.md']],
    [
      'within a folder, globs count from the root',
      { 'd/b.md': '', 'd/e/b.md': '' },
      { globs: ['d/*.md'], gitignore: true, within: '/w/d' },
      ['d/b.md'],
    ],
    [
      '.gitignore',
      { '.gitignore': '*.draft.md\nout/\n', 'a.draft.md': '', 'out/b.md': '', 'c.md': '' },
      markdown,
      ['c.md'],
    ],
    ['.gitignore not asked for', { '.gitignore': 'a.md', 'a.md': '' }, { ...markdown, gitignore: false }, ['a.md']],
    [
      'a nested .gitignore counts from its folder and wins',
      {
        '.gitignore': '*.md\n!keep.md',
        'd/.gitignore': '!b.md\nkeep.md',
        'a.md': '',
        'keep.md': '',
        'd/b.md': '',
        'd/keep.md': '',
      },
      markdown,
      ['d/b.md', 'keep.md'],
    ],
    [
      'nothing comes back out of an ignored folder',
      { '.gitignore': 'out/', 'out/.gitignore': '!a.md', 'out/a.md': '', 'b.md': '' },
      markdown,
      ['b.md'],
    ],
    [
      'an ignored folder that is named on purpose',
      { '.git/HEAD': '', '.gitignore': 'out/', 'out/.gitignore': 'b.md', 'out/a.md': '', 'out/b.md': '' },
      { ...markdown, within: '/w/out' },
      ['out/a.md'],
    ],
    [
      'an outer .gitignore reaches into the folder asked for',
      { '.git/HEAD': '', '.gitignore': '/d/b.md', 'd/a.md': '', 'd/b.md': '' },
      { ...markdown, within: '/w/d' },
      ['d/a.md'],
    ],
  ];
  for (const [name, files, options, expected] of cases) {
    it(name, async () => {
      const { paths, faults } = await listFiles(workspaceOf(files), '/w', options);
      assert.deepEqual(
        paths,
        expected.map(path => `/w/${path}`),
      );
      assert.deepEqual(faults, []);
    });
  }

  it('reports a subfolder that cannot be read, and lists the others', async () => {
    const base = workspaceOf({ 'a.md': '', 'locked/b.md': '' });
    const workspace: Workspace = {
      ...base,
      readFolder: async path => {
        if (path === '/w/locked') throw new UnreadableFile(path, 'cannot be read: permission denied');
        return base.readFolder(path);
      },
    };
    const { paths, faults } = await listFiles(workspace, '/w', markdown);
    assert.deepEqual(paths, ['/w/a.md']);
    assert.deepEqual(faults, [{ path: '/w/locked', reason: 'cannot be read: permission denied' }]);
  });

  it('does not take a defect for an unreadable folder', async () => {
    const workspace: Workspace = {
      ...workspaceOf({ 'a.md': '' }),
      readFolder: async (): Promise<FolderEntry[]> => {
        throw new TypeError('a defect');
      },
    };
    await assert.rejects(listFiles(workspace, '/w', markdown), /a defect/);
  });
});

function workspaceOf(files: Record<string, string>): Workspace {
  return memoryWorkspace(new Map(Object.entries(files).map(([path, text]) => [`/w/${path}`, text])));
}

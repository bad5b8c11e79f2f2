import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeWorkspace } from '../../server/src/workspace/nodeWorkspace';
import { UnreadableFile, type Workspace } from '../../server/src/workspace/workspace';
import { inFolder } from './runCli';
import { project, right, wrong } from './sampleProject';

describe('factlint check --fix', () => {
  const cases: [name: string, before: string, after: string][] = [
    ['a wrong value', wrong, right],
    ['two in one draft', wrong + wrong, right + right],
    ['CRLF', wrong.replace('\n', '\r\n').repeat(2), right.replace('\n', '\r\n').repeat(2)],
    ['mixed line ends', `${wrong}\r\none\rtwo\n`, `${right}\r\none\rtwo\n`],
    ['a byte order mark', `\uFEFF${wrong}`, `\uFEFF${right}`],
    ['no line end at the end', wrong.trimEnd(), right.trimEnd()],
    [
      'trailing spaces, tabs, emoji and combining marks',
      `😀 Ke\u0301  \n\t\n\n${wrong}`,
      `😀 Ke\u0301  \n\t\n\n${right}`,
    ],
    ['front matter', `---\ndate: "2022-03-05"\n---\n${wrong}`, `---\ndate: "2022-03-05"\n---\n${right}`],
  ];
  for (const [name, before, after] of cases) {
    it(`changes the value and no other byte: ${name}`, () =>
      inFolder({ ...project, 'a.md': before }, ['check', 'a.md', '--fix'], async ({ status, stdout, stderr, read }) => {
        assert.equal((await read('a.md')).toString(), after);
        assert.equal(status, 0, stdout);
        assert.match(stdout, /^Nothing wrong in 1 draft/);
        assert.match(stderr, /^Fixed [12] values?\.\n$/);
      }));
  }

  it('leaves a quotation as it was said', () => {
    const draft = `“${wrong.trim()}” he said.\n`;
    return inFolder({ ...project, 'a.md': draft }, ['check', 'a.md', '--fix'], async ({ stderr, read }) => {
      assert.equal((await read('a.md')).toString(), draft);
      assert.equal(stderr, 'Fixed 0 values.\n');
    });
  });

  it('does not write a draft that needs no fix', () => {
    const workspace: Workspace = {
      ...nodeWorkspace,
      writeText: async () => assert.fail('was written'),
    };
    return inFolder(project, ['check', 'drafts/right.md', '--fix'], ({ status }) => assert.equal(status, 0), {
      workspace,
    });
  });

  it('does not overwrite what somebody saved meanwhile', () => {
    const reads = new Map<string, number>();
    const workspace: Workspace = {
      ...nodeWorkspace,
      async readText(path) {
        const file = await nodeWorkspace.readText(path);
        const time = (reads.get(path) ?? 0) + 1;
        reads.set(path, time);
        return time > 1 ? { ...file, text: `${file.text}More.\n` } : file;
      },
      writeText: async () => assert.fail('was written'),
    };
    return inFolder(
      project,
      ['check', 'drafts/wrong.md', '--fix'],
      ({ status, stderr }) => {
        assert.equal(status, 1);
        assert.match(stderr, /drafts\/wrong\.md changed while it was checked; it was not fixed\./);
      },
      { workspace },
    );
  });

  it('goes on after a draft that cannot be written, and leaves nothing behind', () => {
    const workspace: Workspace = {
      ...nodeWorkspace,
      async writeText(path, file) {
        if (path.endsWith('a.md')) throw new UnreadableFile(path, 'cannot be written (EACCES)');
        await nodeWorkspace.writeText(path, file);
      },
    };
    return inFolder(
      { ...project, 'drafts/a.md': wrong },
      ['check', 'drafts', '--fix'],
      async ({ status, stderr, read }) => {
        assert.equal(status, 1);
        assert.match(stderr, /drafts\/a\.md cannot be written \(EACCES\)\./);
        assert.equal((await read('drafts/a.md')).toString(), wrong);
        assert.equal((await read('drafts/wrong.md')).toString(), right);
      },
      { workspace },
    );
  });

  it('leaves no temporary file', () => {
    let folder = '';
    return inFolder(
      project,
      ['check', '--fix'],
      async () => assert.deepEqual(await readdir(join(folder, 'drafts')), ['right.md', 'wrong.md']),
      {
        prepare: async path => {
          folder = path;
        },
      },
    );
  });
});

describe('factlint check -', () => {
  it('checks standard input under a name', () =>
    inFolder(
      project,
      ['check', '-', '--stdin-path', 'talks.md'],
      ({ status, stdout }) => {
        assert.equal(status, 1);
        assert.match(stdout, /^talks\.md:1:41: error: /);
      },
      { input: wrong },
    ));

  it('prints the fixed text and nothing else with --fix', () =>
    inFolder(
      project,
      ['check', '-', '--fix'],
      ({ status, stdout, stderr }) => {
        assert.equal(status, 0);
        assert.equal(stdout, `\uFEFF${right}`);
        assert.match(stderr, /Nothing wrong in 1 draft/);
      },
      { input: `\uFEFF${wrong}` },
    ));

  it('takes nothing for an empty draft', () =>
    inFolder(project, ['check', '-'], ({ status, stdout }) => {
      assert.equal(status, 0);
      assert.match(stdout, /^Nothing wrong in 1 draft; 0 claims/);
    }));

  it('refuses what is no text', () =>
    inFolder(
      project,
      ['check', '-', '--fix'],
      ({ status, stdout, stderr }) => {
        assert.equal(status, 1);
        assert.equal(stdout, '');
        assert.match(stderr, /stdin is a binary file, not text\./);
      },
      { input: Uint8Array.of(0, 1, 2) },
    ));
});

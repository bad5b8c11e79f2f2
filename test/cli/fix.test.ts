import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fixDraft } from '../../server/src/cli/check/checkDraft';
import { defaultConfig } from '../../server/src/core/config/config';
import { loadProject } from '../../server/src/workspace/loadProject';
import { nodeWorkspace } from '../../server/src/workspace/nodeWorkspace';
import { UnreadableFile, type Workspace } from '../../server/src/workspace/workspace';
import { readMarkedDraft } from '../accuracy/markedDraft';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { inFolder, runIn } from './runCli';
import { facts, project, right, wrong } from './sampleProject';

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

  it('tells what is wrong in a draft that cannot be written, goes on, and leaves nothing behind', () => {
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
      async ({ status, stdout, stderr, read }) => {
        assert.equal(status, 1);
        assert.match(stderr, /drafts\/a\.md cannot be written \(EACCES\)\.\nFixed 1 value\./);
        assert.match(
          stdout,
          /^drafts\/a\.md:1:41: error: [\s\S]*\n1 error in 3 drafts; .* 1 path could not be read or written\.\n/,
        );
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

describe('factlint check --fix, a second time', () => {
  it('finds nothing more to fix', () =>
    withTemporaryFolder({ ...project, 'a.md': `${wrong}\n${wrong}\n“${wrong.trim()}”\n` }, async folder => {
      assert.match((await runIn(folder, ['check', '--fix'])).stderr, /^Fixed 3 values\./);
      assert.match((await runIn(folder, ['check', '--fix'])).stderr, /^Fixed 0 values\./);
    }));

  it('nor in the drafts that accuracy is measured on', async () => {
    const folder = 'test/accuracy/drafts';
    let fixed = 0;
    for (const name of await readdir(folder)) {
      const { factSet } = await loadProject(nodeWorkspace, resolve(folder, name), {
        factPaths: [resolve(folder, name, 'facts.yaml')],
      });
      const drafts = (await readdir(join(folder, name))).filter(file => file.endsWith('.md'));
      for (const draft of drafts) {
        const { text } = readMarkedDraft(await readFile(join(folder, name, draft), 'utf8'));
        const once = fixDraft(text, draft, { factSet, config: defaultConfig });
        const twice = fixDraft(once.draft.text, draft, { factSet, config: defaultConfig });
        assert.equal(twice.fixed, 0, draft);
        assert.equal(twice.draft.text, once.draft.text, draft);
        fixed += once.fixed;
      }
    }
    assert.ok(fixed > 100, `only ${fixed} values fixed`);
  }).timeout(60_000);
});

describe('factlint check --fix-dry-run and --diff', () => {
  const diff = [
    '--- a/drafts/wrong.md',
    '+++ b/drafts/wrong.md',
    '@@ -1,1 +1,1 @@',
    `-${wrong.trim()}`,
    `+${right.trim()}`,
    '',
  ].join('\n');

  it('--fix-dry-run reports what there is, and says what --fix would do', () =>
    inFolder(project, ['check', '--fix-dry-run'], async ({ status, stdout, stderr, read }) => {
      assert.equal(status, 1);
      assert.match(stdout, /^drafts\/wrong\.md:1:41: error/);
      assert.equal(stderr, 'Would fix 1 value with --fix.\n');
      assert.equal((await read('drafts/wrong.md')).toString(), wrong);
    }));

  it('--diff prints the difference alone, and writes nothing', () =>
    inFolder(project, ['check', '--diff'], async ({ status, stdout, stderr, read }) => {
      assert.equal(status, 1);
      assert.equal(stdout, diff);
      assert.match(stderr, /^drafts\/wrong\.md:1:41: error/);
      assert.equal((await read('drafts/wrong.md')).toString(), wrong);
    }));

  it('--fix --diff prints what it has written', () =>
    inFolder(project, ['check', '--fix', '--diff'], async ({ status, stdout, read }) => {
      assert.equal(status, 0);
      assert.equal(stdout, diff);
      assert.equal((await read('drafts/wrong.md')).toString(), right);
    }));

  it('--diff prints nothing where there is nothing to fix', () =>
    inFolder(project, ['check', 'drafts/right.md', '--diff'], ({ status, stdout }) => {
      assert.equal(status, 0);
      assert.equal(stdout, '');
    }));

  const applied: [name: string, path: string, before: string, after: string][] = [
    ['a draft', 'a.md', wrong, right],
    ['CRLF', 'a.md', `One\r\n${wrong.replace('\n', '\r\n')}`, `One\r\n${right.replace('\n', '\r\n')}`],
    ['no line end at the end', 'a.md', wrong.trimEnd(), right.trimEnd()],
    ['a byte order mark', 'a.md', `\uFEFF${wrong}`, `\uFEFF${right}`],
    ['a path with spaces and accents', 'né w/a "b".md', wrong, right],
    ['two places', 'a.md', `${wrong}${'line\n'.repeat(20)}\n${wrong}`, `${right}${'line\n'.repeat(20)}\n${right}`],
  ];
  for (const [name, path, before, after] of applied) {
    it(`git applies the difference: ${name}`, () =>
      withTemporaryFolder({ 'facts/border.yaml': facts, [path]: before }, async folder => {
        const { stdout } = await runIn(folder, ['check', '--diff']);
        execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout, stdio: 'pipe' });
        assert.equal(await readFile(join(folder, path), 'utf8'), after);
      }));
  }

  it('--diff goes with standard input', () =>
    inFolder(
      project,
      ['check', '-', '--stdin-path', 'drafts/wrong.md', '--diff'],
      ({ stdout }) => assert.equal(stdout, diff),
      { input: wrong },
    ));

  for (const flags of [
    ['--fix', '--fix-dry-run'],
    ['--fix', '--diff', '-'],
  ]) {
    it(`refuses ${flags.join(' ')}`, () =>
      inFolder(project, ['check', ...flags], ({ status }) => assert.equal(status, 2)));
  }
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

import assert from 'node:assert/strict';
import { nodeWorkspace } from '../../server/src/workspace/nodeWorkspace';
import { UnreadableFile, type Workspace } from '../../server/src/workspace/workspace';
import { inFolder } from './runCli';
import { facts, project, wrong } from './sampleProject';

/** What must neither crash the run nor keep the other drafts from being checked. */
describe('hostile files', () => {
  const unreadable: [name: string, bytes: Uint8Array, reason: RegExp][] = [
    ['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), /drafts\/a\.md is a binary file, not text\./],
    ['Latin-1', Uint8Array.of(0x4b, 0xf6, 0x6c, 0x6e), /drafts\/a\.md is not UTF-8 text; save it as UTF-8\./],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), /drafts\/a\.md is UTF-16; save it as UTF-8\./],
  ];
  for (const [name, bytes, reason] of unreadable) {
    it(`${name} is told, fails the run and keeps its bytes`, () =>
      inFolder({ ...project, 'drafts/a.md': bytes }, ['check', '--fix'], async ({ status, stdout, stderr, read }) => {
        assert.equal(status, 1);
        assert.match(stderr, reason);
        assert.match(stdout, /in 2 drafts/);
        assert.deepEqual(await read('drafts/a.md'), Buffer.from(bytes));
      }));
  }

  it('a file without permission is told, and the others are checked', () => {
    const workspace: Workspace = {
      ...nodeWorkspace,
      async readText(path) {
        if (path.endsWith('right.md')) throw new UnreadableFile(path, 'cannot be read: permission denied');
        return nodeWorkspace.readText(path);
      },
    };
    return inFolder(
      project,
      ['check', '--fail-on', 'never'],
      ({ status, stdout, stderr }) => {
        assert.equal(status, 1);
        assert.equal(stderr, 'factlint: drafts/right.md cannot be read: permission denied.\n');
        assert.match(stdout, /drafts\/wrong\.md/);
      },
      { workspace },
    );
  });

  it('a draft in a folder that may not be looked into is not said to be missing', () => {
    const workspace: Workspace = {
      ...nodeWorkspace,
      kind: async path => (path.endsWith('right.md') ? undefined : nodeWorkspace.kind(path)),
      async readText(path) {
        if (path.endsWith('right.md')) throw new UnreadableFile(path, 'cannot be read: permission denied');
        return nodeWorkspace.readText(path);
      },
    };
    return inFolder(
      project,
      ['check', 'drafts/right.md'],
      ({ status, stderr }) => {
        assert.equal(status, 2);
        assert.equal(stderr, 'factlint: “drafts/right.md” cannot be read: permission denied.\n');
      },
      { workspace },
    );
  });

  it('a folder named like a draft is a folder', () =>
    inFolder({ ...project, 'drafts/folder.md/inner.md': wrong }, ['check'], ({ stdout }) => {
      assert.match(stdout, /drafts\/folder\.md\/inner\.md:1:41/);
    }));

  it('an empty draft has nothing wrong', () =>
    inFolder({ ...project, 'a.md': '' }, ['check', 'a.md'], ({ status }) => assert.equal(status, 0)));

  it('a line of 5 MB', () => {
    const draft = `${wrong}\n${'word '.repeat(1_000_000)}\n\n${wrong}`;
    return inFolder({ ...project, 'a.md': draft }, ['check', 'a.md', '--fix'], async ({ status, stderr, read }) => {
      assert.equal(status, 0);
      assert.match(stderr, /Fixed 2 values\./);
      assert.equal((await read('a.md')).length, Buffer.byteLength(draft));
    });
  }).timeout(30_000);

  it('a fact file of 10 MB', () => {
    const statement = 'A long sentence about the bridge. '.repeat(15);
    const entries = Array.from(
      { length: 18_000 },
      (_, n) =>
        `  - subject: Bridge ${n}\n    property: opened\n    value: 1993\n    source: https://example.org\n    statement: ${statement}\n`,
    );
    const many = `facts:\n${entries.join('')}`;
    assert.ok(many.length > 10_000_000);
    return inFolder({ ...project, 'facts/many.yaml': many }, ['check'], ({ status, stderr }) =>
      assert.equal(status, 1, stderr.slice(0, 300)),
    );
  }).timeout(120_000);

  it('a fact file of aliases that multiply', () => {
    const levels = Array.from({ length: 13 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`).slice(1);
    const bomb = `a0: &a0 [x]\n${levels.join('\n')}\nfacts: *a12\n`;
    return inFolder({ ...project, 'facts/bomb.yaml': bomb }, ['check'], ({ status, stderr }) => {
      assert.equal(status, 2);
      assert.match(stderr, /facts\/bomb\.yaml:\d+:\d+: error/);
    });
  });

  it('a fact file with CRLF and a byte order mark', () =>
    inFolder(
      { ...project, 'facts/border.yaml': `\uFEFF${facts.replaceAll('\n', '\r\n')}` },
      ['check'],
      ({ status, stderr }) => {
        assert.equal(status, 1);
        assert.equal(stderr, '');
      },
    ));
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { type Circumstances, inFolder, runIn } from './runCli';
import { project, right, wrong } from './sampleProject';

const bridge = `facts:
  - { id: bridge-opened, subject: Iron Bridge, property: opened, value: 1990, source: "https://example.org" }
`;
const properties = 'properties:\n  hums-since: { label: hums since, value: date, triggers: [hum] }\n';
const people = `entities:
  kilic: { label: Serdar Kılıç, type: person }
facts:
  - { subject: kilic, property: born, value: 1958, source: "https://example.org" }
`;
const files = {
  ...project,
  'facts/people.yaml': people,
  'drafts/people.md': 'Serder Kılıç was born in 1958.\n',
  'facts/bridge.yaml': bridge,
  'facts/old.yaml': bridge.replaceAll('Iron Bridge', 'Green Valley').replace('bridge', 'valley'),
  'drafts/bridge.md': 'The Iron Bridge opened in 1990.\n',
  'drafts/valley.md': 'The Green Valley opened in 1990.\n',
  'facts/properties.yaml': properties,
  'facts/mill.yaml':
    'facts:\n  - { subject: Old Mill, property: hums-since, value: 1990, source: "https://example.org" }\n',
  'drafts/mill.md': 'The Old Mill hums since 1990.\n',
  'drafts/other.md': 'Nothing to do with it.\n',
};

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });
}

/** A repository with one commit, named `start`; a second, without changes, is checked out. */
async function inRepository(use: (folder: string) => Promise<void>): Promise<void> {
  await withTemporaryFolder(files, async folder => {
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'Start');
    git(folder, 'tag', 'start');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Go on');
    await use(folder);
  });
}

async function checkedIn(folder: string, ref = 'start', circumstances: Circumstances = {}): Promise<string[]> {
  const argv = ['check', '--changed-since', ref, '--format', 'json', '--fail-on', 'never'];
  const { status, stdout, stderr } = await runIn(folder, argv, circumstances);
  assert.equal(status, 0, stderr);
  const report: { files: { path: string }[] } = JSON.parse(stdout);
  return report.files.map(({ path }) => path);
}

describe('factlint check --changed-since', () => {
  const changes: [name: string, change: (folder: string) => Promise<void>, checked: string[]][] = [
    ['nothing', async () => undefined, []],
    ['a draft', folder => writeFile(join(folder, 'drafts/right.md'), wrong), ['drafts/right.md']],
    [
      'a draft, staged',
      async folder => {
        await writeFile(join(folder, 'drafts/right.md'), wrong);
        git(folder, 'add', '.');
      },
      ['drafts/right.md'],
    ],
    [
      'a draft, committed',
      async folder => {
        await writeFile(join(folder, 'drafts/right.md'), wrong);
        git(folder, 'commit', '--quiet', '--all', '--message', 'Change');
      },
      ['drafts/right.md'],
    ],
    ['a new draft that git does not know', folder => writeFile(join(folder, 'n é\n.md'), right), ['n é\n.md']],
    [
      'a renamed draft',
      async folder => {
        await rename(join(folder, 'drafts/right.md'), join(folder, 'drafts/moved.md'));
        git(folder, 'add', '.');
      },
      ['drafts/moved.md'],
    ],
    ['a removed draft', folder => rm(join(folder, 'drafts/right.md')), []],
    [
      'a fact: the drafts that name what it is about',
      folder => writeFile(join(folder, 'facts/bridge.yaml'), bridge.replace('1990', '1991')),
      ['drafts/bridge.md'],
    ],
    [
      'a fact that has gone from its file: those that name what it was about',
      folder => writeFile(join(folder, 'facts/bridge.yaml'), bridge.replaceAll('Iron Bridge', 'Steel Bridge')),
      ['drafts/bridge.md'],
    ],
    [
      'a name: the drafts that have the earlier one, or misspell it',
      folder => writeFile(join(folder, 'facts/people.yaml'), people.replace('Serdar Kılıç', 'Volkan Bozkır')),
      ['drafts/people.md'],
    ],
    ['a remark in a fact file', folder => writeFile(join(folder, 'facts/people.yaml'), `# Envoys\n${people}`), []],
    ['a removed fact file', folder => rm(join(folder, 'facts/old.yaml')), ['drafts/valley.md']],
    [
      'a new fact file',
      folder =>
        writeFile(
          join(folder, 'facts/new.yaml'),
          bridge.replaceAll('Iron Bridge', 'Nothing').replace('bridge', 'nothing'),
        ),
      ['drafts/other.md'],
    ],
    [
      'a property that a fact of another file uses',
      folder => writeFile(join(folder, 'facts/properties.yaml'), properties.replace('hum', 'sing')),
      ['drafts/mill.md'],
    ],
    [
      'a property that is no longer declared',
      folder => writeFile(join(folder, 'facts/properties.yaml'), '{}\n'),
      ['drafts/mill.md'],
    ],
    [
      'the configuration: all',
      folder => writeFile(join(folder, 'factlint.config.yaml'), 'fail-on: warning\n'),
      Object.keys(files).filter(path => path.endsWith('.md')),
    ],
    ['a file that is neither', folder => writeFile(join(folder, 'ci.yaml'), 'on: push\n'), []],
  ];
  for (const [name, change, checked] of changes) {
    it(`checks after a change of ${name}`, () =>
      inRepository(async folder => {
        await change(folder);
        assert.deepEqual((await checkedIn(folder)).sort(), [...checked].sort());
      }));
  }

  it('counts from where the branches parted', () =>
    inRepository(async folder => {
      git(folder, 'checkout', '--quiet', '-b', 'main');
      await writeFile(join(folder, 'drafts/bridge.md'), 'Another text.\n');
      git(folder, 'commit', '--quiet', '--all', '--message', 'On main');
      git(folder, 'checkout', '--quiet', '-b', 'topic', 'HEAD~1');
      await writeFile(join(folder, 'drafts/right.md'), wrong);
      assert.deepEqual(await checkedIn(folder, 'main'), ['drafts/right.md']);
    }));

  it('works from a subfolder, and through a link', () =>
    inRepository(async folder => {
      await writeFile(join(folder, 'drafts/right.md'), wrong);
      assert.deepEqual(await checkedIn(folder, 'start', { from: 'drafts' }), ['right.md']);
      await symlink(folder, join(folder, '..', 'link-to-it'));
      try {
        assert.deepEqual(await checkedIn(join(folder, '..', 'link-to-it')), ['drafts/right.md']);
      } finally {
        await rm(join(folder, '..', 'link-to-it'));
      }
    }));

  it('says how much it has checked', () =>
    inRepository(async folder => {
      await writeFile(join(folder, 'drafts/right.md'), wrong);
      const { status, stdout, stderr } = await runIn(folder, ['check', '--changed-since', 'start']);
      assert.equal(status, 1);
      assert.match(stdout, /1 error in 1 draft;/);
      assert.equal(stderr, 'Checked 1 of 7 drafts: what has changed since start.\n');
      assert.equal((await runIn(folder, ['check', '-q', '--changed-since', 'start'])).stderr, '');
    }));

  const refused: [name: string, ref: string, stderr: RegExp][] = [
    [
      'a commit that git does not know',
      'origin/main',
      /Git knows no commit “origin\/main” here\. In CI, fetch it first/,
    ],
    ['an option', '--output=drafts/right.md', /“--output=drafts\/right\.md” is no name of a commit/],
    ['nothing', '', /“” is no name of a commit/],
    ['a file of a commit', 'HEAD:drafts', /Git knows no commit/],
  ];
  for (const [name, ref, expected] of refused) {
    it(`refuses ${name}`, () =>
      inRepository(async folder => {
        const { status, stdout, stderr } = await runIn(folder, ['check', `--changed-since=${ref}`]);
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.match(stderr, expected);
        assert.doesNotMatch(stderr, /defect/);
      }));
  }

  it('refuses a folder that is in no repository', () =>
    inFolder(files, ['check', '--changed-since', 'main'], ({ status, stderr }) => {
      assert.equal(status, 2);
      assert.match(stderr, /needs a git repository, and .* is in none/);
    }));

  it('refuses standard input', () =>
    inFolder(files, ['check', '-', '--changed-since', 'main'], ({ status }) => assert.equal(status, 2)));
});

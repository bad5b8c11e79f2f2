import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Circumstances, type Ended, type Files, inFolder } from './runCli';
import { facts, project, right, wrong } from './sampleProject';

const unsourced = 'facts:\n  - { subject: Turkey–Armenia border, property: closed, value: 1993 }\n';
const env: Record<string, string> = {};
const colored = /\[31m/;
const plain = /^[^[]*\[wrong-date\]/;

interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  readonly status: number;
  readonly files?: Files;
  readonly stdout?: RegExp | '';
  readonly stderr?: RegExp | '';
  readonly circumstances?: Circumstances;
}

function table(cases: readonly Case[]): void {
  for (const { name, argv, status, files = project, stdout, stderr, circumstances } of cases) {
    it(name, () =>
      inFolder(
        files,
        argv,
        ended => {
          assert.equal(ended.status, status, JSON.stringify(ended));
          compare(ended.stdout, stdout);
          compare(ended.stderr, stderr);
        },
        circumstances,
      ),
    );
  }
}

function compare(actual: string, expected: RegExp | '' | undefined): void {
  if (expected === '') assert.equal(actual, '');
  else if (expected) assert.match(actual, expected);
}

/** The drafts of the JSON report and their verdicts. */
function verdicts({ stdout }: Ended): Record<string, string[]> {
  const report: { files: { path: string; claims: { verdict: string }[] }[] } = JSON.parse(stdout);
  return Object.fromEntries(report.files.map(({ path, claims }) => [path, claims.map(({ verdict }) => verdict)]));
}

describe('factlint check', () => {
  table([
    {
      name: 'reports a wrong value',
      argv: ['check'],
      status: 1,
      stdout: /^drafts\/wrong\.md:1:41: error: .*\n.*1994/,
      stderr: '',
    },
    {
      name: 'passes a right one',
      argv: ['check', 'drafts/right.md'],
      status: 0,
      stdout: /^Nothing wrong in 1 draft; 1 claim supported/,
      stderr: '',
    },
    {
      name: 'says the sum at the end',
      argv: ['check'],
      status: 1,
      stdout: /\n1 error in 2 drafts; 1 claim supported, 0 unverified\./,
    },
    {
      name: 'names the source',
      argv: ['check'],
      status: 1,
      stdout: /= “Border To Stay Closed”, RFE\/RL, 19 April 2004, https:\/\/example\.org\/border\n/,
    },
    { name: '--fail-on never', argv: ['check', '--fail-on', 'never'], status: 0, stdout: /error/ },
    {
      name: '--fail-on of the configuration',
      argv: ['check'],
      status: 0,
      files: { ...project, 'factlint.config.yaml': 'fail-on: never' },
    },
    {
      name: '--fail-on goes before the configuration',
      argv: ['check', '--fail-on', 'error'],
      status: 1,
      files: { ...project, 'factlint.config.yaml': 'fail-on: never' },
    },
    {
      name: 'a severity below the floor passes',
      argv: ['check'],
      status: 0,
      stdout: /warning: /,
      files: { ...project, 'factlint.config.yaml': 'severities: { wrong-date: warning }' },
    },
    {
      name: 'a severity at the floor fails',
      argv: ['check', '--fail-on', 'warning'],
      status: 1,
      files: { ...project, 'factlint.config.yaml': 'severities: { wrong-date: warning }' },
    },
    {
      name: 'a code switched off is not reported',
      argv: ['check'],
      status: 0,
      stdout: /^Nothing wrong/,
      files: { ...project, 'factlint.config.yaml': 'severities: { wrong-date: off }' },
    },
    {
      name: '--quiet says nothing where nothing is wrong',
      argv: ['check', '-q', 'drafts/right.md'],
      status: 0,
      stdout: '',
      stderr: '',
    },
    { name: '--quiet shows what fails', argv: ['check', '--quiet'], status: 1, stdout: /error: .*\n[\s\S]*\n\n$/ },
    {
      name: '--format github',
      argv: ['check', '--format', 'github'],
      status: 1,
      stdout: /^::error file=drafts\/wrong\.md,line=1,endLine=1,col=41,endColumn=45,title=factlint wrong-date::/,
    },
    {
      name: 'GitHub wants paths from the repository',
      argv: ['check', '--format', 'github', '--facts', '../facts'],
      status: 1,
      stdout: /^::error file=drafts\/wrong\.md/,
      circumstances: {
        from: 'drafts',
        prepare: async folder => {
          env.GITHUB_WORKSPACE = folder;
        },
        env,
      },
    },
    { name: 'no colour without a terminal', argv: ['check'], status: 1, stdout: plain },
    { name: '--color', argv: ['check', '--color'], status: 1, stdout: colored },
    { name: 'FORCE_COLOR', argv: ['check'], status: 1, stdout: colored, circumstances: { env: { FORCE_COLOR: '1' } } },
    {
      name: 'NO_COLOR goes before FORCE_COLOR',
      argv: ['check'],
      status: 1,
      stdout: plain,
      circumstances: { env: { FORCE_COLOR: '1', NO_COLOR: '1' } },
    },
    {
      name: '--no-color goes before FORCE_COLOR',
      argv: ['check', '--no-color'],
      status: 1,
      stdout: plain,
      circumstances: { env: { FORCE_COLOR: '1' } },
    },
  ]);

  it('prints nothing but the report as JSON', () =>
    inFolder(project, ['check', 'drafts', '--facts', 'facts', '--format', 'json'], ended => {
      assert.equal(ended.status, 1);
      assert.equal(ended.stderr, '');
      assert.deepEqual(verdicts(ended), { 'drafts/right.md': ['supported'], 'drafts/wrong.md': ['refuted'] });
    }));
});

describe('which drafts factlint checks', () => {
  const files = {
    ...project,
    '.gitignore': 'old/\n',
    'old/a.md': wrong,
    'drafts/sub/b.markdown': right,
    'drafts/c.txt': right,
    'node_modules/d/README.md': wrong,
  };
  const cases: [name: string, argv: string[], paths: string[], circumstances?: Circumstances][] = [
    ['all below the folder', [], ['drafts/right.md', 'drafts/sub/b.markdown', 'drafts/wrong.md']],
    ['a folder', ['drafts/sub'], ['drafts/sub/b.markdown']],
    ['a folder and a file in it, once', ['drafts/sub', 'drafts/sub/b.markdown'], ['drafts/sub/b.markdown']],
    [
      'a glob that leads upward',
      ['../*.md'],
      ['../right.md', '../wrong.md'],
      { from: 'drafts/sub', prepare: folder => mkdir(join(folder, '.git')).then(() => undefined) },
    ],
    ['a glob', ['drafts/*.md'], ['drafts/right.md', 'drafts/wrong.md']],
    ['a named file that git ignores', ['old/a.md'], ['old/a.md']],
    ['a named folder that git ignores', ['old'], ['old/a.md']],
    ['a named file that is not called Markdown', ['drafts/c.txt'], ['drafts/c.txt']],
    [
      'from a subfolder, that subfolder',
      [],
      ['right.md', 'sub/b.markdown', 'wrong.md'],
      { from: 'drafts', prepare: folder => mkdir(join(folder, '.git')) },
    ],
    [
      'a path above',
      ['../right.md'],
      ['../right.md'],
      { from: 'drafts/sub', prepare: folder => mkdir(join(folder, '.git')) },
    ],
    [
      'a link to a file that is named',
      ['link.md'],
      ['link.md'],
      { prepare: folder => symlink('drafts/right.md', join(folder, 'link.md')) },
    ],
  ];
  for (const [name, argv, paths, circumstances] of cases) {
    it(name, () =>
      inFolder(
        files,
        ['check', ...argv, '--format', 'json'],
        ended => assert.deepEqual(Object.keys(verdicts(ended)), paths, ended.stderr),
        circumstances,
      ),
    );
  }

  it('those of the configuration', () =>
    inFolder(
      { ...files, 'factlint.config.yaml': 'drafts: "**/*.txt"\nignore: [old]\n' },
      ['check', '--format', 'json'],
      ended => assert.deepEqual(Object.keys(verdicts(ended)), ['drafts/c.txt']),
    ));

  it('no fact file, even if it is named', () =>
    inFolder(
      { ...project, 'facts/border.yaml': `${facts}    note: The border was closed in 1994, they say.\n` },
      ['check', 'facts/border.yaml', 'drafts/right.md', '--format', 'json'],
      ended => {
        assert.deepEqual(Object.keys(verdicts(ended)), ['drafts/right.md']);
        assert.match(ended.stderr, /^factlint: facts\/border\.yaml is a fact file and no draft; .*\.\n$/);
      },
    ));

  it('of a glob, those that the configuration does not ignore, in whatever folder one stands', () =>
    inFolder(
      { ...files, 'factlint.config.yaml': 'ignore: [drafts/sub, "**/wrong.md"]\n' },
      ['check', '**/*.{md,markdown}', '--format', 'json'],
      ended => assert.deepEqual(Object.keys(verdicts(ended)), ['right.md']),
      { from: 'drafts' },
    ));
});

describe('which facts factlint checks against', () => {
  const other = facts.replace('1993', '1994');
  const files = { ...project, 'other/deep/a.yml': other, 'other/b.txt': 'no facts', 'single.yaml': other };
  table([
    { name: 'a folder', argv: ['check', 'drafts/wrong.md', '--facts', 'other'], status: 0, files },
    { name: 'a file', argv: ['check', 'drafts/wrong.md', '--facts', 'single.yaml'], status: 0, files },
    { name: 'a glob', argv: ['check', 'drafts/wrong.md', '--facts', 'other/**/*.yml'], status: 0, files },
    {
      name: 'those of the configuration',
      argv: ['check', 'drafts/wrong.md'],
      status: 0,
      files: { ...files, 'factlint.config.yaml': 'facts: single.yaml' },
    },
    {
      name: 'another configuration',
      argv: ['check', 'drafts/wrong.md', '--config', 'other.yaml'],
      status: 0,
      files: { ...files, 'other.yaml': 'facts: single.yaml' },
    },
    {
      name: 'a configuration elsewhere, whose globs count from there',
      argv: ['check', 'drafts/wrong.md', '--config', 'sub/c.yaml'],
      status: 0,
      files: { ...files, 'sub/c.yaml': '', 'sub/facts/a.yaml': other },
    },
    { name: 'drafts after “--”', argv: ['check', '--facts', 'facts', '--', 'drafts/right.md'], status: 0, files },
    {
      name: 'warnings do not stop it',
      argv: ['check', 'drafts/right.md'],
      status: 0,
      stderr: /facts\/border\.yaml:2:\d+: warning: .*\[fact-unsourced\]/,
      files: { ...project, 'facts/border.yaml': unsourced },
    },
    {
      name: 'warnings are not for --quiet',
      argv: ['check', '-q', 'drafts/right.md'],
      status: 0,
      stderr: '',
      files: { ...project, 'facts/border.yaml': unsourced },
    },
    {
      name: 'the first warnings are told, and how many more there are',
      argv: ['check', 'drafts/right.md'],
      status: 0,
      stderr:
        /^(?:facts\/border\.yaml:.*\n[^f].*\n[^f].*\n){10}factlint: 2 more faults of the fact files; “factlint facts check” has all\.\n$/,
      files: {
        ...project,
        'facts/border.yaml': `facts:\n${Array.from({ length: 12 }, (_, n) => `  - { subject: Hall ${n}, property: opened, value: 1993 }\n`).join('')}`,
      },
    },
    {
      name: 'warnings can be switched off',
      argv: ['check', 'drafts/right.md'],
      status: 0,
      stderr: '',
      files: {
        ...project,
        'facts/border.yaml': unsourced,
        'factlint.config.yaml': 'severities: { fact-unsourced: off }',
      },
    },
    {
      name: 'a stale fact is told',
      argv: ['check', 'drafts/right.md'],
      status: 0,
      stderr: /information: .*\[fact-stale\]/,
      files: {
        ...project,
        'facts/border.yaml': facts.replace('value: 1993', 'value: 1993\n    review-by: 2026-11-22'),
      },
    },
  ]);
});

describe('what keeps factlint from checking: status 2', () => {
  const bad = 'facts:\n  - subject: a\n    property: closed\n    valu: 1993\n';
  table([
    {
      name: 'a missing file',
      argv: ['check', 'drafts/gone.md'],
      status: 2,
      stdout: '',
      stderr: /^factlint: “drafts\/gone\.md” does not exist\.\n$/,
    },
    { name: 'a missing folder', argv: ['check', 'gone/'], status: 2, stdout: '', stderr: /“gone\/” does not exist/ },
    {
      name: 'a glob without a match',
      argv: ['check', 'gone/*.md'],
      status: 2,
      stderr: /No draft matches “gone\/\*\.md”/,
    },
    {
      name: 'a folder without drafts',
      argv: ['check', 'facts'],
      status: 2,
      stderr: /There is no draft in “facts”: nothing there matches \*\*\/\*\.md, /,
    },
    {
      name: 'a folder whose drafts are ignored',
      argv: ['check', 'drafts'],
      files: { ...project, 'factlint.config.yaml': 'ignore: drafts/**\n' },
      status: 2,
      stderr: /There is no draft in “drafts”: “ignore” in the configuration leaves out what is there\./,
    },
    {
      name: 'a glob whose matches are ignored',
      argv: ['check', 'drafts/*.md'],
      files: { ...project, 'factlint.config.yaml': 'ignore: drafts\n' },
      status: 2,
      stderr: /No draft matches “drafts\/\*\.md” that neither git nor the configuration ignores\./,
    },
    {
      name: 'one of many missing: nothing is checked',
      argv: ['check', 'drafts', 'gone.md', '--fix'],
      status: 2,
      stdout: '',
    },
    {
      name: 'missing facts',
      argv: ['check', '--facts', 'gone'],
      status: 2,
      stdout: '',
      stderr: /“gone” does not exist/,
    },
    {
      name: 'a folder without facts',
      argv: ['check', '--facts', 'drafts'],
      status: 2,
      stderr: /There is no fact file in “drafts”/,
    },
    {
      name: 'drafts swallowed by --facts',
      argv: ['check', '--facts', 'facts', 'drafts/wrong.md'],
      status: 2,
      stderr: /is a draft, but it follows --facts/,
    },
    {
      name: 'a folder of drafts swallowed by --facts',
      argv: ['check', '--facts', 'facts', 'drafts'],
      status: 2,
      stderr: /no fact file in “drafts”\. --facts takes every path up to the next option/,
    },
    {
      name: 'fact files without a fact',
      argv: ['check', 'a.md'],
      status: 0,
      stderr: /There is no fact in the fact files/,
      files: { 'a.md': 'Nothing.', 'facts/facts.yaml': '# soon' },
    },
    {
      name: 'no facts at all',
      argv: ['check'],
      status: 2,
      stdout: '',
      stderr: /There are no fact files: .*--facts PATH/,
      files: { 'a.md': wrong },
    },
    {
      name: 'a fault in a fact file',
      argv: ['check'],
      status: 2,
      stdout: '',
      stderr: /facts\/bad\.yaml:\d+:\d+: error: .*\[fact-schema\][\s\S]*nothing was checked/,
      files: { ...project, 'facts/bad.yaml': bad },
    },
    {
      name: 'malformed YAML',
      argv: ['check'],
      status: 2,
      stdout: '',
      stderr: /facts\/bad\.yaml:\d+:\d+: error: .*\[fact-syntax\]/,
      files: { ...project, 'facts/bad.yaml': 'facts: [{\n' },
    },
    {
      name: 'a binary fact file',
      argv: ['check'],
      status: 2,
      stderr: /facts\/bad\.yaml is a binary file/,
      files: { ...project, 'facts/bad.yaml': Uint8Array.of(0, 1) },
    },
    {
      name: 'a mistyped key in the configuration',
      argv: ['check'],
      status: 2,
      stdout: '',
      stderr: /factlint\.config\.yaml:2:1: error: Unknown key “fact”\. Did you mean “facts”\?/,
      files: { ...project, 'factlint.config.yaml': '# mine\nfact: a\n' },
    },
    {
      name: 'a missing configuration',
      argv: ['check', '--config', 'gone.yaml'],
      status: 2,
      stderr: /“gone\.yaml” does not exist/,
    },
    {
      name: 'an unreadable configuration',
      argv: ['check'],
      status: 2,
      stderr: /factlint\.config\.yaml is a folder/,
      files: { ...project, 'factlint.config.yaml/a': '' },
    },
    {
      name: 'an unknown flag',
      argv: ['check', '--formt', 'json'],
      status: 2,
      stdout: '',
      stderr: /Did you mean --format\?/,
    },
    {
      name: 'an unknown format',
      argv: ['check', '--format', 'jsno'],
      status: 2,
      stdout: '',
      stderr: /It is one of text, json, sarif, .*\. Did you mean “json”\?/,
    },
    {
      name: 'an unknown severity',
      argv: ['check', '--fail-on', 'warnings'],
      status: 2,
      stderr: /Did you mean “warning”\?/,
    },
    { name: 'an unknown command', argv: ['chek'], status: 2, stdout: '', stderr: /Did you mean check\?/ },
    { name: 'no command', argv: [], status: 2, stderr: /Usage: factlint/ },
    {
      name: 'standard input among files',
      argv: ['check', '-', 'drafts'],
      status: 2,
      stderr: /goes with no other path/,
    },
    {
      name: '--stdin-path without it',
      argv: ['check', '--stdin-path', 'a.md'],
      status: 2,
      stderr: /--stdin-path needs “-”/,
    },
    {
      name: 'a defect',
      argv: ['check'],
      status: 2,
      stderr: /A defect in Factlint.*\n.*TypeError: oops/,
      circumstances: {
        today: () => {
          throw new TypeError('oops');
        },
      },
    },
  ]);
});

describe('factlint --help and --version', () => {
  for (const argv of [['--help'], ['check', '--help'], ['explain', '--help'], ['lsp', '--help']]) {
    it(`${argv.join(' ')} fits one screen`, () =>
      inFolder({}, argv, ({ status, stdout }) => {
        const lines = stdout.split('\n');
        assert.equal(status, 0);
        assert.ok(lines.length <= 30, `${lines.length} lines`);
        assert.deepEqual(
          lines.filter(line => line.length > 80),
          [],
        );
        assert.match(stdout, /Usage: factlint/);
      }));
  }

  it('--version prints the version alone', () =>
    inFolder({}, ['--version'], ({ status, stdout }) => {
      assert.equal(status, 0);
      assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    }));
});

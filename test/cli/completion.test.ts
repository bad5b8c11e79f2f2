import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { commandLine } from '../../server/src/cli/commandLine';
import { describeCommand, everyCommand } from '../../server/src/cli/manual/describeCommand';
import { manPage } from '../../server/src/cli/manual/manPage';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { emptyIo } from './emptyIo';
import { expectRuns } from './expectRuns';
import { inFolder } from './runCli';

const program = describeCommand(commandLine(emptyIo, () => {}));
const files = { 'drafts/a b.md': '', 'drafts/c.md': '', 'draft.md': '' };

/** The words so far, as the shell parts them, the last one being completed; and what it may become. */
const completions: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['ch'], ['check']],
  [
    ['facts', 'c'],
    ['check', 'convert'],
  ],
  [['facts', ''], program.commands.find(({ path }) => path === 'facts')?.commands.map(lastWord) ?? []],
  [['check', '--fo'], ['--format']],
  [['check', '--format', 'js'], ['json']],
  [
    ['facts', 'check', '--format', ''],
    ['json', 'text'],
  ],
  [
    ['facts', 'convert', '--to', 'c'],
    ['claim-review', 'csl-json'],
  ],
  [['facts', 'convert', '--fail'], []],
  [['facts', 'check', '--fail'], ['--fail-on']],
  [
    ['check', 'drafts/'],
    ['drafts/a b.md', 'drafts/c.md'],
  ],
  [['check', '--config', 'draft.'], ['draft.md']],
  [['facts', 'show', 'd'], []],
  [['check', '--facts', 'facts', '--fail-on', 'w'], ['warning']],
  [
    ['completion', ''],
    ['bash', 'fish', 'zsh'],
  ],
];

function lastWord({ path }: { readonly path: string }): string {
  return path.slice(path.lastIndexOf(' ') + 1);
}

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

describe('factlint completion', () => {
  describe('bash', () => {
    const more: typeof completions = [
      [['check', '--format', '=', 'js'], ['json']],
      [['check', '--format', '='], ['github']],
    ];
    for (const [words, expected] of [...completions, ...more]) {
      it(`completes “factlint ${words.join(' ')}”`, () =>
        inFolder({}, ['completion', 'bash'], ({ stdout }) =>
          withTemporaryFolder(files, async cwd => {
            const driver = `${stdout}\nCOMP_WORDS=(factlint "$@"); COMP_CWORD=$#; _factlint; printf '%s\\n' "\${COMPREPLY[@]}"`;
            const printed = execFileSync('bash', ['--norc', '-c', driver, 'bash', ...words], { cwd, encoding: 'utf8' });
            const found = printed.split('\n').filter(word => word !== '');
            if (words.at(-1) === '=') for (const word of expected) assert.ok(found.includes(word), printed);
            else assert.deepEqual(found.sort(), [...expected].sort());
          }),
        ));
    }
  });

  describe('fish', () => {
    for (const [words, expected] of completions) {
      it(`completes “factlint ${words.join(' ')}”`, function () {
        if (!has('fish')) this.skip();
        return inFolder({}, ['completion', 'fish'], ({ stdout }) =>
          withTemporaryFolder(files, async cwd => {
            const driver = `${stdout}\ncomplete -C "factlint ${words.join(' ')}"`;
            const env = { ...process.env, HOME: cwd };
            const printed = execFileSync('fish', ['--no-config', '-c', driver], { cwd, env, encoding: 'utf8' });
            const found = printed.split('\n').flatMap(each => each.split('\t')[0] || []);
            assert.deepEqual(found.sort(), [...expected].sort());
          }),
        );
      });
    }
  });

  it('is a script that zsh can read, with a function for every command', function () {
    if (!has('zsh')) this.skip();
    return inFolder({}, ['completion', 'zsh'], ({ stdout }) => {
      assert.match(stdout, /^#compdef factlint\n/);
      const names = everyCommand(program).map(({ path }) =>
        ['_factlint', ...path.split(' ')].join('_').replace(/_$/, ''),
      );
      const driver = `autoload -Uz compinit; compinit -D; ${stdout}\nwhence -w ${names.join(' ')}; print $_comps[factlint]`;
      const printed = execFileSync('zsh', ['-f', '-c', driver], { encoding: 'utf8' });
      assert.equal(printed, `${names.map(name => `${name}: function\n`).join('')}_factlint\n`);
    });
  });

  expectRuns([
    {
      name: 'suggests the near shell',
      argv: ['completion', 'bahs'],
      files: {},
      status: 2,
      stderr: /It is one of bash, zsh, fish\. Did you mean “bash”\?/,
    },
    {
      name: 'asks for a shell',
      argv: ['completion'],
      files: {},
      status: 2,
      stderr: /Missing required argument 'shell'/,
    },
  ]);
});

describe('the manual page', () => {
  const page = manPage(program, '1.2.3');

  it('tells every command and every option', () => {
    for (const { path, commands, options } of everyCommand(program)) {
      if (commands.length > 0) continue;
      assert.ok(page.includes(`.SS factlint ${path}`), path);
      for (const { long } of options) assert.ok(page.includes(long.replaceAll('-', '\\-')), `${path} ${long}`);
    }
  });

  it('is a page that man can show without a complaint', function () {
    if (!has('groff')) this.skip();
    const { stdout, stderr } = spawnSync('groff', ['-k', '-man', '-Tutf8', '-ww'], { input: page, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.match(stdout, /factlint - check Markdown drafts/);
  });

  it('lets no text be a request of roff’s', () => {
    const odd = { ...program, options: [{ long: '--x', description: ".so /etc/passwd \\n(.s 'it" }] };
    assert.match(manPage(odd, '1.2.3'), /\n\\&\.so \/etc\/passwd \\en\(\.s 'it\n/);
  });
});

describe('factlint --help', () => {
  for (const { path } of everyCommand(program)) {
    it(`fits a screen for “factlint ${path}”`, () =>
      inFolder(
        {},
        [...path.split(' '), '--help'].filter(word => word !== ''),
        ({ status, stdout }) => {
          const lines = stdout.trimEnd().split('\n');
          assert.equal(status, 0);
          assert.ok(lines.length <= 40, `${lines.length} lines`);
          assert.deepEqual(
            lines.filter(line => line.length > 80),
            [],
          );
        },
      ));
  }
});

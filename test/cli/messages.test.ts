import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../../server/src/cli/commandLine';
import { describeCommand, everyCommand } from '../../server/src/cli/manual/describeCommand';
import { emptyIo } from './emptyIo';
import { expectRuns } from './expectRuns';
import { inFolder } from './runCli';

/** How a message begins in the source: the first character behind the quotation mark. */
const messages = [/(?:UsageError|InvalidArgumentError)\(\s*['"`](.)/g, /['"`]factlint: (.)/g];

describe('what stands behind “factlint:”', () => {
  const sources = readdirSync('server/src/cli', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => ({ path, text: readFileSync(join('server/src/cli', path), 'utf8') }));
  const begins = sources.flatMap(({ path, text }) =>
    messages.flatMap(pattern =>
      [...text.matchAll(pattern)].map(match => ({ path, text: match[0], first: match[1] ?? '' })),
    ),
  );

  it('begins with a capital, or with a name', () => {
    assert.ok(begins.length > 40);
    assert.deepEqual(
      begins.filter(({ first }) => /[a-z]/.test(first)),
      [],
    );
  });

  expectRuns(
    (
      [
        [['check', '--formt', 'json'], /^factlint: Unknown option/],
        [['chek'], /^factlint: Unknown command/],
        [['check', '--format', 'x'], /^factlint: Option '--format <format>'/],
        [['help', 'chek'], /^factlint: Unknown command 'chek'/],
        [['help', 'facts', 'chek'], /^factlint: Unknown command 'chek'/],
        [['completion', 'powershell'], /^factlint: “powershell” is no shell\. It is one of bash, zsh, fish\.\n/],
        [['facts', 'list'], /^factlint: There are no fact files: .*; “factlint init” writes a first one\.\n/],
        [['galley'], /^factlint: Missing required argument/],
      ] as const
    ).map(([argv, stderr]) => ({ name: `begins so: ${argv.join(' ')}`, argv, files: {}, status: 2, stderr })),
  );
});

describe('factlint help', () => {
  for (const [words, command] of [
    [[], []],
    [['check'], ['check']],
    [
      ['facts', 'list'],
      ['facts', 'list'],
    ],
  ] as const) {
    it(`prints what --help prints: ${words.join(' ')}`, async () => {
      let expected = '';
      await inFolder({}, [...command, '--help'], ({ stdout }) => {
        expected = stdout;
      });
      await inFolder({}, ['help', ...words], ({ status, stdout }) => assert.deepEqual([status, stdout], [0, expected]));
    });
  }
});

describe('--help', () => {
  const quiet = ['', 'help', 'facts', 'completion', 'manual', 'lsp'];
  for (const { path } of everyCommand(describeCommand(commandLine(emptyIo, () => {})))) {
    if (quiet.includes(path)) continue;
    it(`tells the exit statuses of ${path}`, () =>
      inFolder({}, [...path.split(' '), '--help'], ({ stdout }) => assert.match(stdout, /\nExit status: /)));
  }
});

import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { check } from '../../server/src/api/api';
import { createTeller } from '../../server/src/cli/watch/createTeller';
import { emptyIo } from './emptyIo';
import { expectRuns } from './expectRuns';
import { factlint } from './factlint';
import { draftWith, reportOn } from './reporters/sampleDraft';
import { facts, project, right } from './sampleProject';
import { endWatches, withWatch } from './withWatch';

const files = { ...project, 'drafts/other.md': 'Nothing to do with it.\n' };
const closedIn = (year: number) => right.replace('1993', String(year));
const begun = /Watching 3 drafts and 1 fact file; Ctrl-C ends\.\n$/;

/** An edit of the files, and what has to be said of it. */
type Step = readonly [edit: (folder: string) => Promise<unknown>, said: RegExp];

const write = (path: string, text: string) => async (folder: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const remove = (path: string) => (folder: string) => rm(join(folder, path), { recursive: true });

/** As many editors save: beside the file, and over it. */
const save = (path: string, text: string) => async (folder: string) => {
  await writeFile(join(folder, `${path}~`), text);
  await rename(join(folder, `${path}~`), join(folder, path));
};

const cases: readonly [name: string, steps: readonly Step[]][] = [
  [
    'a changed draft',
    [
      [
        write('drafts/right.md', closedIn(1980)),
        /^drafts\/right\.md changed; checked 1 of 3 drafts again\.\ndrafts\/right\.md:1:41: error: .*1980[\s\S]*\n2 errors in 3 drafts; .*\nWatching 3 drafts/,
      ],
      [
        write('drafts/right.md', right),
        /^drafts\/right\.md changed; checked 1 of 3 drafts again\.\n1 error in 3 drafts/,
      ],
    ],
  ],
  [
    'a fact: the drafts that name what it is about',
    [
      [
        write('facts/border.yaml', facts.replace('1993', '1994')),
        /^facts\/border\.yaml changed; checked 2 of 3 drafts again\.\ndrafts\/right\.md:1:41: error: .*1994, not in 1993[\s\S]*\n1 error in 3 drafts/,
      ],
    ],
  ],
  [
    'a remark in a fact file: no draft',
    [
      [
        write('facts/border.yaml', `# So it was.\n${facts}`),
        /border\.yaml changed; checked 0 of 3 drafts again\.\n1 error/,
      ],
    ],
  ],
  [
    'new fact files, and those that go',
    [
      [write('facts/more/new.yaml', 'facts: []\n'), /^facts\/more\/new\.yaml added; [\s\S]*and 2 fact files;/],
      [remove('facts/more'), /^facts\/more\/new\.yaml removed; [\s\S]*and 1 fact file;/],
    ],
  ],
  [
    'the configuration: all drafts',
    [
      [
        write('factlint.config.yaml', 'severities: { wrong-date: warning }\n'),
        /checked 3 of 3 drafts again\.\n[\s\S]*1 warning in 3/,
      ],
    ],
  ],
  [
    'a configuration by which other files are drafts',
    [
      [write('factlint.config.yaml', 'drafts: ["**/*.txt"]\n'), /Watching for changes/],
      [write('notes/a.txt', closedIn(1981)), /notes\/a\.txt added, [\s\S]*1981[\s\S]*Watching 1 draft /],
      [write('notes/a.txt', closedIn(1982)), /^notes\/a\.txt changed; [\s\S]*1982[\s\S]*Watching 1 draft /],
    ],
  ],
  [
    'the baseline',
    [
      [folder => factlint(folder, ['baseline']), /baseline\.yaml added; checked 0 of 3 drafts again\.\nNothing wrong/],
      [remove('factlint.baseline.yaml'), /baseline\.yaml removed; checked 0 of 3 drafts again\.\n1 error/],
    ],
  ],
  [
    'new drafts in new folders, and those that go',
    [
      [
        write('a/b/c/new.md', closedIn(1970)),
        /^a\/b\/c\/new\.md added; checked 1 of 4 drafts again\.\na\/b\/c\/new\.md:1:41/,
      ],
      [write('a/b/c/new.md', right), /^a\/b\/c\/new\.md changed; checked 1 of 4 drafts again\.\n1 error in 4/],
      [remove('a'), /^a\/b\/c\/new\.md removed; checked 0 of 3 drafts again\.\n1 error in 3/],
    ],
  ],
  [
    'drafts that git is to ignore',
    [[write('.gitignore', 'wrong.md\n'), /^drafts\/wrong\.md removed; [\s\S]*Nothing wrong in 2/]],
  ],
  [
    'a folder that is deleted and made again',
    [
      [remove('drafts'), /^(?:drafts[\s\S]*)?Watching for changes; Ctrl-C ends\.\n$/],
      [write('drafts/right.md', closedIn(1960)), /1960[\s\S]*\n1 error in 1 draft/],
      [write('drafts/right.md', closedIn(1961)), /1961[\s\S]*\n1 error in 1 draft/],
    ],
  ],
  [
    'drafts that are saved by renaming, one time after the other',
    [1950, 1951, 1952, 1953].map(
      (year): Step => [
        save('drafts/right.md', closedIn(year)),
        new RegExp(`^drafts/right\\.md changed; checked 1 of 3 [^:]*:1:41: error: .*${year}`),
      ],
    ),
  ],
  [
    'a draft that is written piece by piece',
    [
      [
        async folder => {
          await writeFile(join(folder, 'drafts/right.md'), '');
          for (const piece of ['The Turkey–Armenia border ', 'was closed ', 'in 1940.\n'])
            await appendFile(join(folder, 'drafts/right.md'), piece);
        },
        /not in 1940[\s\S]*\n2 errors in 3 drafts/,
      ],
    ],
  ],
  [
    'a fact file that is half written for a while',
    [
      [write('facts/border.yaml', facts.slice(0, 40)), /^Watching for changes; Ctrl-C ends\.\n$/],
      [write('drafts/right.md', closedIn(1930)), /^Watching for changes; Ctrl-C ends\.\n$/],
      [write('facts/border.yaml', facts), /right\.md changed[\s\S]*1930[\s\S]*\n2 errors in 3 drafts/],
    ],
  ],
  [
    'a draft that cannot be read, and can be again',
    [
      [write('drafts/right.md', '\0'), /^drafts\/right\.md changed; [\s\S]*1 path could not be read/],
      [
        write('drafts/right.md', right),
        /^drafts\/right\.md changed; checked 1 of 3 drafts again\.\n1 error in 3 drafts; [^.]*\.[^.]*\.\nWatching/,
      ],
    ],
  ],
];

describe('factlint check --watch', () => {
  afterEach(endWatches);

  for (const [name, steps] of cases) {
    it(`sees ${name}`, () =>
      withWatch(files, {}, async (watch, folder) => {
        await watch.until(begun);
        for (const [edit, said] of steps) {
          await edit(folder);
          assert.ok(!(await watch.until(said)).includes('\u001b'));
        }
      })).timeout(60_000);
  }

  it('tells the whole state as one line of JSON a round, as a run of its own would', () =>
    withWatch(files, { args: ['--format', 'json'], roundEnd: '\n' }, async (watch, folder) => {
      const line = async (said: RegExp) => JSON.parse(await watch.until(said));
      assert.equal((await line(/summary/)).summary.refuted, 1);
      await write('facts/border.yaml', 'facts: [')(folder);
      assert.match((await line(/^\{"error"/)).error, /^1 error in the facts/);
      await write('drafts/right.md', closedIn(1920))(folder);
      await write('drafts/binary.md', '\0')(folder);
      await write('facts/border.yaml', facts)(folder);
      const whole = JSON.parse(JSON.stringify(await check({ cwd: folder })));
      assert.deepEqual(await line(/1920.*unreadable":\[\{/), whole);
      assert.equal(await watch.end('SIGINT'), 0);
      assert.match(watch.stderr(), /^Watching 3 drafts [\s\S]*factlint: 1 error in the facts[\s\S]*Watching 3 drafts /);
    })).timeout(60_000);

  it('writes the reports anew, and takes none of them for an edit', () =>
    withWatch(
      files,
      { args: ['--output', 'json:report.json', '--output', 'markdown:report.md'] },
      async (watch, folder) => {
        await watch.until(begun);
        for (const year of [1910, 1911]) {
          await write('drafts/right.md', closedIn(year))(folder);
          assert.match(await watch.until(/Watching/), /^drafts\/right\.md changed; checked 1 of 3/);
          for (const name of ['report.json', 'report.md'])
            assert.match(await readFile(join(folder, name), 'utf8'), new RegExp(`not in ${year}`));
        }
      },
    )).timeout(60_000);

  it('watches the drafts that are named: a file, a glob, a hidden one, a link', () =>
    withWatch(
      {
        ...files,
        'a.md': right,
        '.hidden/b.md': right,
        'elsewhere/c.txt': right,
        'globbed/d.md': right,
        'facts/e.md': '',
      },
      {
        args: ['a.md', '.hidden/b.md', 'glob*/*.md', 'link.md'],
        prepare: folder => symlink(join(folder, 'elsewhere/c.txt'), join(folder, 'link.md')),
      },
      async (watch, folder) => {
        await watch.until(/Watching 4 drafts/);
        const drafts = ['a.md', '.hidden/b.md', 'globbed/d.md', 'elsewhere/c.txt'];
        for (const [index, path] of drafts.entries()) {
          await write('drafts/wrong.md', closedIn(1900 + index))(folder);
          await write(path, closedIn(1900 + index))(folder);
          const said = await watch.until(new RegExp(`not in ${1900 + index}`));
          assert.match(said, /^\S+ changed; checked 1 of 4/);
        }
      },
    )).timeout(60_000);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends with 0 at ${signal}, whatever was found`, () =>
      withWatch(files, {}, async watch => {
        await watch.until(begun);
        assert.equal(await watch.end(signal), 0);
        assert.equal(watch.stderr(), '');
      })).timeout(60_000);
  }

  it('ends with 0 where nobody reads what it says', () =>
    withWatch(files, {}, async (watch, folder) => {
      await watch.until(begun);
      const ended = watch.leave();
      await write('drafts/right.md', closedIn(1900))(folder);
      assert.equal(await ended, 0);
    })).timeout(60_000);

  it('says with --quiet what fails the run, and no more', () =>
    withWatch(files, { args: ['--quiet'], roundEnd: '\n\n' }, async (watch, folder) => {
      assert.match(await watch.until(/error/), /^drafts\/wrong\.md:1:41: error:/);
      await write('drafts/right.md', closedIn(1900))(folder);
      assert.match(await watch.until(/error/), /^drafts\/right\.md:1:41: error: [^\n]*\n(?: [^\n]*\n)+\n$/);
    })).timeout(60_000);
});

describe('what --watch is refused with', () => {
  const refused = (name: string, argv: readonly string[], stderr: RegExp) => ({
    name,
    argv: ['check', '--watch', ...argv],
    files,
    status: 2,
    stdout: '',
    stderr,
    circumstances: { interrupted: () => new Promise<void>(() => {}) },
  });
  expectRuns([
    refused('standard input', ['-'], /--watch goes with files, not with “-”/),
    ...['--fix', '--fix-dry-run', '--diff', '--stream', '--shard=1/2', '--changed-since=main'].map(option =>
      refused(option, [option], /it goes with none of --fix, .* and --stream/),
    ),
    refused('another format', ['--format', 'sarif'], /--watch prints one format, text or json/),
    refused('two formats', ['--format', 'text', '--format', 'json'], /--watch prints one format/),
    refused('the job summary', ['--output', 'github-summary'], /--output github-summary:FILE/),
    refused('a path that leads nowhere', ['darfts'], /“darfts” does not exist/),
    refused('no facts', ['--facts', 'nowhere'], /“nowhere” does not exist/),
    refused('a baseline that is not there', ['--baseline', 'none.yaml'], /There is no baseline/),
  ]);
});

describe('createTeller', () => {
  it('clears a terminal before each further round, and shows all findings there', async () => {
    let screen = '';
    const terminal = { isTTY: true, columns: 80, write: (text: string) => (screen += text) };
    const tell = createTeller({}, [], { ...emptyIo, stdout: terminal, stderr: terminal, cwd: '/w' });
    const report = reportOn([draftWith('It was in 1994.', '1994')]);
    await tell.round({ report, changes: [], checked: new Set() }, '');
    await tell.round({ report, changes: [{ path: '/w/a.md', kind: 'changed' }], checked: new Set() }, 'A warning.\n');
    tell.failure('1 error.', 'An error.\n');
    const [before = '', after = '', failed = '', ...more] = screen.split('\u001b[2J\u001b[3J\u001b[H');
    assert.equal(more.length, 0);
    assert.match(before, /drafts\/talks\.md:1:11:/);
    assert.match(after, /^A warning\.\na\.md changed; checked 0 of 1 draft again\.\n[\s\S]*drafts\/talks\.md:1:11:/);
    assert.equal(failed, 'An error.\nfactlint: 1 error.\nWatching for changes; Ctrl-C ends.\n');
  });
});

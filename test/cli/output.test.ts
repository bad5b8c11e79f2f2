import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formats } from '../../server/src/cli/reporters/format';
import { nodeWorkspace } from '../../server/src/workspace/nodeWorkspace';
import { UnreadableFile } from '../../server/src/workspace/workspace';
import { inFolder, runIn } from './runCli';
import { project, right } from './sampleProject';

/** What a report in each format begins with. */
const beginnings: Readonly<Record<(typeof formats)[number], RegExp>> = {
  text: /^drafts\/wrong\.md:1:41: error: /,
  json: /^\{\n {2}"version": 1,/,
  sarif: /^\{\n {2}"\$schema": .*\n {2}"version": "2\.1\.0",/,
  junit: /^<\?xml .*\n<testsuites name="factlint" tests="2" failures="1"/,
  github: /^::error file=drafts\/wrong\.md,/,
  'github-summary': /^## Factlint\n\n1 error in 2 drafts/,
  gitlab: /^\[\n {2}\{\n {4}"type": "issue",/,
  checkstyle: /^<\?xml .*\n<checkstyle version="4\.3">/,
  rdjson: /^\{\n {2}"source": \{\n {4}"name": "factlint"/,
  markdown: /^## Factlint\n\n1 error in 2 drafts/,
};

describe('factlint check --format and --output', () => {
  for (const format of formats) {
    it(`--format ${format}`, () =>
      inFolder(project, ['check', '--format', format], ({ status, stdout, stderr }) => {
        assert.equal(status, 1);
        assert.match(stdout, beginnings[format]);
        assert.equal(stderr, '');
      }));

    it(`--output ${format}:FILE`, () =>
      inFolder(project, ['check', '--output', `${format}:out: 1`], async ({ status, stdout, read }) => {
        assert.equal(status, 1);
        assert.match(stdout, beginnings.text);
        assert.match((await read('out: 1')).toString(), beginnings[format]);
      }));
  }

  it('prints several formats, in order, and writes several files', () =>
    inFolder(
      project,
      ['check', '--format=text', '--format=github', '--output=sarif:a.sarif', '--output=junit:b.xml'],
      async ({ stdout, read }) => {
        assert.match(stdout, /^drafts\/wrong[\s\S]*\n1 error in 2 drafts.*\n::error file/);
        assert.match((await read('a.sarif')).toString(), beginnings.sarif);
        assert.match((await read('b.xml')).toString(), beginnings.junit);
      },
    ));

  it('writes text without colour, whatever the terminal', () =>
    inFolder(project, ['check', '--color', '--output', 'text:a.txt'], async ({ read }) => {
      assert.match((await read('a.txt')).toString(), beginnings.text);
    }));

  it('adds to the job summary that GitHub names, and keeps what is there', () => {
    const env: Record<string, string> = {};
    return inFolder(
      { ...project, 'summary.md': '# Tests\n' },
      ['check', 'drafts', '--output', 'github-summary'],
      async ({ read }) => assert.match((await read('summary.md')).toString(), /^# Tests\n## Factlint\n/),
      {
        env,
        prepare: async folder => {
          env.GITHUB_STEP_SUMMARY = join(folder, 'summary.md');
        },
      },
    );
  });

  it('replaces the report of an earlier run, and does not take it for a draft', () =>
    inFolder(
      { ...project, 'report.md': `## Factlint\n\n${'1994\n'.repeat(100)}` },
      ['check', '--output', 'markdown:report.md'],
      async ({ stdout, read }) => {
        assert.match(stdout, /in 2 drafts/);
        assert.match((await read('report.md')).toString(), /^## Factlint\n[\s\S]*\n$/);
      },
    ));

  for (const format of formats) {
    for (const [what, files] of [
      ['findings', project],
      ['nothing', { ...project, 'drafts/wrong.md': right }],
      ['a draft that cannot be read', { ...project, 'drafts/wrong.md': Uint8Array.of(0) }],
    ] as const) {
      it(`replaces a report of ${what} by --output ${format}:FILE`, () => {
        const args = ['check', '--output', `${format}:out.md`];
        return inFolder(
          files,
          args,
          ({ status, stderr }) => {
            assert.notEqual(status, 2, stderr);
            assert.doesNotMatch(stderr, /no report/);
          },
          { prepare: async folder => void (await runIn(folder, [...args, '--quiet'])) },
        );
      });
    }
  }

  it('replaces a report of everything by one of what fails the run', () => {
    const args = ['check', '--output', 'text:out.txt'];
    return inFolder(project, [...args, '--quiet'], ({ status }) => assert.equal(status, 1), {
      prepare: async folder => void (await runIn(folder, args)),
    });
  });

  it('replaces no draft, named or not', () =>
    inFolder(project, ['check', '--output', 'sarif:drafts/wrong.md'], async ({ status, stderr, read }) => {
      assert.equal(status, 2);
      assert.equal(
        stderr,
        'factlint: “drafts/wrong.md” is there already and is no report of Factlint’s; delete it, or write to another file.\n',
      );
      assert.equal((await read('drafts/wrong.md')).toString(), project['drafts/wrong.md']);
    }));

  it('leaves no temporary file', () => {
    let folder = '';
    return inFolder(
      project,
      ['check', '--output', 'json:a.json'],
      async () => assert.deepEqual(await readdir(folder), ['a.json', 'drafts', 'facts']),
      {
        prepare: async path => {
          folder = path;
        },
      },
    );
  });

  it('ends with 2 where a report could not be written, and writes the others', () => {
    const workspace = {
      ...nodeWorkspace,
      async writeText(...[path, file]: Parameters<typeof nodeWorkspace.writeText>) {
        if (path.endsWith('a.json')) throw new UnreadableFile(path, 'cannot be written (ENOSPC)');
        await nodeWorkspace.writeText(path, file);
      },
    };
    return inFolder(
      project,
      ['check', '--output', 'json:a.json', '--output', 'junit:b.xml'],
      async ({ status, stdout, stderr, read }) => {
        assert.equal(status, 2);
        assert.match(stdout, beginnings.text);
        assert.equal(stderr, 'factlint: a.json cannot be written (ENOSPC).\n');
        assert.match((await read('b.xml')).toString(), beginnings.junit);
      },
      { workspace },
    );
  });

  const refused: [name: string, output: string[], stderr: RegExp][] = [
    ['an unknown format', ['sariv:a'], /It is one of text, json, sarif, .*Did you mean “sarif”\?/],
    ['a format without a file', ['sarif'], /a format and a file: --output sarif:report\.sarif/],
    ['a format without a name', ['sarif:'], /a format and a file/],
    ['a folder that does not exist', ['sarif:new/a.sarif'], /“new\/a\.sarif” .* its folder does not exist/],
    ['a folder', ['sarif:drafts'], /“drafts” cannot be written: it is no file/],
    ['one file twice', ['sarif:a', 'junit:./a'], /Two reports cannot go to one file, “a”/],
    ['a fact file', ['sarif:facts/border.yaml'], /“facts\/border\.yaml” is read by this run/],
    ['a draft that is named', ['sarif:drafts/wrong.md'], /“drafts\/wrong\.md” is read by this run/],
    ['the configuration', ['json:factlint.config.yaml'], /“factlint\.config\.yaml” is read by this run/],
    ['the baseline', ['json:factlint.baseline.yaml'], /“factlint\.baseline\.yaml” is read by this run/],
    ['what others have written', ['json:package.json'], /“package\.json” is there already and is no report/],
    ['a job summary where there is none', ['github-summary'], /GITHUB_STEP_SUMMARY is not set here/],
  ];
  for (const [name, outputs, expected] of refused) {
    it(`refuses ${name}`, () =>
      inFolder(
        {
          ...project,
          'factlint.config.yaml': '',
          'factlint.baseline.yaml': '',
          'package.json': '{\n  "version": 1,\n}\n',
        },
        ['check', 'drafts/wrong.md', ...outputs.flatMap(output => ['--output', output])],
        async ({ status, stdout, stderr, read }) => {
          assert.equal(status, 2);
          assert.equal(stdout, '');
          assert.match(stderr, expected);
          assert.equal((await read('drafts/wrong.md')).toString(), project['drafts/wrong.md']);
        },
      ));
  }

  it('refuses a fact file for what is checked on standard input, too', () =>
    inFolder(project, ['check', '-', '--output', 'json:facts/border.yaml'], ({ status, stderr }) => {
      assert.equal(status, 2);
      assert.match(stderr, /“facts\/border\.yaml” is read by this run/);
    }));

  it('takes paths from the repository, wherever it runs', () =>
    inFolder(
      project,
      ['check', '--format', 'gitlab', '--facts', '../facts'],
      ({ stdout }) => assert.equal(JSON.parse(stdout)[0].location.path, 'drafts/wrong.md'),
      { from: 'drafts', prepare: folder => mkdir(join(folder, '.git')).then(() => undefined) },
    ));
});

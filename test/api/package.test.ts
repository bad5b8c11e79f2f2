import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { man, version } from '../../package.json';
import { project } from '../cli/sampleProject';

const run = promisify(execFile);
const npm = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];

const example = `
import { check, FactlintError, openProject, type Claim, type Report } from 'factlint';

export async function refuted(cwd: string): Promise<readonly Claim[]> {
  const report: Report = await check({ cwd, paths: ['drafts'] });
  return report.files.flatMap(({ claims }) => claims.filter(({ verdict }) => verdict === 'refuted'));
}

export async function fix(text: string): Promise<string> {
  try {
    return (await openProject()).fixText(text, { path: 'a.md' }).text;
  } catch (error) {
    if (error instanceof FactlintError) return error.diagnostics.map(({ code }) => code).join();
    throw error;
  }
}
`;

const mistake = `
import { check } from 'factlint';
// @ts-expect-error: a list is asked for.
void check({ paths: 'drafts' });
`;

const tsconfig = {
  compilerOptions: { module: 'node20', strict: true, noEmit: true, types: [], lib: ['es2022'], target: 'es2022' },
  files: ['example.mts', 'example.cts', 'mistake.mts'],
};

const usage = `check({ cwd: process.cwd() }).then(report => console.log(JSON.stringify([version, report.summary.refuted])));`;

/** The npm package as somebody gets it who installs it into an empty project. */
describe('the npm package', function () {
  this.timeout(120_000);
  let folder = '';

  before(async () => {
    await access('dist/api.cjs').catch(() => assert.fail('There is no dist/api.cjs: run “npm run build” first.'));
    folder = await mkdtemp(join(tmpdir(), 'factlint-'));
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
    const files = {
      ...project,
      'package.json': '{ "private": true }',
      'tsconfig.json': JSON.stringify(tsconfig),
      'example.mts': example,
      'example.cts': example,
      'mistake.mts': mistake,
      'esm.mjs': `import { check, version } from 'factlint';\n${usage}`,
      'cjs.cjs': `const { check, version } = require('factlint');\n${usage}`,
      'same.mjs': `import { createRequire } from 'node:module';\nimport { FactlintError } from 'factlint';\nconsole.log(createRequire(import.meta.url)('factlint').FactlintError === FactlintError);`,
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await run('npm', ['install', ...npm, `./factlint-${version}.tgz`], { cwd: folder });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('holds nothing that it does not need, and brings nothing along', async () => {
    const installed = join(folder, 'node_modules/factlint');
    const entries = await readdir(installed, { recursive: true, withFileTypes: true });
    const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
    const names = paths.map(path => path.slice(installed.length + 1).replaceAll('\\', '/'));
    const needed =
      /^(?:dist\/(?!client)(?:libraries\/)?[\w.-]+|facts\/[\w-]+\.schema\.json|docs\/[\w-]+\.md|CHANGELOG\.md|LICENSE|README\.md|package\.json)$/;
    assert.deepEqual(
      names.filter(name => !needed.test(name)),
      [],
    );
    for (const name of [
      'dist/cli.cjs',
      'dist/program.cjs',
      'dist/api.cjs',
      'dist/api.mjs',
      'dist/api.d.mts',
      'dist/api.d.cts',
      'facts/fact-file.schema.json',
      'docs/command-line.md',
      ...man.map(path => path.slice(2)),
    ])
      assert.ok(names.includes(name), name);
    assert.deepEqual(
      (await readdir(join(folder, 'node_modules'))).filter(name => !name.startsWith('.')),
      ['factlint'],
    );
  });

  it('brings its manual page where it is installed for all', async function () {
    if (process.platform === 'win32') this.skip();
    const prefix = join(folder, 'global');
    await run('npm', ['install', ...npm, '--global', '--prefix', prefix, `./factlint-${version}.tgz`], { cwd: folder });
    assert.match(await readFile(join(prefix, 'share/man/man1/factlint.1'), 'utf8'), /^\.TH FACTLINT 1/);
  });

  it('runs as a command', async () => {
    const ended = await run('npx', ['--no-install', 'factlint', 'check'], { cwd: folder }).catch(error => error);
    assert.equal(ended.code, 1);
    assert.match(ended.stdout, /drafts\/wrong\.md:1:41: error: .*\[wrong-date\]/);
  });

  for (const file of ['esm.mjs', 'cjs.cjs']) {
    it(`is imported by ${file}`, async () => {
      const { stdout } = await run(process.execPath, [file], { cwd: folder });
      assert.deepEqual(JSON.parse(stdout), [version, 1]);
    });
  }

  it('is one module, whichever way it is loaded', async () => {
    const { stdout } = await run(process.execPath, ['same.mjs'], { cwd: folder });
    assert.equal(stdout, 'true\n');
  });

  describe('in the action', () => {
    const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
    const step = runs.steps.find(({ id }: { id?: string }) => id === 'check');

    /** Runs the step as a runner does: the inputs and their defaults as variables. */
    async function runStep(given: Readonly<Record<string, string>>) {
      const values = Object.entries<string>(step.env).map(([name, value]) => {
        const input = /\{\{ inputs\.([\w-]+) \}\}/.exec(value)?.[1] ?? '';
        return [name, given[input] ?? inputs[input].default];
      });
      const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
      await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
      const env = {
        ...process.env,
        ...Object.fromEntries(values),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
      };
      const script = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
      const { stdout, stderr } = await run('bash', script, {
        cwd: folder,
        env: { ...env, npm_config_offline: 'true' },
      });
      return { stdout, stderr, output: await readFile(output, 'utf8'), summary: await readFile(summary, 'utf8') };
    }

    it('annotates, writes the job summary and the SARIF report, and hands on the status', async () => {
      const { stdout, output, summary } = await runStep({ paths: 'drafts/wrong.md\ndrafts/right.md\n', sarif: 'true' });
      assert.match(stdout, /^::error file=drafts\/wrong\.md,line=1/m);
      assert.match(summary, /wrong\.md/);
      assert.equal(output, 'sarif-file=./factlint.sarif\nstatus=1\n');
      const sarif = JSON.parse(await readFile(join(folder, 'factlint.sarif'), 'utf8'));
      assert.equal(sarif.runs[0].results.length, 1);
    });

    it('does without what is switched off', async () => {
      const { stdout, output, summary } = await runStep({
        facts: 'facts/border.yaml',
        annotations: 'false',
        summary: 'false',
        'fail-on': 'never',
      });
      assert.match(stdout, /1 error in 2 drafts/);
      assert.equal(summary, '');
      assert.equal(output, 'status=0\n');
    });

    it('runs nothing that an input says', async () => {
      const { output } = await runStep({
        paths: '$(touch stolen)`touch stolen`"; touch stolen; "',
        config: '; touch stolen',
      });
      assert.equal(output, 'status=2\n');
      await assert.rejects(access(join(folder, 'stolen')));
    });
  });

  it('runs every command of docs/ci.md as it stands there', async () => {
    const page = readFileSync('docs/ci.md', 'utf8');
    const commands = [...page.matchAll(/\bnpx --yes factlint@[^\n']+/g)].map(([command]) => command);
    assert.equal(commands.length, 6);
    const env = {
      ...process.env,
      npm_config_offline: 'true',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      CI_NODE_INDEX: '1',
      CI_NODE_TOTAL: '1',
    };
    for (const command of commands) {
      const { code = 0, stderr } = await run('sh', ['-c', command], { cwd: folder, env }).catch(error => error);
      assert.deepEqual([code, stderr], [command.includes('facts check') ? 0 : 1, ''], command);
      const written = /--output "?\w+:([\w.-]+)/.exec(command.replaceAll('$CI_NODE_INDEX', '1'))?.[1];
      if (written !== undefined) await access(join(folder, written));
    }
  });

  it('is typed, for both kinds of module', async () => {
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const ended = await run(process.execPath, [tsc, '-p', folder]).catch(error => error);
    assert.equal(ended.stdout, '');
  });
});

// Prints how fast Factlint is beside other checkers of prose, on the same files in one run: npm run build && npm run bench:peers [-- --all].
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Run, runProgram } from './runProgram';
import { wholeSite, writeSite } from './writeSite';

/** The peers take minutes for the whole site, so without `--all` they get every eleventh page of it. */
const step = process.argv.includes('--all') ? 1 : 11;
/** The newest that run on the oldest Node that Factlint runs on. */
const packages = ['cspell@9.8.0', 'textlint@15.8.0', 'textlint-rule-prh@6.1.0', 'markdownlint-cli2@0.18.1'];

const folder = mkdtempSync(join(tmpdir(), 'factlint-peers-'));
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // On Windows, npm is a script for the shell.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder, shell: true });
  writeSite(folder, wholeSite);
  const megabytes = takePages();
  writeRules();
  console.log(
    `${megabytes.toFixed(1)} MB of ${Math.ceil(wholeSite.pages / step)} pages, one in ${wholeSite.aboutFacts} of them about what the facts are about; ` +
      `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n`,
  );
  const own = measure('factlint, 1,000 facts', resolve('dist/cli.cjs'), ['check', 'pages', '--quiet']);
  const peers: [what: string, name: string, args: readonly string[]][] = [
    [
      'cspell, their names',
      'cspell',
      ['lint', '--no-progress', '--no-summary', '--config', 'cspell.json', 'pages/*.md'],
    ],
    ['textlint, 1,000 prh rules', 'textlint', ['pages']],
    ['markdownlint-cli2', 'markdownlint-cli2', ['pages/*.md']],
  ];
  for (const [what, name, args] of peers) measure(what, programOf(name), args, own);

  function measure(what: string, program: string, args: readonly string[], beside?: Run): Run {
    const run = runProgram(program, args, folder);
    const ratio = (of: 'seconds' | 'cpu') => (run[of] / (beside?.[of] ?? 1)).toFixed(1);
    console.log(
      `${what.padEnd(28)}${run.seconds.toFixed(2)} s, ${(megabytes / run.seconds).toFixed(2)} MB/s, ${run.cpu.toFixed(1)} s of processor time, ` +
        `at most ${run.peak.toFixed(0)} MB of memory`,
    );
    if (beside)
      console.log(
        `${' '.repeat(28)}Factlint is ${ratio('seconds')} × as fast, and takes ${ratio('cpu')} × less of the processor`,
      );
    return run;
  }
} finally {
  rmSync(folder, { recursive: true });
}

function takePages(): number {
  mkdirSync(join(folder, 'pages'));
  let bytes = 0;
  for (let page = 0; page < wholeSite.pages; page += step) {
    const name = `${page}.md`;
    cpSync(join(folder, 'drafts', name), join(folder, 'pages', name));
    bytes += readFileSync(join(folder, 'drafts', name)).length;
  }
  rmSync(join(folder, 'drafts'), { recursive: true });
  return bytes / 1e6;
}

/** A thousand misspellings of the names that the facts are about for prh, and the names themselves for cspell. */
function writeRules(): void {
  const facts = readFileSync(join(folder, 'facts/almanac.yaml'), 'utf8');
  const names = [...facts.matchAll(/^ {4}label: (.+)$/gm)].map(([, name = '']) => name);
  const misspellings = names.flatMap(name =>
    [1, 2, 3].map(at => ({ name, wrong: name.slice(0, at) + name.slice(at + 1) })),
  );
  const rules = misspellings.slice(0, 1_000).map(({ name, wrong }) => `  - expected: ${name}\n    pattern: ${wrong}\n`);
  writeFileSync(join(folder, 'prh.yml'), `version: 1\nrules:\n${rules.join('')}`);
  writeFileSync(join(folder, '.textlintrc.json'), '{ "rules": { "prh": { "rulePaths": ["prh.yml"] } } }');
  const words = [...new Set(names.flatMap(name => name.split(' ')))];
  writeFileSync(join(folder, 'cspell.json'), JSON.stringify({ version: '0.2', language: 'en', words }));
}

function programOf(name: string): string {
  const home = join(folder, 'node_modules', name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  );
  return join(home, typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, median } from './measure';

/** How long the command took, in milliseconds, beside Node's own start. */
interface Start {
  readonly time: number;
  readonly bare: number;
  /** The median of the ratios run by run. */
  readonly ratio: number;
}

const facts = `facts:
  - { subject: Forth Bridge, property: opened, value: 1890-03-04, source: https://example.org/forth }
  - { subject: Forth Bridge, property: length, value: 2467 m, source: https://example.org/forth }
  - { subject: Tay Bridge, property: opened, value: 1887-07-13, source: https://example.org/tay }
`;
const draft = `# Bridges

The Forth Bridge opened in 1889. It is 2,467 m long. The Tay Bridge opened on 13 July 1887.
`;

/** Checks a small draft against a small fact set, and the example against the set that ships, before and after the program's code is kept. */
export function measureCommand(): Map<string, Start> {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-bench-'));
  try {
    mkdirSync(join(folder, 'facts'));
    writeFileSync(join(folder, 'facts/bridges.yaml'), facts);
    writeFileSync(join(folder, 'draft.md'), draft);
    const caches = join(folder, 'caches');
    const forget = () => rmSync(caches, { recursive: true, force: true });
    const small = () => timeNode([resolve('dist/cli.cjs'), 'check', 'draft.md'], folder, caches);
    const example = () => timeNode(['dist/cli.cjs', 'check', 'docs/example.md'], '.', caches);
    return new Map([
      ['a small draft, first run', compare(small, forget)],
      ['a small draft, later runs', compare(small)],
      ['docs/example.md, first run', compare(example, forget)],
      ['docs/example.md, later runs', compare(example)],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In turn, so that what else the machine does falls on both. */
function compare(run: () => number, prepare: () => void = () => {}): Start {
  const bare: number[] = [];
  const check: number[] = [];
  for (let round = 0; round < 15; round++) {
    bare.push(timeNode(['-e', '0'], '.'));
    prepare();
    check.push(run());
  }
  const ratio = median(check.map((time, round) => time / (bare[round] ?? Number.NaN)));
  return { time: median(check), bare: median(bare), ratio };
}

function timeNode(args: readonly string[], cwd: string, caches = ''): number {
  const env = { ...process.env, XDG_CACHE_HOME: caches };
  const [time = Number.NaN] = measure(1, 0, () => {
    const { status, error } = spawnSync(process.execPath, args, { cwd, env, stdio: 'ignore' });
    if (error !== undefined || status === null || status > 1)
      throw error ?? new Error(`node ${args.join(' ')}: ${status}`);
  });
  return time;
}

// Prints how fast the command line checks a whole site: npm run build && npm run bench:site [-- FILES].
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCorpora } from './corpus';
import { createForeignDrafts } from './foreignProse';
import { median } from './measure';

/** 3,000 files of 11 kB: 33 MB. */
const count = Number(process.argv[2] ?? 3000);
const size = 11_000;
/** Every so many drafts one is about what the facts are about; the others speak of other things. */
const aboutFacts = 20;

const folder = mkdtempSync(join(tmpdir(), 'factlint-site-'));
try {
  const bytes = writeSite();
  const megabytes = bytes / 1e6;
  console.log(
    `${count} drafts, ${megabytes.toFixed(1)} MB, one in ${aboutFacts} of them about what the 1,000 facts are about; ` +
      `${availableParallelism()} cores; medians of 3\n`,
  );
  const one = measureRuns('one thread', ['--jobs', '1']);
  const several = measureRuns('as many threads as pay', []);
  const cache = ['--cache', '--cache-location', join(folder, 'cache')];
  check(cache);
  const warm = measureRuns('warm cache', cache);
  console.log(`\nthreads ${(one / several).toFixed(1)} ×, warm cache ${(several / warm).toFixed(1)} × as fast`);

  function measureRuns(what: string, flags: readonly string[]): number {
    const runs = [check(flags), check(flags), check(flags)];
    const seconds = median(runs.map(run => run.seconds));
    const peak = Math.max(...runs.map(run => run.peak));
    const figures = `${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(1)} MB/s, at most ${peak.toFixed(0)} MB of memory`;
    console.log(`${what.padEnd(28)}${figures}`);
    return seconds;
  }
} finally {
  rmSync(folder, { recursive: true });
}

function writeSite(): number {
  const { facts, drafts } = createCorpora(1, size, Math.ceil(count / aboutFacts));
  mkdirSync(join(folder, 'facts'));
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'facts/almanac.yaml'), facts);
  const foreign = createForeignDrafts(2, size, count);
  let bytes = 0;
  for (const [index, other] of foreign.entries()) {
    const text = index % aboutFacts === 0 ? (drafts[index / aboutFacts] ?? other) : other;
    writeFileSync(join(folder, `drafts/${index}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** One run of the built program, with its greatest memory in megabytes. */
function check(flags: readonly string[]): { seconds: number; peak: number } {
  const tellPeak = 'process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS))';
  const argv = ['--import', `data:text/javascript,${tellPeak}`, resolve('dist/cli.cjs'), 'check', '--quiet', ...flags];
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, argv, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 1) throw new Error(stderr);
  return { seconds, peak: Number(/.*peak (\d+)/s.exec(stderr)?.[1]) / 1024 };
}

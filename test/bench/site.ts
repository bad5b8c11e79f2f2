// Prints how fast the command line checks a whole site: npm run build && npm run bench:site [-- PAGES].
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './measure';
import { type Run, runProgram } from './runProgram';
import { type Site, wholeSite, writeSite } from './writeSite';

const pages = Number(process.argv[2] ?? wholeSite.pages);
console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; medians of 3`);
measureSite({ ...wholeSite, pages });
// As if somebody else's documentation were checked.
measureSite({ pages, aboutFacts: 0 });
// What the check itself takes.
measureSite({ pages: Math.ceil(pages / 20), aboutFacts: 1 });

function measureSite(site: Site): void {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-site-'));
  try {
    const megabytes = writeSite(folder, site);
    const share = ['none', 'every one'][site.aboutFacts] ?? `one in ${site.aboutFacts}`;
    console.log(
      `\n${site.pages} pages, ${megabytes.toFixed(1)} MB, ${share} of them about what the 1,000 facts are about (which then is every second sentence)`,
    );
    const cache = ['--cache', '--cache-location', join(folder, 'cache')];
    const one = measureRuns('one thread', ['--jobs', '1']);
    const several = measureRuns('as many threads as pay', []);
    check(cache);
    const warm = measureRuns('warm cache', cache);
    console.log(`threads ${(one / several).toFixed(1)} ×, warm cache ${(several / warm).toFixed(1)} × as fast`);

    function measureRuns(what: string, flags: readonly string[]): number {
      const runs = [check(flags), check(flags), check(flags)];
      const seconds = median(runs.map(run => run.seconds));
      const cpu = median(runs.map(run => run.cpu));
      const peak = Math.max(...runs.map(run => run.peak));
      const figures = `${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(1)} MB/s, ${cpu.toFixed(1)} s of processor time, at most ${peak.toFixed(0)} MB of memory`;
      console.log(`${what.padEnd(28)}${figures}`);
      return seconds;
    }

    function check(flags: readonly string[]): Run {
      return runProgram(resolve('dist/cli.cjs'), ['check', '--quiet', ...flags], folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

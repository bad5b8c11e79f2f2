// Prints how fast Factlint is on this machine: npm run build && npm run bench:core. It runs bundled, as what ships does: tsx gives every
// closure its name each time that it makes one, which takes a fifth of a check.
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { createChecker } from '../../server/src/core/check';
import { defaultConfig } from '../../server/src/core/config/config';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import { measureCommand } from './command';
import { createCorpora } from './corpus';
import { measureEdits } from './editing';
import { measureArchive, measureEditor } from './editorRequests';
import { createForeignDrafts } from './foreignProse';
import { measure, median, quantile } from './measure';

if (!existsSync('dist/cli.cjs')) throw new Error('There is no dist/cli.cjs: run “npm run build” first.');
const { facts, drafts } = createCorpora(1, 100_000, 20);
const corpus = { facts, draft: drafts[0] ?? '' };
const { factSet, diagnostics } = readFactFiles([{ path: 'almanac.yaml', text: corpus.facts }]);
const bytes = Buffer.byteLength(corpus.draft);

console.log(`${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
console.log(`${bytes} bytes of prose, ${factSet.facts.length} facts with ${diagnostics.length} faults; medians\n`);

measureReading();
const edits = measureEdits(corpus, 200);
print(
  'one edit → diagnostics',
  `${ms(median(edits.times))} (90 %: ${ms(quantile(edits.times, 0.9))}), ${edits.diagnostics} diagnostics`,
);
measureThroughput();
measureForeign();
for (const [what, { ratio, time, bare }] of measureCommand())
  print(what, `${ms(time)}, ${ratio.toFixed(1)} × node -e 0 (${ms(bare)})`);
await measureServer();

function measureReading(): void {
  const read = () => readFactFiles([{ path: 'almanac.yaml', text: corpus.facts }]);
  const [first = Number.NaN] = measure(1, 0, read);
  print('reading 1,000 facts', `${ms(median(measure(20, 5, read)))} (second time: ${ms(first)})`);
}

/** One checker, and drafts of which it has seen none, after some that warm it up: the index of near misses is built once, too. */
function measureThroughput(): void {
  const index = median(measure(10, 2, () => void createChecker({ ...factSet }, defaultConfig)));
  const check = createChecker(factSet, defaultConfig);
  const warmUp = 4;
  const checkNext = (round: number) => void check(parseDraft(drafts[round] ?? ''));
  const whole = median(measure(drafts.length - warmUp, warmUp, checkNext));
  const throughput = (bytes / 1e6 / (whole / 1000)).toFixed(2);
  print('one full check', `${ms(whole)}, ${throughput} MB/s on one core, after ${ms(index)} to index the facts`);
}

/** Pages that are about other things: the name scan finds next to nothing. */
function measureForeign(): void {
  const pages = createForeignDrafts(3, 11_000, 100);
  const size = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
  const check = createChecker(factSet, defaultConfig);
  const checkAll = () => {
    for (const page of pages) check(parseDraft(page));
  };
  const whole = median(measure(6, 3, checkAll));
  print('100 pages about other things', `${ms(whole)}, ${(size / 1e6 / (whole / 1000)).toFixed(1)} MB/s on one core`);
}

/** A server process with ten thousand facts, from the request to its answer. */
async function measureServer(): Promise<void> {
  console.log('\n10,000 facts and 100 kB of prose, over the protocol');
  for (const [what, times] of await measureEditor())
    print(what, `${ms(median(times))} (90 %: ${ms(quantile(times, 0.9))})`);
  const { hovers, whole } = await measureArchive(2000);
  const figures = `${ms(median(hovers))} (90 %: ${ms(quantile(hovers, 0.9))}, longest: ${ms(Math.max(...hovers))})`;
  print('hover while 2,000 drafts are checked', `${figures}, which takes ${ms(whole)}`);
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function print(what: string, figures: string): void {
  console.log(`${what.padEnd(32)}${figures}`);
}

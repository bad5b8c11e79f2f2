import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bundleSuites } from './bundleSuites.mjs';
import { checkout } from './checkout.mjs';
import { packageExtension } from './packageExtension.mjs';
import { prepareRun } from './run.mjs';
import { openSuiteLine } from './suiteLine.mjs';

/** Mocha ends a test that hangs; this ends an editor that does. In minutes. */
const timeLimit = 5;

/**
 * An editor that runs suites. Without a `window`, its window cannot be looked at.
 * @typedef {object} Editor
 * @property {Promise<number | string>} exit  the suites' exit status; it rejects when the editor itself fails
 * @property {() => Promise<void>} close
 * @property {EditorWindow} [window]
 */

/**
 * @typedef {object} EditorWindow
 * @property {(selector: string) => Promise<void>} untilVisible
 * @property {(selector: string) => Promise<void>} isAbsent
 * @property {(selector: string) => Promise<string>} textOf
 * @property {(name: string) => Promise<void>} takePicture
 * @property {(width: number) => Promise<void>} widenSidebar
 * @property {(page: import('./showPage.mjs').Page) => Promise<void>} showPage
 */

/** @typedef {(run: import('./run.mjs').Run) => Promise<Editor>} OpenEditor */

/**
 * Suites for one start of an editor.
 * @typedef {object} Suites
 * @property {string} folder  in test/editor
 * @property {boolean} trusted  whether the workspace is trusted
 * @property {string} tests  the suites' entry
 */

/**
 * Suites for an editor whose extension host is a process: those for Restricted Mode, those that take the pictures, then all others;
 * where pictures are wanted, those alone.
 * @returns {Promise<Suites[]>}
 */
export async function processSuites() {
  const tests = await bundleSuites();
  const suites = [
    { folder: 'suite-restricted', trusted: false, tests },
    { folder: 'suite-pictures', trusted: true, tests },
    { folder: 'suite', trusted: true, tests },
  ];
  if (process.env.FACTLINT_PICTURES) return suites.filter(({ folder }) => folder === 'suite-pictures');
  // Some tests alone, by their names, are those of one editor.
  return process.env.FACTLINT_GREP ? suites.filter(({ folder }) => folder === 'suite') : suites;
}

/**
 * Runs suites, each in an editor that `open` starts for them with the extension's package. It ends the process, with status 0
 * if all have passed; the first suites that fail are the last to run.
 * @param {() => Promise<Suites[]>} suites
 * @param {OpenEditor} open
 */
export async function runSuites(suites, open) {
  try {
    if (!existsSync(join(checkout, 'dist', 'client.cjs'))) throw new Error('Build the extension first: npm run build');
    const extension = await packageExtension();
    for (const { folder, ...choice } of await suites()) await runFolder(folder, { ...choice, extension }, open);
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * @param {string} folder  of suites, in test/editor
 * @param {Pick<import('./run.mjs').Run, 'trusted' | 'extension' | 'tests'>} choice
 * @param {OpenEditor} open
 */
async function runFolder(folder, choice, open) {
  /** @type {Promise<Editor> | undefined} */
  let opening;
  const line = await openSuiteLine(process.stdout, async () => (await opening)?.window);
  const environment = {
    FACTLINT_LAUNCHER: line.url,
    FACTLINT_SUITES: folder,
    ...(process.env.FACTLINT_GREP && { FACTLINT_GREP: process.env.FACTLINT_GREP }),
    ...(process.stdout.isTTY && { MOCHA_COLORS: '1' }),
  };
  const run = await prepareRun(folder, { ...choice, environment });
  try {
    opening = open(run);
    const editor = await opening;
    const status = await Promise.race([editor.exit, overtime()]);
    if (status !== 0) throw new Error(`The suites in test/editor/${folder} have failed.`);
    // An extension host that breaks down counts as one that has ended well.
    if (!line.reported) throw new Error(`The suites in test/editor/${folder} have not come to their end.`);
    await editor.close();
    line.close();
  } catch (error) {
    // Where mocha has told what failed, the editor's log need only be named; else it is all that there is.
    console.error(line.reported ? `The editor's log is in ${run.logFile}` : await readFile(run.logFile, 'utf8'));
    throw error;
  }
}

/** @returns {Promise<never>} */
async function overtime() {
  // The timer alone does not keep the process from ending.
  await setTimeout(timeLimit * 60_000, undefined, { ref: false });
  throw new Error(`The suites have not ended within ${timeLimit} minutes.`);
}

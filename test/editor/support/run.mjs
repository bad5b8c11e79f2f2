import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './atExit.mjs';
import { checkout } from './checkout.mjs';

/**
 * One start of the editor for the suites of one folder, in a world of its own: a copy of the workspace fixture, and no
 * settings but the tests'.
 * @typedef {object} Run
 * @property {boolean} trusted  whether the workspace is trusted; else the editor is in Restricted Mode
 * @property {string} extension  the package of the extension under test
 * @property {string} host  the folder of the extension that VS Code takes for the one in development, which it must have to run tests
 * @property {string} tests  the suites' entry, a CommonJS file
 * @property {string} workspace  the folder to open
 * @property {string} home  a folder for whatever the editor stores
 * @property {string} userData  the editor's user data folder inside it, with the settings in place
 * @property {Record<string, string>} environment  what the extension host must find in its environment
 * @property {(text: string) => void} log  takes what the editor itself prints
 * @property {string} logFile  where that is kept
 */

/**
 * Everything is deleted when this process ends, except the log file, which stays in .vscode-test.
 * @param {string} folder  of suites, in test/editor
 * @param {Pick<Run, 'trusted' | 'extension' | 'tests' | 'environment'>} choice
 * @returns {Promise<Run>}
 */
export async function prepareRun(folder, choice) {
  const fixtures = join(checkout, 'test', 'editor');
  // VS Code compares paths as text, so a temporary folder behind a symbolic link must go by its real name.
  const home = await mkdtemp(join(await realpath(tmpdir()), 'factlint-editor-'));
  atExit(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const userData = join(home, 'user');
  const workspace = join(home, 'workspace');
  await cp(join(fixtures, 'user-settings.json'), join(userData, 'User', 'settings.json'));
  await copyWorkspace(folder, workspace);

  const logFile = join(checkout, '.vscode-test', `${folder}.log`);
  await mkdir(join(checkout, '.vscode-test'), { recursive: true });
  writeFileSync(logFile, '');
  const log = (/** @type {string} */ text) => appendFileSync(logFile, text);
  return { ...choice, host: join(fixtures, 'host'), workspace, home, userData, log, logFile };
}

/**
 * The pictures show the example that the documentation tells of, with the facts that ship; all other suites have a small workspace.
 * @param {string} folder  of suites
 * @param {string} workspace
 */
async function copyWorkspace(folder, workspace) {
  if (folder !== 'suite-pictures')
    return cp(join(checkout, 'test', 'editor', 'workspace'), workspace, { recursive: true });
  await cp(join(checkout, 'facts'), join(workspace, 'facts'), { recursive: true });
  await cp(join(checkout, 'docs', 'example.md'), join(workspace, 'example.md'));
}

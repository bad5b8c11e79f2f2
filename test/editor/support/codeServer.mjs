import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { atExit } from './atExit.mjs';
import { runProgram } from './childProcess.mjs';
import { findSystemProgram } from './systemProgram.mjs';

/** The VS Code server comes from here: code-server 4.100 wraps VS Code 1.100, which runs on Node 20. */
const dependencies = { 'code-server': '4.100.3', 'node-gyp': '11.5.0' };

/** The native modules that the server needs. It runs with the others unbuilt. */
const nativeModules = ['@vscode/spdlog', 'node-pty', 'native-watchdog'];

/** The path of the VS Code server's script. The server is installed first where the cache lacks it. */
export async function findCodeServer() {
  if (process.platform === 'win32') throw new Error('code-server does not run on Windows; use npm run test:desktop.');
  const cache = process.env.FACTLINT_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'factlint');
  const installation = join(cache, `code-server-${dependencies['code-server']}-${process.platform}-${process.arch}`);
  if (!existsSync(installation)) await install(installation);
  return join(vscodeIn(installation), 'out', 'server-main.js');
}

/** @param {string} installation */
const vscodeIn = installation => join(installation, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * Installs into a folder beside the target and renames it at the end, so that the target is complete or absent.
 * @param {string} target
 */
async function install(target) {
  console.error(`Installing the VS Code server into ${target}; this happens once and takes a minute or two …`);
  const ripgrep = await findSystemProgram({
    names: ['rg'],
    debianPackage: 'ripgrep',
    purpose: 'for the search of files',
  });
  for (const name of ['python3', 'make', 'g++']) {
    await findSystemProgram({ names: [name], debianPackage: name, purpose: 'to build native modules' });
  }
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(`${target}.partial-`);
  atExit(() => rmSync(folder, { recursive: true, force: true }));

  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await installPackages(folder);
  const vscode = vscodeIn(folder);
  await installPackages(vscode, '--omit=dev');
  for (const name of nativeModules) await build(join(vscode, 'node_modules', name), folder);
  // VS Code looks for some modules below this name; in a desktop build it is an archive of the same modules.
  await symlink('node_modules', join(vscode, 'node_modules.asar'));
  await mkdir(join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin'), { recursive: true });
  await copyFile(ripgrep, join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg'));

  await rename(folder, target).catch(async error => {
    // Another run may have installed the same thing in the meantime, which is as good.
    if (!existsSync(target)) throw error;
    await rm(folder, { recursive: true, force: true });
  });
}

/**
 * @param {string} folder
 * @param {string[]} options
 */
async function installPackages(folder, ...options) {
  await runProgram('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...options], { cwd: folder });
}

/**
 * @param {string} module  the native module's folder
 * @param {string} installation
 */
async function build(module, installation) {
  const gyp = join(installation, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  // Most installations of Node bring their headers along; without them node-gyp downloads some.
  const node = join(dirname(process.execPath), '..');
  const headers = existsSync(join(node, 'include', 'node', 'node.h')) ? [`--nodedir=${node}`] : [];
  await runProgram(process.execPath, [gyp, 'rebuild', ...headers], { cwd: module });
}

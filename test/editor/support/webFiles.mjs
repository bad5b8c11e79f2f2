import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { checkout } from './checkout.mjs';

/**
 * What the browser loads, by path: the extension as its package holds it, the extension that keeps the workspace in memory, the
 * workspace, and the suites.
 * @param {import('./run.mjs').Run} run
 */
export async function webFiles(run) {
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(run.extension))))
    if (name.startsWith('extension/')) files.set(`/${name}`, bytes);
  const host = join(checkout, 'test', 'editor', 'web', 'host');
  files.set('/host/package.json', await readFile(join(host, 'package.json')));
  files.set('/host/workspace.json', JSON.stringify(await textsIn(run.workspace)));
  files.set('/host/extension.js', await bundle(join(host, 'extension.ts'), run));
  files.set('/host/suites.js', await bundle(run.tests, run));
  return files;
}

/**
 * The texts of a folder's files, by path.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function textsIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = files.map(async path => [
    path.slice(folder.length).replaceAll('\\', '/'),
    await readFile(path, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

/**
 * Bundles for the extension host in the browser, which loads CommonJS and has nothing of Node's.
 * @param {string} entry
 * @param {import('./run.mjs').Run} run
 */
async function bundle(entry, run) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    target: 'es2023',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(checkout, 'test', 'editor', 'web', 'assert.ts') },
    define: { 'process.env': JSON.stringify(run.environment) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

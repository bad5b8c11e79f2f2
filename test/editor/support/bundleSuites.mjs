import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { checkout } from './checkout.mjs';

/**
 * Bundles the suites for the extension host, which loads CommonJS, and returns their entry. The bundles stay inside the
 * checkout, where mocha can be resolved from them, in a folder that neither git nor a package includes.
 */
export async function bundleSuites() {
  const source = join(checkout, 'test', 'editor');
  const target = join(checkout, '.vscode-test', 'suites');
  // A suite that is no longer there must not run.
  await rm(target, { recursive: true, force: true });
  await build({
    entryPoints: ['suite/index.ts', 'suite/**/*.test.ts', 'suite-*/**/*.test.ts'],
    absWorkingDir: source,
    outbase: source,
    outdir: target,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.18',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(target, 'suite', 'index.cjs');
}

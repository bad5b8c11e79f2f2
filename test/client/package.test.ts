import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

/** What an extension of this kind may weigh, in bytes. */
const limit = 2_000_000;

const scripts = ['dist/browser/client.js', 'dist/browser/server.js', 'dist/client.cjs', 'dist/server.cjs'];

describe('the package for VS Code', () => {
  let size: number;
  const files = new Map<string, string>();
  before(async function () {
    this.timeout(60_000);
    const folder = await mkdtemp(join(tmpdir(), 'factlint-vsix-'));
    try {
      const file = join(folder, 'factlint.vsix');
      await promisify(execFile)(process.execPath, ['client/package.mjs', file]);
      const content = await readFile(file);
      size = content.length;
      for (const [name, bytes] of Object.entries(unzipSync(content)))
        if (name.startsWith('extension/')) files.set(name.slice('extension/'.length), strFromU8(bytes));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is small', () => {
    assert.ok(size < limit, `${size} bytes`);
  });

  it('holds what VS Code loads and shows, and nothing else', () => {
    const icons = /^client\/(?:icons\/(?:facts|(?:light|dark)\/[\w-]+)|walkthrough\/\w+)\.svg$/;
    assert.deepEqual([...files.keys()].filter(name => !icons.test(name)).sort(), [
      'LICENSE.txt',
      'changelog.md',
      'client/icon.png',
      ...scripts,
      'facts/config.schema.json',
      'facts/fact-file.schema.json',
      'package.json',
      'readme.md',
    ]);
  });

  it('holds every file that its manifest names', () => {
    const manifest = JSON.parse(files.get('package.json') ?? '');
    const named = pathsIn({ ...manifest, keywords: [] });
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter(path => !files.has(path)),
      [],
    );
  });

  it('requires nothing that it lacks', () => {
    for (const script of scripts) {
      const known = script === 'dist/client.cjs' || script === 'dist/browser/client.js' ? ['vscode'] : [];
      const missing = required(files.get(script) ?? '').filter(
        name => !known.includes(name) && (script.startsWith('dist/browser/') || !isBuiltin(name)),
      );
      assert.deepEqual(missing, [], script);
    }
  });

  it('brings no development with it', () => {
    const manifest = JSON.parse(files.get('package.json') ?? '');
    assert.deepEqual(
      ['scripts', 'devDependencies', 'dependencies', 'bin', 'man', 'types', 'exports'].filter(key => key in manifest),
      [],
    );
  });
});

/** Every string that is a path within the package. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(?:\.\/)?(?:client|dist|facts)\/[\w/.-]+\.\w+$/.test(value) ? [value.replace(/^\.\//, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

function required(script: string): string[] {
  assert.notEqual(script, '');
  const calls = script.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g);
  return [...new Set([...calls].map(([, name]) => name ?? ''))];
}

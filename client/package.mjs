// Packages the extension into the file that is named, or factlint-VERSION.vsix: `node client/package.mjs [FILE]`.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** What VS Code loads and shows. The command line and its documents are npm's. */
const contents = [
  ...['dist/client.cjs', 'dist/server.cjs', 'dist/browser'],
  ...['facts/fact-file.schema.json', 'facts/config.schema.json'],
  ...['client/icon.png', 'client/icons', 'client/walkthrough'],
  ...['CHANGELOG.md', 'LICENSE'],
];

const folder = await mkdtemp(join(tmpdir(), 'factlint-package-'));
try {
  for (const path of contents) await cp(path, join(folder, path), { recursive: true });
  await cp('client/README.md', join(folder, 'README.md'));
  const { bin, man, types, exports, scripts, devDependencies, ...manifest } = JSON.parse(
    await readFile('package.json', 'utf8'),
  );
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  // What is here is what is wanted.
  await writeFile(join(folder, '.vscodeignore'), '');
  const packagePath = process.argv[2] ?? `factlint-${manifest.version}.vsix`;
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
} finally {
  await rm(folder, { recursive: true, force: true });
}

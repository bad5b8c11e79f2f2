// Bundles the extension's client, the language server, the command line and the Node API into dist/.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/**
 * Libraries that most runs of the command line do without: each is a file of its own beside it, loaded when something of it is used. From
 * all of them, things are imported by name.
 */
const libraries = [
  ...['@sinclair/typebox', '@sinclair/typebox/value', 'chokidar', 'diff', 'edtf'],
  ...['node-sarif-builder', 'p-map', 'yaml'],
];

/** What all bundles share: Node 20.18 as the oldest runtime, CommonJS because VS Code's extension host loads it. */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  format: 'cjs',
  // A dependency makes itself a `require` from the module's address, which CommonJS has under this name.
  define: { 'import.meta.url': '__filename' },
  minify: !watch,
  sourcemap: watch,
  logLevel: 'info',
};

/** What of Node itself they do without, which takes a while to load as well. */
const builtins = ['node:child_process', 'node:crypto', 'node:stream/consumers', 'node:zlib'];

/** Where a library's own file is, seen from the bundles that share it. */
const fileOf = library =>
  builtins.includes(library) ? library : `./libraries/${library.replace(/^@/, '').replaceAll('/', '-')}.cjs`;

/** What can be imported from a library by name. */
const namesOf = async library =>
  Object.keys(await import(library)).filter(name => !['default', 'module.exports', '__esModule'].includes(name));

/** @returns {Promise<import('esbuild').BuildOptions>} */
const libraryBundle = async library => ({
  ...shared,
  stdin: { contents: `export { ${(await namesOf(library)).join()} } from '${library}';`, resolveDir: '.' },
  outfile: `dist/${fileOf(library)}`,
});

/** Puts in a library's place an object that looks like it and loads it. */
const librariesApart = {
  name: 'libraries-apart',
  setup(build) {
    const exact = new RegExp(`^(?:${[...libraries, ...builtins].join('|')})$`);
    build.onResolve({ filter: exact }, ({ path, namespace }) =>
      namespace === 'apart' ? { path, external: true } : { path, namespace: 'apart' },
    );
    build.onResolve({ filter: /^\.\/libraries\// }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /./, namespace: 'apart' }, async ({ path }) => {
      const names = (await namesOf(path)).map(name => `get ${name}() { return load().${name} }`);
      const contents = `let library;
        const load = () => (library ??= require('${fileOf(path)}'));
        module.exports = { ${names.join()} };`;
      return { contents };
    });
  },
};

/** What the bundles for the browser share: nothing of Node's is in them, or they are not built. */
const web = { ...shared, platform: 'browser', target: 'es2023', define: {} };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...shared, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs' },
  {
    ...shared,
    entryPoints: ['server/src/cli/launch/launch.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/program.cjs',
    plugins: [librariesApart],
    // Code that was kept from an earlier run cannot import.
    supported: { 'dynamic-import': false },
  },
  { ...shared, entryPoints: ['server/src/api/api.ts'], outfile: 'dist/api.cjs', plugins: [librariesApart] },
  ...(await Promise.all(libraries.map(libraryBundle))),
  // VS Code for the Web loads an extension as CommonJS, and the extension loads the server as a worker's script.
  { ...web, entryPoints: ['client/src/browser/extension.ts'], outfile: 'dist/browser/client.js', external: ['vscode'] },
  { ...web, entryPoints: ['server/src/lsp/browserMain.ts'], outfile: 'dist/browser/server.js', format: 'iife' },
];

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  await Promise.all(bundles.map(bundle => esbuild.build(bundle)));
}
if (!watch) {
  await escapeAll();
  await writeApiTypes();
  // The program tells its own manual page, which so never lags behind it.
  await writeFile('dist/factlint.1', execFileSync(process.execPath, ['dist/cli.cjs', 'manual']));
}

/** A script with one character beyond Latin-1 takes twice the memory, and longer to load; esbuild leaves those in patterns. */
async function escapeAll() {
  for (const name of (await readdir('dist', { recursive: true })).filter(each => each.endsWith('.cjs'))) {
    const text = await readFile(`dist/${name}`, 'utf8');
    if (/\\[\u0080-\uffff]/.test(text))
      throw new Error(`dist/${name}: a character that is escaped cannot be written by its number.`);
    const code = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    await writeFile(`dist/${name}`, text.replace(/[\u0080-\uffff]/g, code));
  }
}

/** What goes with the API: its declarations, and a door for `import`, so that both ways lead to one module. */
async function writeApiTypes() {
  // Loaded here because it is large, and watching does without it.
  const { default: ts } = await import('typescript');
  const declarations = await Promise.all(
    ['types', 'api'].map(async name => {
      const text = await readFile(`server/src/api/${name}.ts`, 'utf8');
      const compilerOptions = { isolatedDeclarations: true, target: ts.ScriptTarget.ES2022 };
      return ts.transpileDeclaration(text, { compilerOptions }).outputText;
    }),
  );
  const text = declarations.join('').replace(/^(?:import|export) [^;]* from '\.\/types';\n/gm, '');
  await writeFile('dist/api.d.cts', text);
  await writeFile('dist/api.d.mts', text);
  await writeFile('dist/api.mjs', "export * from './api.cjs';\n");
}

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports or re-exports, types too: a path from the root, or a package's specifier. */
  readonly imports: readonly string[];
}

/** What the files under a folder may import; the longest folder that fits counts. A path ends in a slash, a family of packages in a star. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'server/src/core/': [
    ...['server/src/core/', '@lezer/common', '@lezer/markdown', '@sinclair/typebox', 'ajv', 'edtf', 'yaml'],
  ],
  'server/src/features/': ['server/src/features/', 'server/src/core/'],
  'server/src/convert/': ['server/src/convert/', 'server/src/core/', 'papaparse', 'yaml'],
  'server/src/workspace/': ['server/src/workspace/', 'server/src/core/', 'ignore', 'picomatch'],
  'server/src/workspace/nodeWorkspace.ts': ['server/src/workspace/', 'server/src/core/', 'node:*'],
  'server/src/lsp/': [
    ...['server/src/lsp/', 'server/src/core/', 'server/src/features/', 'server/src/workspace/'],
    ...['vscode-languageserver', 'vscode-languageserver/*', 'vscode-languageserver-textdocument', 'vscode-uri'],
  ],
  'server/src/cli/': [
    ...['server/src/cli/', 'server/src/convert/', 'server/src/core/', 'server/src/features/', 'server/src/workspace/'],
    ...['node:*', 'package.json'],
    ...['@sinclair/typebox', '@sinclair/typebox/*', 'commander', 'p-map', 'picocolors', 'picocolors/*'],
    ...['node-sarif-builder', 'sarif', 'fast-xml-builder', 'codeclimate-types', 'diff', 'chokidar'],
  ],
  'server/src/api/': [
    ...['server/src/api/', 'server/src/cli/', 'server/src/core/', 'server/src/workspace/', 'node:*', 'package.json'],
  ],
  'client/src/': ['client/src/', 'vscode', 'vscode-languageclient', 'vscode-languageclient/*'],
};

/** Programs' entry points, which export nothing. */
const entryPoints: readonly string[] = [
  'server/src/cli/launch/launch.ts',
  'server/src/cli/main.ts',
  'server/src/lsp/browserMain.ts',
  'server/src/lsp/main.ts',
];

/** Files named for what their exports have in common: word lists, families of small predicates, the rules of one recogniser. */
const namedForAGroup: readonly string[] = [
  'client/src/browser/extension.ts',
  'client/src/extension.ts',
  'client/src/protocol.ts',
  'client/src/toEditor.ts',
  'server/src/api/api.ts',
  'server/src/api/types.ts',
  'server/src/cli/selectFiles.ts',
  'server/src/core/claims/language/closedClasses.ts',
  'server/src/core/claims/language/irregularVerbs.ts',
  'server/src/core/claims/readings/carrying.ts',
  'server/src/core/claims/readings/clausePart.ts',
  'server/src/core/claims/readings/slots.ts',
  'server/src/core/claims/readings/terms/termsBeside.ts',
  'server/src/core/claims/sentence/clauseCuts.ts',
  'server/src/core/claims/sentence/clauseMood.ts',
  'server/src/core/claims/sentence/clauseSubject.ts',
  'server/src/core/claims/sentence/makeUnits.ts',
  'server/src/core/claims/sentence/nameRuns.ts',
  'server/src/core/claims/spokenBefore.ts',
  'server/src/core/draft/leafBlocks.ts',
  'server/src/core/facts/cslVocabulary.ts',
  'server/src/core/facts/merge/compareFacts.ts',
  'server/src/core/rules/conflictingSources.ts',
  'server/src/core/values/dates/calendarValues.ts',
  'server/src/core/values/dates/dateParts.ts',
  'server/src/core/values/dates/dateWords.ts',
  'server/src/core/values/dates/dayRules.ts',
  'server/src/core/values/dates/numericRule.ts',
  'server/src/core/values/dates/periodRules.ts',
  'server/src/core/values/dates/relativeRules.ts',
  'server/src/core/values/dates/writeParts.ts',
  'server/src/core/values/quantities/approximators.ts',
  'server/src/core/values/quantities/convert.ts',
  'server/src/core/values/quantities/figureContext.ts',
  'server/src/core/values/quantities/inflect.ts',
  'server/src/core/values/terms/termClasses.ts',
  'server/src/features/diagnostics.ts',
  'server/src/features/factFile/completeIds.ts',
  'server/src/features/factFile/idCards.ts',
  'server/src/features/factLenses.ts',
  'server/src/lsp/fromProtocol.ts',
  'server/src/lsp/matchPath.ts',
  'server/src/lsp/toProtocol.ts',
];

/** Tables, whose length is their data's. */
const tables = /^server\/src\/core\/(?:facts\/vocabulary|values\/places|values\/terms\/tables)\//;
const maxLines = 300;

const files = [...readSources('server/src'), ...readSources('client/src')];

describe('architecture', () => {
  it('reads the sources', () => {
    assert.ok(files.length > 100);
    assert.ok(files.some(file => file.imports.includes('server/src/core/claim.ts')));
  });

  it('lets each folder import only what it may', () => {
    const violations = files.flatMap(file => {
      const folder = longestPrefix(Object.keys(mayImport), file.path);
      const allowed = folder === undefined ? [] : (mayImport[folder] ?? []);
      return file.imports.filter(name => !allowed.some(a => covers(a, name))).map(name => `${file.path} → ${name}`);
    });
    assert.deepEqual(violations, []);
  });

  it('has no import that leads nowhere', () => {
    const known = new Set(files.map(file => file.path));
    const dangling = files.flatMap(({ path, imports }) =>
      imports
        .filter(name => /^(?:server|client)\//.test(name) && !known.has(name) && !existsSync(join(root, name)))
        .map(name => `${path} → ${name}`),
    );
    assert.deepEqual(dangling, []);
  });

  it('has no import cycle, types included', () => {
    assert.deepEqual(knots(files), []);
  });

  it('keeps clock and chance out of the core', () => {
    const impure = files
      .filter(({ path }) => path.startsWith('server/src/core/'))
      .filter(({ text }) => /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/.test(text));
    assert.deepEqual(
      impure.map(({ path }) => path),
      [],
    );
  });

  it('names each file after one of its exports', () => {
    const misnamed = files.filter(({ path, text }) => {
      if (entryPoints.includes(path) || path.endsWith('.d.ts')) return false;
      const name = singular(posix.basename(path, '.ts').toLowerCase());
      return !exportsOf(text).some(exported => exported.toLowerCase().includes(name));
    });
    assert.deepEqual(misnamed.map(({ path }) => path).sort(), namedForAGroup);
  });

  it(`has no file of more than ${maxLines} lines but tables`, () => {
    const long = files
      .filter(({ path }) => !tables.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > maxLines);
    assert.deepEqual(
      long.map(({ path, lines }) => `${path}: ${lines}`),
      [],
    );
  });
});

function readSources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(text).map(name => resolveImport(path, name)) };
    });
}

/** Specifiers of static, re-exporting, bare and dynamic imports. Biome writes them all with single quotes. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /^(?:import|export)\s(?:[^'"`;]*?\bfrom\s)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(match => match[1] ?? match[2] ?? '');
}

function resolveImport(importer: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = posix.join(dirname(importer), name);
  return [`${path}.ts`, `${path}.d.ts`].find(candidate => existsSync(join(root, candidate))) ?? path;
}

function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|type|interface|enum)\s+([\p{L}\w$]+)/gmu,
  );
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(match => (match[1] ?? '').split(','));
  return [
    ...[...declared].map(match => match[1] ?? ''),
    ...listed.map(
      item =>
        item
          .trim()
          .replace(/^type /, '')
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    ),
  ].filter(name => name !== '');
}

/** “entities” as “entit”, “units” as “unit”: what the plural and the singular share. */
function singular(name: string): string {
  return name.replace(/(?:ies|y|s)$/, '');
}

function longestPrefix(prefixes: readonly string[], path: string): string | undefined {
  return prefixes.filter(prefix => path.startsWith(prefix)).sort((a, b) => b.length - a.length)[0];
}

function covers(allowed: string, name: string): boolean {
  if (allowed.endsWith('*')) return name.startsWith(allowed.slice(0, -1));
  return allowed.endsWith('/') ? name.startsWith(allowed) : name === allowed;
}

/** The files that reach themselves through imports, in groups that reach each other; a shortest way round for each (Tarjan 1972). */
function knots(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map(file => [file.path, file]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (path: string): void => {
    order.set(path, order.size);
    low.set(path, order.get(path) ?? 0);
    stack.push(path);
    for (const next of byPath.get(path)?.imports ?? []) {
      if (!byPath.has(next)) continue;
      if (!order.has(next)) visit(next);
      else if (!stack.includes(next)) continue;
      low.set(path, Math.min(low.get(path) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(path) !== order.get(path)) return;
    const group = stack.splice(stack.indexOf(path));
    if (group.length > 1 || byPath.get(path)?.imports.includes(path)) groups.push(group);
  };
  for (const { path } of sources) if (!order.has(path)) visit(path);
  return groups.map(group => {
    const ways = group.map(path => shortestWayRound(path, group, byPath)).sort((a, b) => a.length - b.length);
    return `${group.length} files, for instance ${ways[0]?.join(' → ')}`;
  });
}

function shortestWayRound(from: string, group: readonly string[], byPath: ReadonlyMap<string, SourceFile>): string[] {
  const ways: string[][] = [[from]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of byPath.get(way.at(-1) ?? '')?.imports ?? []) {
      if (next === from) return [...way, from];
      if (!group.includes(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}

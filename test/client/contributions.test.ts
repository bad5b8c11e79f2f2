import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandNames } from '../../server/src/lsp/commands/commandNames';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands: { command: string; title: string; category: string; enablement?: string }[] = contributes.commands;
const known = new Set(commands.map(({ command }) => command));
const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join(root, 'client/src', name), 'utf8'))
  .join('\n');

/** Every string in the contributions. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('the contributions to VS Code', () => {
  it('give every command a title that reads well in the palette', () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, 'Factlint', command);
      assert.match(title, /^[A-Z][a-z]/, command);
    }
  });

  it('refer to no command that is not there', () => {
    const menus: { command: string }[][] = Object.values(contributes.menus);
    const linked = stringsIn(contributes).flatMap(text =>
      [...text.matchAll(/(?:command:|onCommand:)(factlint\.[\w.]+)/g)].map(([, name]) => name ?? ''),
    );
    const used = [...menus.flat().map(({ command }) => command), ...linked];
    assert.deepEqual(
      used.filter(command => !known.has(command)),
      [],
    );
  });

  it('take no name that the server gives to a command of its own', () => {
    assert.deepEqual(
      commandNames.filter(name => known.has(name)),
      [],
    );
  });

  it('name no picture that is not there, in light and in dark', () => {
    const pictures = stringsIn(contributes).filter(text => /\.(?:svg|png)$/.test(text));
    assert.ok(pictures.length > 0);
    const themed = readdirSync(join(root, 'client/icons/light')).flatMap(name => [
      `client/icons/light/${name}`,
      `client/icons/dark/${name}`,
    ]);
    for (const picture of [...pictures, ...themed]) assert.ok(existsSync(join(root, picture)), picture);
  });

  it('declare every colour that the client uses, for every theme', () => {
    const declared: { id: string; defaults: object }[] = contributes.colors;
    const used = new Set([...sources.matchAll(/'(factlint\.\w+Foreground)'/g)].map(([, id]) => id));
    assert.deepEqual(declared.map(({ id }) => id).sort(), [...used].sort());
    for (const { id, defaults } of declared)
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  it('ask for no context that the client does not set', () => {
    const set = new Set([...sources.matchAll(/'setContext', '([\w.]+)'/g)].map(([, name]) => name));
    const conditions = stringsIn(contributes.menus).concat(stringsIn(contributes.commands));
    const asked = conditions.flatMap(text =>
      [...text.matchAll(/(?:^|&& |!)(factlint\.\w+)(?: |$)/g)].map(([, name]) => name ?? ''),
    );
    assert.deepEqual(
      asked.filter(name => !set.has(name) && !known.has(name) && name !== 'factlint.facts'),
      [],
    );
  });

  it('show in the palette only what can work there', () => {
    const hidden = contributes.menus.commandPalette.map(({ command }: { command: string }) => command);
    const always = ['factlint.createFactSet', 'factlint.showOutput'];
    const enabled = commands.filter(({ command }) => !hidden.includes(command) && !always.includes(command));
    for (const { command, enablement = '' } of enabled) {
      const ofDraft = /Claim|Mark|Checked|Author|Report/.test(command) && command !== 'factlint.listImpact';
      if (command === 'factlint.clearFactSearch') assert.equal(enablement, 'factlint.factsSearched');
      else assert.equal(enablement, `config.factlint.enable${ofDraft ? ' && editorLangId == markdown' : ''}`, command);
    }
    // What a menu hands a fact to has none to work with in the palette.
    assert.deepEqual(
      hidden,
      ['open', 'copy', 'insert', 'cite'].map(verb => `factlint.facts.${verb}`),
    );
  });
});

/** What each setting is, and which code reads it with which default. */
const settings: Readonly<Record<string, Setting>> = {
  'factlint.enable': {
    ...{ type: 'boolean', default: true, scope: 'window' },
    ...{ file: 'client/src/startExtension.ts', reads: "getConfiguration('factlint').get('enable', true)" },
  },
  'factlint.reviewer': {
    ...{ type: 'string', default: '', scope: 'application' },
    ...{ file: 'server/src/lsp/reviewer.ts', reads: "getConfiguration('factlint.reviewer')" },
  },
  // The language client reads it by the client's id.
  'factlint.trace.server': {
    ...{ type: 'string', default: 'off', scope: 'window', choices: ['off', 'messages', 'verbose'] },
    ...{ file: 'client/src/extension.ts', reads: "new LanguageClient('factlint'," },
  },
};

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly choices?: readonly string[];
  readonly file: string;
  readonly reads: string;
}

describe('the settings', () => {
  const properties: Record<string, Record<string, unknown>> = contributes.configuration.properties;

  it('are those that the code reads, and no more', () => {
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(settings).sort());
    const read = [...sources.matchAll(/getConfiguration\('factlint'\)\.(?:get|update)\('(\w+)'/g)];
    assert.deepEqual([...new Set(read.map(([, name]) => `factlint.${name}`))].sort(), [
      'factlint.enable',
      'factlint.reviewer',
    ]);
  });

  for (const [name, { type, default: fallback, scope, choices, file, reads }] of Object.entries(settings))
    it(`${name}: described, typed, and read with the default that the schema states`, () => {
      const { markdownDescription, ...schema } = properties[name] ?? assert.fail();
      assert.match(String(markdownDescription), /^[A-Z].{20,}\.$/s);
      assert.deepEqual([schema.type, schema.default, schema.scope], [type, fallback, scope]);
      assert.deepEqual(schema.enum, choices);
      if (choices !== undefined) assert.equal((schema.enumDescriptions as string[]).length, choices.length);
      assert.ok(readFileSync(join(root, file), 'utf8').includes(reads), `${file} does not read ${name}.`);
    });
});

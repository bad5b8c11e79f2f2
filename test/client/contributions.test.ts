import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandNames } from '../../server/src/lsp/commands/commandNames';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands: { command: string; title: string; category: string }[] = contributes.commands;
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

  it('describe every setting', () => {
    const settings: Record<string, { markdownDescription?: string; default?: unknown }> =
      contributes.configuration.properties;
    for (const [name, { markdownDescription = '', ...setting }] of Object.entries(settings)) {
      assert.ok(markdownDescription.length > 20, name);
      assert.ok('default' in setting, name);
      assert.ok(sources.includes(name.replace(/^factlint\./, '')) || name === 'factlint.trace.server', name);
    }
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { galleyStates } from '../../client/src/protocol';
import { type Palette, palettes } from '../../server/src/core/galley/report/palettes';
import { contrast } from '../support/contrast';

const client = fileURLToPath(new URL('../../client', import.meta.url));
const { contributes } = JSON.parse(readFileSync(join(client, '../package.json'), 'utf8'));

/** What VS Code's own themes have behind an editor's text and gutter; high contrast takes the icons of its kind. */
const backgrounds = { light: ['#ffffff', '#f8f8f8'], dark: ['#1f1f1f', '#1e1e1e', '#000000'] };

const editors: Readonly<Record<string, string>> = {
  ...{ light: '#ffffff', dark: '#1f1f1f', highContrast: '#000000', highContrastLight: '#ffffff' },
};

/** The colours that the client takes over, as VS Code declares them where a theme does not. */
const declared: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'editorError.foreground': {
    light: '#e51400',
    dark: '#f14c4c',
    highContrast: '#f48771',
    highContrastLight: '#b5200d',
  },
  'editorWarning.foreground': {
    ...{ light: '#bf8803', dark: '#cca700', highContrast: '#ffd370', highContrastLight: '#895503' },
  },
  'editorInfo.foreground': { light: '#1a85ff', dark: '#3794ff', highContrast: '#3794ff', highContrastLight: '#1a85ff' },
};

const colorsIn = (svg: string) => [
  ...new Set([...svg.matchAll(/(?:fill|stroke)="(?!none)([^"]+)"/g)].map(([, c]) => c ?? '')),
];

describe('the looks', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`have an icon for each state of the galley that stands out in ${theme} themes`, () => {
      const folder = join(client, 'icons', theme);
      assert.deepEqual(readdirSync(folder).sort(), galleyStates.map(state => `${state}.svg`).sort());
      for (const name of readdirSync(folder)) {
        const svg = readFileSync(join(folder, name), 'utf8');
        const [color = '', on, ...more] = colorsIn(svg);
        assert.match(svg, /viewBox="0 0 16 16"/, name);
        assert.deepEqual(more, [], name);
        for (const background of backgrounds[theme])
          assert.ok(contrast(color, background) >= 4.5, `${name} on ${background}`);
        if (on !== undefined) assert.ok(contrast(on, color) >= 4.5, name);
      }
    });
  }

  it('have icons of views in one colour, which VS Code replaces by the theme’s', () => {
    const svg = readFileSync(join(client, 'icons/facts.svg'), 'utf8');
    assert.match(svg, /viewBox="0 0 24 24"/);
    assert.equal(colorsIn(svg).length, 1);
  });

  it('have lines under claims that stand out in every kind of theme', () => {
    const colors: { id: string; defaults: Record<string, string> }[] = contributes.colors;
    for (const { id, defaults } of colors)
      for (const [theme, color] of Object.entries(defaults)) {
        const own = color.startsWith('#') ? color : (declared[color]?.[theme] ?? assert.fail(`${id}: ${color}`));
        assert.ok(contrast(own, editors[theme] ?? '') >= 3, `${id} in ${theme}`);
      }
  });

  it('have a walkthrough in the theme’s colours', () => {
    for (const name of readdirSync(join(client, 'walkthrough')))
      for (const color of colorsIn(readFileSync(join(client, 'walkthrough', name), 'utf8')))
        assert.match(color, /^var\(--vscode-/, name);
  });

  it('have a report that can be read by day, by night, in high contrast and on paper', () => {
    for (const [name, palette] of Object.entries<Palette>(palettes)) {
      const least = name.startsWith('highContrast') ? 7 : 4.5;
      for (const part of ['ink', 'quiet', 'refuted', 'conflicting', 'unsourced', 'supported'] as const)
        for (const background of [palette.paper, palette.wash]) {
          const found = contrast(palette[part], background);
          assert.ok(found >= least, `${part} in ${name} on ${background}: ${found.toFixed(2)}`);
        }
    }
  });
});

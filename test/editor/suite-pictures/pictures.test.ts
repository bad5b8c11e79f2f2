import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { GalleyMark } from '../../../client/src/protocol';
import { diagnosticsWhen } from '../suite/diagnostics';
import { marksWhen } from '../suite/galley';
import { showPage, takePicture, untilVisible, widenSidebar } from '../suite/launcher';
import { closeAll, openFile, rangeOf, readFile, type } from '../suite/workspace';

const themes: readonly [name: string, theme: string, kind: vscode.ColorThemeKind][] = [
  ['galley-dark', 'Default Dark Modern', vscode.ColorThemeKind.Dark],
  ['galley-high-contrast', 'Default High Contrast', vscode.ColorThemeKind.HighContrast],
  ['galley-high-contrast-light', 'Default High Contrast Light', vscode.ColorThemeKind.HighContrastLight],
  ['galley', 'Default Light Modern', vscode.ColorThemeKind.Light],
];

const set = (section: string, value: string | undefined) =>
  vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Global);

/** Has the window in a theme, once it is. */
async function inTheme(theme: string, kind: vscode.ColorThemeKind): Promise<void> {
  const shown = new Promise<void>(resolve => {
    const listener = vscode.window.onDidChangeActiveColorTheme(active => {
      if (active.kind !== kind) return;
      listener.dispose();
      resolve();
    });
  });
  if (vscode.window.activeColorTheme.kind === kind) return;
  await set('workbench.colorTheme', theme);
  await shown;
}

const select = (editor: vscode.TextEditor, text: string) => {
  const { start, end } = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(start, end);
};

/** Runs a command of the desk on a stretch of the draft, and leaves what it asks as it is proposed. */
async function desk(editor: vscode.TextEditor, command: string, text: string): Promise<void> {
  select(editor, text);
  const done = vscode.commands.executeCommand(command);
  await untilVisible('.quick-input-box input');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await done;
}

describe('the pictures', () => {
  before(async () => {
    await set('factlint.reviewer', 'Ann Adams');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });
  after(() => set('factlint.reviewer', undefined));

  it('of the fact that a wrong figure is held against', async () => {
    const editor = await openFile('example.md');
    await diagnosticsWhen(editor.document.uri, found => found.length === 8);
    await untilVisible('.squiggly-error');
    const at = rangeOf(editor.document, '54-day').start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.showHover');
    await untilVisible('.monaco-hover a[data-href^="https://tass.com"]');
    await takePicture('hover');
    await closeAll();
  });

  it('of the galley, in every kind of theme', async () => {
    const editor = await openFile('example.md');
    const { document } = editor;
    await marksWhen(document, found => found.some(({ state }) => state === 'supported'));
    const checked = ['neither parliament ratified', '27\nSeptember 2020', 'that November', '14 January 2022'];
    for (const claim of checked) await desk(editor, 'factlint.markChecked', claim);
    const isSigned = ({ state }: GalleyMark) => state === 'signed-off';
    await marksWhen(document, found => found.filter(isSigned).length === checked.length);
    // Nobody has checked the sentence as it is now.
    await type(editor, 'promised embassies', 'promised consulates');
    await desk(editor, 'factlint.askAuthor', 'by telephone for the first time');
    await vscode.commands.executeCommand('factlint.toggleGalley');
    const marks = await marksWhen(document, found => found.some(({ state }) => state === 'query'));
    const states = [...new Set(marks.map(({ state }) => state))].sort();
    assert.deepEqual(states, ['query', 'refuted', 'signed-off', 'supported', 'unsourced', 'void']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop);
    await untilVisible('.cgmr[class*="ced-"]');
    for (const [name, theme, kind] of themes) {
      await inTheme(theme, kind);
      await takePicture(name);
    }
    await vscode.commands.executeCommand('factlint.toggleGalley');
  });

  it('of the Facts view', async () => {
    await set('workbench.activityBar.location', 'default');
    await vscode.commands.executeCommand('factlint.groupFactsBy.state');
    await vscode.commands.executeCommand('factlint.facts.focus');
    await untilVisible('.pane-body .monaco-list-row[aria-label^="Contradicted by a draft"]');
    await untilVisible('.pane-body .monaco-list-row[aria-level="2"]');
    await widenSidebar(460);
    await takePicture('facts-view');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await set('workbench.activityBar.location', 'hidden');
  });

  it('of the galley report', async () => {
    await openFile('example.md');
    await vscode.commands.executeCommand('factlint.openGalleyReport');
    await untilVisible('iframe.webview.ready');
    await vscode.commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
    await takePicture('galley-report');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('of the galley report as it is saved: in the dark, on a narrow screen and on paper', async () => {
    await openFile('example.md');
    const saved = vscode.commands.executeCommand('factlint.saveGalleyReport');
    await untilVisible('.quick-input-widget input');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await saved;
    const html = await readFile('example.galley.html');
    assert.match(html, /^<!doctype html>/i);
    await showPage({ name: 'galley-report-dark', html, look: 'dark' });
    await showPage({ name: 'galley-report-narrow', html, look: 'narrow' });
    await showPage({ name: 'galley-report-paper', html, look: 'paper' });
    await closeAll();
  });
});

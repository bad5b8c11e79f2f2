import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api } from './api';
import { marksAsText, marksWhen } from './galley';
import { untilVisible } from './launcher';
import { closeAll, openFile, rangeOf, type } from './workspace';

describe('galley mode', () => {
  afterEach(async () => {
    if ((await api()).galley.isOn()) await vscode.commands.executeCommand('factlint.toggleGalley');
    await closeAll();
  });

  /** The draft with one claim of each kind. */
  async function openDraft(): Promise<vscode.TextEditor> {
    const editor = await openFile('draft.md');
    await type(editor, 'closed in 1992', 'closed in 1993');
    await type(editor, 'It may reopen', 'The Turkey–Armenia border was surveyed in 1925. It may reopen');
    return editor;
  }

  it('marks and counts every claim of the draft', async () => {
    const { document } = await openDraft();
    const { galley } = await api();
    await vscode.commands.executeCommand('factlint.toggleGalley');
    const marks = await marksWhen(document, found => found.length === 4);
    assert.deepEqual(marksAsText(document, marks), [
      '1 refuted 1994',
      '2 unsourced 1925',
      '3 refuted Volkan Bozkır',
      '4 supported 1993',
    ]);
    assert.equal(galley.count(), '$(check) 1 $(question) 1 $(error) 2');
    await untilVisible('#factlint\\.factlint\\.factlint\\.count');
  });

  it('follows the typing', async () => {
    const editor = await openDraft();
    await marksWhen(editor.document, found => found.length === 4);
    await type(editor, 'since 1994', 'since 1993');
    const marks = await marksWhen(editor.document, ([first]) => first?.state === 'supported');
    assert.equal(marks.filter(({ state }) => state === 'refuted').length, 1);
  });

  it('goes from claim to claim, round the end', async () => {
    const editor = await openDraft();
    await marksWhen(editor.document, found => found.length === 4);
    const at = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return editor.document.offsetAt(editor.selection.active);
    };
    const starts = ['1994', '1925', 'Volkan', '1993'].map(text =>
      editor.document.offsetAt(rangeOf(editor.document, text).start),
    );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const start of [...starts, starts[0]]) assert.equal(await at('factlint.nextClaim'), start);
    assert.equal(await at('factlint.previousClaim'), starts[3]);
    assert.equal(await at('factlint.previousClaim'), starts[2]);
  });

  it('lists the claims, and goes to the chosen one', async () => {
    const editor = await openDraft();
    await marksWhen(editor.document, found => found.length === 4);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const listed = vscode.commands.executeCommand('factlint.listClaims');
    await untilVisible('.quick-input-list .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await listed;
    assert.deepEqual(editor.selection.active, rangeOf(editor.document, '1925').start);
  });
});

describe('the galley report', () => {
  afterEach(closeAll);

  it('opens beside the draft, and runs no script', async () => {
    await openFile('draft.md');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await vscode.commands.executeCommand('factlint.openGalleyReport');
    const { input } = await tabWhen(({ label }) => label === 'Galley: draft.md');
    assert.ok(input instanceof vscode.TabInputWebview);
    await untilVisible('iframe.webview.ready');
  });
});

/** The first tab that satisfies the condition, once there is one. */
async function tabWhen(satisfied: (tab: vscode.Tab) => boolean): Promise<vscode.Tab> {
  for (;;) {
    const changed = new Promise<void>(resolve => {
      const listener = vscode.window.tabGroups.onDidChangeTabs(() => {
        listener.dispose();
        resolve();
      });
    });
    const tab = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(satisfied);
    if (tab !== undefined) return tab;
    await changed;
  }
}

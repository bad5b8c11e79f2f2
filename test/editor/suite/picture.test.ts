import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { takePicture, untilVisible } from './launcher';
import { closeAll, openFile, rangeOf } from './workspace';

describe('picture', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('of the fact that a wrong year is held against', async () => {
    const editor = await openFile('draft.md');
    await diagnosticsWhen(editor.document.uri, found => found.length === 3);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await untilVisible('.markers-panel .monaco-list-row');
    await vscode.window.showTextDocument(editor.document);
    await untilVisible('.squiggly-error');
    const at = rangeOf(editor.document, '1994').start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.showHover');
    await untilVisible('.monaco-hover a[data-href^="https://www.rferl.org"]');
    await takePicture('hover');
  });
});

import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { takePicture, untilVisible } from './launcher';
import { openFile } from './workspace';

describe('picture', () => {
  it('of the fact that a wrong year is held against', async () => {
    const editor = await openFile('draft.md');
    const [diagnostic] = await diagnosticsWhen(editor.document.uri, found => found.length > 0);
    if (!diagnostic) throw new Error('There is nothing to hover over.');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await untilVisible('.squiggly-error');
    editor.selection = new vscode.Selection(diagnostic.range.start, diagnostic.range.start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await untilVisible('.monaco-hover');
    await takePicture('hover');
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { isAbsent, printFigure, untilVisible } from './launcher';
import { closeAll, openFile, type } from './workspace';

describe('activation', () => {
  afterEach(closeAll);

  it('comes with the first draft', async () => {
    await openFile('draft.md');
    const extension = vscode.extensions.getExtension('factlint.factlint');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('takes the time that VS Code measures', async () => {
    await openFile('draft.md');
    await vscode.extensions.getExtension('factlint.factlint')?.activate();
    await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions');
    const row = '.runtime-extensions-editor .extension:has(.name:text-is("Factlint"))';
    await untilVisible(`${row} .activation-time`);
    await printFigure('The extension as VS Code measures it', `${row} .activation-time`);
  });

  it('shows no pop-up, whatever is wrong', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    const facts = await openFile('facts/border.yaml');
    await type(facts, 'facts:', 'fakts:');
    await diagnosticsWhen(facts.document.uri, found => found.length > 0);
    await vscode.commands.executeCommand('factlint.checkAllDrafts');
    // In the browser some of VS Code's own extensions cannot start, and say so.
    await isAbsent('.notification-toast:not(:has-text("Activating extension"))');
  });

  it('brings the commands that the palette shows', async () => {
    await vscode.extensions.getExtension('factlint.factlint')?.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const { packageJSON } = vscode.extensions.getExtension('factlint.factlint') ?? assert.fail();
    const commands: { command: string }[] = packageJSON.contributes.commands;
    assert.deepEqual(
      commands.filter(({ command }) => !known.has(command)),
      [],
    );
  });
});

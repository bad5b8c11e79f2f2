import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openFile } from './workspace';

describe('activation', () => {
  afterEach(closeAll);

  it('comes with the first draft', async () => {
    await openFile('draft.md');
    const extension = vscode.extensions.getExtension('factlint.factlint');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
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

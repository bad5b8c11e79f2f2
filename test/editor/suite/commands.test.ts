import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { closeAll, openFile } from './workspace';

const setting = (value: boolean | undefined) =>
  vscode.workspace.getConfiguration('factlint').update('enable', value, vscode.ConfigurationTarget.Global);

describe('the server', () => {
  afterEach(async () => {
    await setting(undefined);
    await closeAll();
  });

  it('can be restarted, and checks again', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    await vscode.commands.executeCommand('factlint.restartServer');
    await diagnosticsWhen(document.uri, found => found.length > 0);
  });

  it('takes a setting that is neither on nor off for what it is by default', async () => {
    await vscode.workspace.getConfiguration('factlint').update('enable', 'nonsense', vscode.ConfigurationTarget.Global);
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
  });

  it('stops and starts by the setting', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    await setting(false);
    await diagnosticsWhen(document.uri, found => found.length === 0);
    await setting(true);
    await diagnosticsWhen(document.uri, found => found.length > 0);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from '../suite/diagnostics';
import { openFile } from '../suite/workspace';

describe('Restricted Mode', () => {
  it('does not keep drafts from being checked and fixed', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await diagnosticsWhen(document.uri, found => found.length === 0);
  });
});

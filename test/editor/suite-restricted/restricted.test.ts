import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from '../suite/diagnostics';
import { applyFirst, openFile } from '../suite/workspace';

describe('Restricted Mode', () => {
  it('does not keep drafts from being checked and fixed', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    await applyFirst(document, 'source.fixAll.factlint');
    await diagnosticsWhen(document.uri, found => found.length === 0);
  });
});

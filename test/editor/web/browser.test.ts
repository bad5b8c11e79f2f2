import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('VS Code for the Web', () => {
  it('runs the extension where no process can be started', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'factlint-test');
    assert.equal(vscode.extensions.getExtension('factlint.factlint')?.extensionUri.scheme, 'http');
  });
});

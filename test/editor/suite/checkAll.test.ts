import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { closeAll, deleteFile, openFile, restoreFile, workspaceFile, writeFile } from './workspace';

const draft = 'archive.md';

describe('Check All Drafts', () => {
  before(() => writeFile(draft, 'The Turkey–Armenia border was closed in 1994.\n'));
  after(async () => {
    await closeAll();
    await deleteFile(draft);
  });

  it('reports drafts that are not open, and keeps them current', async () => {
    await vscode.commands.executeCommand('factlint.checkAllDrafts');
    const [finding] = await diagnosticsWhen(workspaceFile(draft), found => found.length === 1);
    assert.match(finding?.message ?? '', /in 1993\. The draft says “1994”/);
    await writeFile(draft, 'The Turkey–Armenia border was closed in 1993.\n');
    await diagnosticsWhen(workspaceFile(draft), found => found.length === 0);
  });

  it('keeps reporting a draft that was open, and what is written to it then', async () => {
    await vscode.commands.executeCommand('factlint.checkAllDrafts');
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length === 3);
    const before = document.getText();
    await closeAll();
    await writeFile('draft.md', before.replace('1994', '1993'));
    await diagnosticsWhen(document.uri, found => found.length === 2);
    await restoreFile('draft.md', before);
    await diagnosticsWhen(document.uri, found => found.length === 3);
  });

  it('leads from a claim to those of other drafts', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile(draft));
    const at = document.positionAt(document.getText().indexOf('1993'));
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    const names = found.map(({ uri }) => uri.path.split('/').at(-1));
    assert.ok(names.includes('draft.md') && names.includes('archive.md'), names.join());
  });
});

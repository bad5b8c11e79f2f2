import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untilVisible } from './launcher';
import { closeAll, deleteFile, readFile, workspaceFile, writeFile } from './workspace';

describe('the walkthrough', () => {
  after(closeAll);

  it('shows the four steps of the first five minutes', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'factlint.factlint#factlint.start');
    for (const step of ['facts', 'draft', 'galley', 'all'])
      await untilVisible(`[data-step-id="factlint.factlint#factlint.start#${step}"]`);
  });
});

describe('Create a Fact Set', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFile('facts/facts.yaml');
    await deleteFile('facts/facts-2.yaml');
  });

  it('writes a first fact, and never over another file', async () => {
    await writeFile('facts/facts.yaml', '# mine\n');
    await vscode.commands.executeCommand('factlint.createFactSet');
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
    assert.equal(document.uri.toString(), workspaceFile('facts/facts-2.yaml').toString());
    assert.equal(document.getText(selection), '1890');
    assert.equal(await readFile('facts/facts.yaml'), '# mine\n');
    assert.match(await readFile('facts/facts-2.yaml'), /property: opened/);
  });
});

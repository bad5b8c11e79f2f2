import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { untilVisible } from './launcher';
import { keptFile, openFile, type } from './workspace';

const file = 'facts/border.yaml';

describe('the use of facts', () => {
  keptFile(file);

  it('is counted over each fact, and listed on a click', async () => {
    const draft = await openFile('draft.md');
    await diagnosticsWhen(draft.document.uri, found => found.length === 3);
    const { document } = await openFile(file);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['2 refuted in 1 draft', '1 refuted in 1 draft'],
    );
    const [{ command } = assert.fail()] = lenses;
    if (command === undefined) assert.fail();
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await untilVisible('.peekview-widget .monaco-list-row');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('tells after saving which claims an edit changes, and leads to them', async () => {
    const draft = await openFile('draft.md');
    await diagnosticsWhen(draft.document.uri, found => found.length === 3);
    const facts = await openFile(file);
    await vscode.commands.executeCommand('vscode.executeCodeLensProvider', facts.document.uri, 10);
    await type(facts, 'value: 1993', 'value: 1994');
    assert.ok(await facts.document.save());
    await untilVisible('#factlint\\.factlint\\.factlint\\.impact');
    const listed = vscode.commands.executeCommand('factlint.listImpact');
    await untilVisible('.quick-input-list .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await listed;
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
    assert.ok(document.uri.path.endsWith('/draft.md'));
    assert.equal(document.getText(selection), '1994');
  });
});

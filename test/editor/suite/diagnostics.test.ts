import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesWhen, diagnosticsWhen } from './diagnostics';
import { closeAll, openFile, rangeOf, type } from './workspace';

const planted = ['wrong-date 1994', 'wrong-name Volkan Bozkır', 'wrong-date 1992'];

describe('diagnostics', () => {
  afterEach(closeAll);

  it('appear when a draft is opened', async () => {
    const { document } = await openFile('draft.md');
    assert.deepEqual(await codesWhen(document, found => found.length >= planted.length), planted);
  });

  it('lead to the source and to the fact', async () => {
    const { document } = await openFile('draft.md');
    const [diagnostic] = await diagnosticsWhen(document.uri, found => found.length > 0);
    assert.equal(diagnostic?.source, 'factlint');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    const { value, target } = diagnostic.code as { value: string; target: vscode.Uri };
    assert.deepEqual([value, target.toString()], ['wrong-date', 'https://www.rferl.org/a/1052376.html']);
    const place = diagnostic.relatedInformation?.[0]?.location;
    assert.ok(place);
    assert.ok(place.uri.path.endsWith('/facts/border.yaml'));
    const facts = await vscode.workspace.openTextDocument(place.uri);
    assert.match(facts.lineAt(place.range.start.line).text, /border-closed/);
  });

  it('go when the writer puts the value right, and come when it is wrong again', async () => {
    const editor = await openFile('draft.md');
    await codesWhen(editor.document, found => found.length === planted.length);
    await type(editor, '1994', '1993');
    assert.deepEqual(await codesWhen(editor.document, found => found.length === 2), planted.slice(1));
    await type(editor, 'since 1993', 'since 1995');
    const found = await diagnosticsWhen(editor.document.uri, each => each.length === planted.length);
    assert.deepEqual(found[0]?.range, rangeOf(editor.document, '1995'));
  });

  it('follow the edits of a draft that is closed and opened again at once', async () => {
    for (let round = 0; round < 5; round++) {
      const first = await openFile('draft.md');
      await codesWhen(first.document, found => found.length === planted.length);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      const again = await openFile('draft.md');
      await type(again, '1994', '1993');
      assert.deepEqual(await codesWhen(again.document, found => found.length === 2), planted.slice(1));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('go when a draft is closed, as long as nobody has asked for all drafts', async () => {
    await vscode.commands.executeCommand('factlint.restartServer');
    const { document } = await openFile('draft.md');
    await codesWhen(document, found => found.length === planted.length);
    await closeAll();
    await diagnosticsWhen(document.uri, found => found.length === 0);
  });

  it('are the same in a draft that was never saved', async () => {
    const content = 'The Turkey–Armenia border was closed in 1994.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await codesWhen(document, found => found.length > 0), ['wrong-date 1994']);
  });
});

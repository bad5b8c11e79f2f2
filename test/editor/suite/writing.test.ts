import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesWhen, diagnosticsWhen } from './diagnostics';
import { untilVisible } from './launcher';
import { actionsOn, applyFirst, closeAll, openFile, rangeOf, type } from './workspace';

/** Opens the draft, and waits until it is checked. */
async function openChecked(): Promise<vscode.TextEditor> {
  const editor = await openFile('draft.md');
  await diagnosticsWhen(editor.document.uri, found => found.length === 3);
  return editor;
}

/** Runs the command of a code action, as choosing it would. */
async function act(document: vscode.TextDocument, on: string, title: string): Promise<unknown> {
  const { command } = (await actionsOn(document, on)).get(title) ?? assert.fail(`“${title}” is not offered.`);
  if (command === undefined) assert.fail(`“${title}” has no command.`);
  return vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

describe('writing', () => {
  afterEach(closeAll);

  it('completes the value that a claim waits for, with its fact', async () => {
    const editor = await openChecked();
    await type(editor, 'Traders', 'The Turkey–Armenia border, shut since \n\nTraders');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      rangeOf(editor.document, ', shut since ').end,
    );
    const value = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '1993');
    assert.ok(value, items.map(({ label }) => JSON.stringify(label)).join());
    assert.ok(value.documentation instanceof vscode.MarkdownString);
    assert.match(value.documentation.value, /Turkey closed its land border with Armenia in 1993\./);
  });

  it('cites a claim, and not twice', async () => {
    const editor = await openChecked();
    const { document } = editor;
    await type(editor, 'closed in 1992', 'closed in 1993');
    await codesWhen(document, found => found.length === 2);
    const at = rangeOf(document, '1993').start;
    editor.selection = new vscode.Selection(at, at);
    await applyFirst(document, 'refactor.rewrite.cite');
    assert.match(document.getText(), /closed in 1993(?:\[\^|: the trains stopped within a week\.\[\^)/);
    assert.match(document.getText(), /\n\[\^[^\]]+\]: .*https:\/\/www\.rferl\.org\/a\/1052376\.html/);
    assert.equal((await actionsOn(document, '1993', vscode.CodeActionKind.Refactor)).has('Cite as footnote'), false);
  });

  it('highlights the other claims of the same fact', async () => {
    const { document } = await openChecked();
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      rangeOf(document, '1994').start,
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['1994', '1992'],
    );
  });

  it('tells at both places where a draft contradicts itself', async () => {
    const editor = await openChecked();
    const { document } = editor;
    const [first, second] = [1925, 1931].map(year => `The Turkey–Armenia border was signed in ${year}.`);
    await type(editor, 'It may reopen', `${first} It may reopen`);
    await type(editor, 'Traders', `${second}\n\nTraders`);
    const isOwn = ({ code }: vscode.Diagnostic) =>
      (typeof code === 'object' ? code.value : code) === 'inconsistent-draft';
    const found = await diagnosticsWhen(document.uri, each => each.filter(isOwn).length === 2);
    const places = found
      .filter(isOwn)
      .map(({ range, relatedInformation }) => [
        document.getText(range),
        relatedInformation?.map(({ location }) => document.getText(location.range)),
      ]);
    assert.deepEqual(places, [
      ['1925', ['1931']],
      ['1931', ['1925']],
    ]);
  });

  it('adds a claim to the fact file that the writer picks, and goes to its missing source', async () => {
    const editor = await openChecked();
    await type(editor, 'It may reopen', 'The Turkey–Armenia border was surveyed in 1925. It may reopen');
    await diagnosticsWhen(editor.document.uri, found => found[0] !== undefined);
    const added = act(editor.document, '1925', 'Add to the fact set…');
    await untilVisible('.quick-input-list .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await added, true);
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
    assert.ok(document.uri.path.endsWith('/facts/border.yaml'));
    assert.match(document.getText(), /property: surveyed\n {4}value: 1925\n/);
    assert.equal(document.lineAt(selection.active.line).text.slice(0, selection.active.character), '    source: ');
  });

  it('leads from a refuted claim to the value of the fact that may be wrong', async () => {
    const { document } = await openChecked();
    assert.equal(await act(document, '1994', 'The fact is wrong: open it'), true);
    const opened = vscode.window.activeTextEditor ?? assert.fail();
    assert.ok(opened.document.uri.path.endsWith('/facts/border.yaml'));
    assert.equal(opened.document.getText(opened.selection), '1993');
  });
});

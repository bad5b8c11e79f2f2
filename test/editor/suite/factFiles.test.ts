import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { keptFile, openFile, rangeOf, type } from './workspace';

const file = 'facts/border.yaml';

describe('fact files in the editor', () => {
  const textBefore = keptFile(file);

  /** The fact file, once the server knows it: its facts have refuted the draft. */
  async function openFacts(): Promise<vscode.TextEditor> {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    return openFile(file);
  }

  it('complete the ids that are being written', async () => {
    const editor = await openFacts();
    await type(editor, 'property: closed', 'property: clos');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      rangeOf(editor.document, 'property: clos').end,
    );
    const closed = items.find(({ label, detail }) => label === 'closed' && detail === 'a date');
    assert.ok(closed, items.map(({ label }) => label).join());
    assert.ok(closed.documentation instanceof vscode.MarkdownString);
    assert.match(closed.documentation.value, /Wikidata: P3999/);
  });

  it('explain a key and a property', async () => {
    const { document } = await openFacts();
    const hover = async (text: string) => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, text).end.translate(0, -1),
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map(content => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n');
    };
    assert.match(await hover('statement'), /The fact in one sentence, shown to writers\./);
    assert.match(await hover('property: closed'), /Takes a date\./);
  });

  it('rename an id, and refuse one that is taken', async () => {
    const { document } = await openFacts();
    const rename = (newName: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        rangeOf(document, 'border-closed').start,
        newName,
      );
    const edit = await rename('closing');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), textBefore().replaceAll('border-closed', 'closing'));
    const [other] = [...textBefore().matchAll(/- id: (\S+)/g)]
      .map(match => match[1])
      .filter(id => id !== 'border-closed');
    await assert.rejects(async () => {
      await vscode.commands.executeCommand(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        rangeOf(document, 'closing').start,
        other,
      );
    }, /already/);
  });

  it('have an outline', async () => {
    const { document } = await openFacts();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const facts = symbols.find(({ name }) => name === 'facts');
    assert.ok(facts?.children.some(({ name }) => name === 'border-closed'));
  });
});

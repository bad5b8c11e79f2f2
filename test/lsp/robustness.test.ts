import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionLink, FullDocumentDiagnosticReport, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { facts, factsSaying, right, wrong } from './border';
import { type Editor, pulling, startEditor } from './editor';

const war = `facts:
  - { id: war, subject: Second Karabakh War, property: duration, value: 44 days, source: https://a.example/ }
`;
const both = `${wrong}\nThe Second Karabakh War lasted 54 days.\n`;

let editor: Editor;

async function codes(document: TextDocument, of = editor): Promise<string[]> {
  const params = { textDocument: { uri: document.uri } };
  const report = await of.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', params);
  return report.items.map(({ code, range }) => `${code} ${document.getText(range)}`);
}

/** Tells that files have changed on the disk, and waits until diagnostics are to be asked for again. */
async function changed(names: readonly [name: string, type: 1 | 2 | 3][], of = editor): Promise<void> {
  of.notify('workspace/didChangeWatchedFiles', { changes: names.map(([name, type]) => ({ uri: of.uri(name), type })) });
  await of.refreshed();
}

describe('what happens to files while the server runs', () => {
  afterEach(() => editor.close());

  it('a fact file is removed: its facts go, the others stay', async () => {
    const files = { 'facts/border.yaml': facts, 'facts/war.yaml': war };
    editor = await startEditor({ files, capabilities: pulling });
    const document = editor.open('draft.md', both);
    assert.deepEqual(await codes(document), ['wrong-date 1994', 'wrong-quantity 54 days']);
    editor.remove('facts/border.yaml');
    await changed([['facts/border.yaml', 3]]);
    assert.deepEqual(await codes(document), ['wrong-quantity 54 days']);
    editor.write('facts/border.yaml', facts);
    await changed([['facts/border.yaml', 1]]);
    assert.deepEqual(await codes(document), ['wrong-date 1994', 'wrong-quantity 54 days']);
  });

  it('a fact file is removed while it is open: what the editor still has is lost with it', async () => {
    editor = await startEditor({ files: { 'facts/border.yaml': facts }, capabilities: pulling });
    const document = editor.open('draft.md', wrong);
    const { uri } = editor.open('facts/border.yaml', facts);
    await editor.refreshed();
    editor.remove('facts/border.yaml');
    editor.notify('textDocument/didClose', { textDocument: { uri } });
    await changed([['facts/border.yaml', 3]]);
    assert.deepEqual(await codes(document), []);
  });

  it('a folder of facts and one of drafts is renamed: findings stay, and lead to the new place', async () => {
    editor = await startEditor({ files: { 'facts/a/border.yaml': facts, 'a/draft.md': wrong }, capabilities: pulling });
    const before = editor.open('a/draft.md', wrong);
    assert.deepEqual(await codes(before), ['wrong-date 1994']);
    editor.move('facts/a', 'facts/b');
    editor.move('a', 'b');
    editor.notify('textDocument/didClose', { textDocument: { uri: before.uri } });
    const files = ['facts/a', 'a'].map(name => ({
      oldUri: editor.uri(name),
      newUri: editor.uri(name.replace(/a$/, 'b')),
    }));
    editor.notify('workspace/didRenameFiles', { files });
    await editor.refreshed();
    const document = editor.open('b/draft.md', wrong);
    assert.deepEqual(await codes(document), ['wrong-date 1994']);
    const [link] = await editor.request<DefinitionLink[]>('textDocument/definition', {
      textDocument: { uri: document.uri },
      position: editor.range(document, '1994').start,
    });
    assert.equal(link?.targetUri, editor.uri('facts/b/border.yaml'));
  });

  it('folders are renamed and removed by another program, of which the editor tells no file', async () => {
    const files = { 'facts/a 1.0/border.yaml': facts, 'b/far.md': wrong };
    editor = await startEditor({ files, capabilities: pulling });
    const document = editor.open('draft.md', wrong);
    assert.deepEqual(await codes(document), ['wrong-date 1994']);
    await editor.request('workspace/executeCommand', { command: 'factlint.checkAll', arguments: [] });
    type Report = { items: { uri: string; resultId: string; items: unknown[] }[] };
    const reports = async (previous: Report) => {
      const previousResultIds = previous.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
      return editor.request<Report>('workspace/diagnostic', { previousResultIds });
    };
    const before = await reports({ items: [] });
    editor.move('facts/a 1.0', 'facts/c');
    await changed([
      ['facts/a 1.0', 3],
      ['facts/c', 1],
    ]);
    const [link] = await editor.request<DefinitionLink[]>('textDocument/definition', {
      textDocument: { uri: document.uri },
      position: editor.range(document, '1994').start,
    });
    assert.equal(link?.targetUri, editor.uri('facts/c/border.yaml'));
    // Related information leads to the new place, which is news for the drafts.
    const moved = await reports(before);
    editor.remove('b');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('b'), type: 3 }] });
    const after = await reports(moved);
    assert.deepEqual(
      after.items.map(({ uri, items }) => [uri, items.length]),
      [[editor.uri('b/far.md'), 0]],
    );
  });

  it('a draft is changed on the disk while it is open: the editor’s text counts until it is closed', async () => {
    editor = await startEditor({ files: { 'facts/border.yaml': facts, 'draft.md': right }, capabilities: pulling });
    const document = editor.open('draft.md', wrong);
    assert.deepEqual(await codes(document), ['wrong-date 1994']);
    editor.write('draft.md', right.replace('1993', '1992'));
    const uri = editor.uri('draft.md');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    assert.deepEqual(await codes(document), ['wrong-date 1994']);
    editor.change(document, '1994', '1993');
    assert.deepEqual(await codes(document), []);
    editor.notify('textDocument/didClose', { textDocument: { uri } });
    await editor.request('workspace/executeCommand', { command: 'factlint.checkAll', arguments: [] });
    const { items } = await editor.request<{ items: { uri: string; items: { message: string }[] }[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    assert.deepEqual(
      items.map(item => [item.uri, item.items.length]),
      [[uri, 1]],
    );
    assert.match(items[0]?.items[0]?.message ?? '', /1992/);
    assert.equal(readFileSync(join(editor.root, 'draft.md'), 'utf8'), right.replace('1993', '1992'));
  });

  it('two servers have one workspace: each sees what the other has saved, and neither what it has not', async () => {
    editor = await startEditor({ files: { 'facts/border.yaml': facts, 'draft.md': wrong }, capabilities: pulling });
    const other = await startEditor({ files: {}, capabilities: pulling, beside: editor });
    try {
      const [here, there] = [editor.open('draft.md', wrong), other.open('draft.md', wrong)];
      const factFile = editor.open('facts/border.yaml', facts);
      editor.change(factFile, '1993\n', '1994\n');
      assert.deepEqual(await codes(here), []);
      assert.deepEqual(await codes(there, other), ['wrong-date 1994']);
      editor.write('facts/border.yaml', factsSaying(1994));
      await changed([['facts/border.yaml', 2]], other);
      assert.deepEqual(await codes(there, other), []);
      // A rename in one is an edit of what is on the disk, for the other to be told of.
      const edit = await other.request<WorkspaceEdit>('textDocument/rename', {
        textDocument: { uri: other.open('facts/border.yaml', factsSaying(1994)).uri },
        position: editor.range(factFile, 'border-closed').start,
        newName: 'closing',
      });
      assert.equal(edit.documentChanges?.length, 1);
      assert.equal(readFileSync(join(editor.root, 'facts/border.yaml'), 'utf8'), factsSaying(1994));
    } finally {
      await other.close();
    }
  });
});

import assert from 'node:assert/strict';
import type { ApplyWorkspaceEditParams, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { files, right } from './border';
import { type Editor, own, pulling, startEditor } from './editor';

let editor: Editor;
describe('queries to the author over the protocol', () => {
  afterEach(() => editor.close());

  const edited = (document: TextDocument, change: unknown) =>
    TextDocument.applyEdits(document, (change as TextDocumentEdit).edits as TextEdit[]);

  it('are asked for, and written behind the sentence', async () => {
    editor = await startEditor({ files, capabilities: own });
    const document = editor.open('draft.md', right);
    const query = await editor.action(document, '1993', 'Query to author…');
    assert.ok(query?.command);
    const asked: unknown[] = [];
    const applied: ApplyWorkspaceEditParams[] = [];
    editor.connection.onRequest('factlint/input', (params: unknown) => {
      asked.push(params);
      return 'Who says so? -->';
    });
    editor.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    assert.equal(await editor.request('workspace/executeCommand', query.command), true);
    assert.deepEqual(asked, [{ title: 'Query to the author', initial: 'What is the source for “1993”?' }]);
    assert.equal(
      edited(document, applied[0]?.edit.documentChanges?.[0]),
      right.replace('1993.', '1993. <!-- factlint-query: Who says so? –> -->'),
    );
  });

  it('are a plain edit for a client that cannot be asked', async () => {
    editor = await startEditor({ files, capabilities: pulling });
    const document = editor.open('draft.md', right);
    const query = await editor.action(document, '1993', 'Query to author');
    assert.equal(
      edited(document, query?.edit?.documentChanges?.[0]),
      right.replace('1993.', '1993. <!-- factlint-query: What is the source for “1993”? -->'),
    );
  });

  it('are listed as diagnostics, in the galley and in the report', async () => {
    editor = await startEditor({ files, capabilities: pulling });
    const document = editor.open('draft.md', `${right}\nNothing. <!-- factlint-query: Who & when? -->\n`);
    const { items } = await editor.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: document.uri },
    });
    assert.deepEqual(
      items.map(({ code, severity, message }) => [code, severity, message]),
      [['open-query', 3, 'Query to the author: Who & when?']],
    );
    const { marks } = await editor.request<{ marks: { state: string; number: number; message: string }[] }>(
      'factlint/galley',
      { uri: document.uri },
    );
    assert.deepEqual(
      marks.map(({ state, number }) => [state, number]),
      [
        ['supported', 1],
        ['query', 1],
      ],
    );
    const { html } = await editor.request<{ html: string }>('factlint/galleyReport', { uri: document.uri });
    assert.match(html, /Nothing\. {2}?<span class="query" id="query-1"><a href="#asked-1">Q1<\/a><\/span>/);
    assert.match(html, /<h2>Open queries<\/h2>[\s\S]*Who &amp; when\?/);
    const remove = await editor.action(document, '<!--', 'Remove the query');
    assert.equal(edited(document, remove?.edit?.documentChanges?.[0]), `${right}\nNothing.\n`);
  });

  it('are written nowhere else', async () => {
    editor = await startEditor({ files, capabilities: own });
    const { uri } = editor.open('draft.md', '```\ncode\n```\n');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } };
    for (const args of [[], [uri], [uri, {}], [uri, range, 'Who?'], ['file:///etc/passwd', range, 'Who?']])
      assert.equal(
        await editor.request('workspace/executeCommand', { command: 'factlint.queryAuthor', arguments: args }),
        false,
      );
  });
});

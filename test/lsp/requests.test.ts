import assert from 'node:assert/strict';
import { CancellationTokenSource, type ResponseError } from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  DefinitionLink,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { facts, files, right, wrong } from './border';
import { type Editor, plain, pulling, pushing, startEditor } from './editor';

let editor: Editor;
describe('requests over the protocol', () => {
  afterEach(() => editor.close());

  function at(document: TextDocument, text: string) {
    return { textDocument: { uri: document.uri }, position: editor.range(document, text).start };
  }

  function codeActions(document: TextDocument, text: string, only?: string[]): Promise<CodeAction[]> {
    const range = editor.range(document, text);
    return editor.request('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range,
      context: { diagnostics: [{ range, code: 'wrong-date', message: '' }], ...(only && { only }) },
    });
  }

  /** Applies an edit as an editor does: to the version that it names, and to no other. */
  function apply(document: TextDocument, edit: WorkspaceEdit | undefined): string {
    const [change, ...more] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.ok(change && more.length === 0);
    assert.deepEqual(change.textDocument, { uri: document.uri, version: document.version });
    return TextDocument.applyEdits(
      document,
      change.edits.map(each => each as { range: typeof each.range; newText: string }),
    );
  }

  describe('hover', () => {
    it('shows the fact of a wrong value and of a right one', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      for (const [text, year] of [
        [wrong, '1994'],
        [right, '1993'],
      ] as const) {
        const document = editor.open(`${year}.md`, text);
        const { contents, range } = await editor.request<Hover>('textDocument/hover', at(document, year));
        assert.deepEqual(range, editor.range(document, year));
        const { kind, value } = contents as { kind: string; value: string };
        assert.equal(kind, 'markdown');
        assert.match(value, /Turkey closed its land border with Armenia in 1993\./);
        assert.match(value, /\]\(https:\/\/www\.rferl\.org\/a\/1052376\.html\)/);
        assert.ok(
          value.includes(`[border-closed](${editor.uri('facts/border.yaml')}#L2), facts/border.yaml, line 2`),
          value,
        );
      }
      const document = editor.open('draft.md', wrong);
      assert.equal(await editor.request('textDocument/hover', at(document, 'Talks')), null);
    });

    it('is plain text for a client without Markdown', async () => {
      editor = await startEditor({ files, capabilities: plain });
      const { contents } = await editor.request<Hover>('textDocument/hover', at(editor.open('a.md', wrong), '1994'));
      assert.deepEqual(Object.values(contents)[0], 'plaintext');
    });
  });

  describe('definition', () => {
    it('leads from the claim to the fact', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const document = editor.open('draft.md', wrong);
      const [link] = await editor.request<DefinitionLink[]>('textDocument/definition', at(document, '1994'));
      assert.deepEqual(link?.originSelectionRange, editor.range(document, '1994'));
      assert.deepEqual([link?.targetUri, link?.targetRange.start.line], [editor.uri('facts/border.yaml'), 1]);
    });

    it('is a plain location for a plain client', async () => {
      editor = await startEditor({ files, capabilities: plain });
      const [location] = await editor.request<Location[]>(
        'textDocument/definition',
        at(editor.open('a.md', wrong), '1994'),
      );
      assert.equal(location?.uri, editor.uri('facts/border.yaml'));
    });
  });

  describe('code actions', () => {
    beforeEach(async () => {
      editor = await startEditor({ files, capabilities: pulling });
    });

    it('put the value right', async () => {
      const document = editor.open('draft.md', wrong);
      const [fix] = await codeActions(document, '1994', ['quickfix']);
      assert.deepEqual([fix?.kind, fix?.isPreferred, fix?.diagnostics?.length], ['quickfix', true, 1]);
      assert.equal(apply(document, fix?.edit), right);
    });

    it('silence it, by its fact or its code', async () => {
      const document = editor.open('draft.md', wrong);
      const actions = await codeActions(document, '1994', ['quickfix']);
      for (const name of ['border-closed', 'wrong-date']) {
        const action = actions.find(({ title }) => title === `Suppress ${name} here`);
        const silenced = editor.open(`${name}.md`, apply(document, action?.edit));
        const report = await editor.request('textDocument/diagnostic', { textDocument: { uri: silenced.uri } });
        assert.deepEqual((report as { items: unknown[] }).items, [], silenced.getText());
      }
    });

    it('fix all, of one code and on save', async () => {
      const twice = `${wrong}\nThe Turkey–Armenia border was closed in 1995.\n`;
      const document = editor.open('draft.md', twice);
      const all = (await codeActions(document, '1994')).find(
        ({ title }) => title === 'Fix all wrong-date in this file',
      );
      const [onSave, ...more] = await codeActions(document, 'Talks', ['source.fixAll']);
      assert.deepEqual([onSave?.kind, more], ['source.fixAll.factlint', []]);
      for (const action of [all, onSave])
        assert.equal(apply(document, action?.edit), twice.replace(/199[45]/g, '1993'));
    });

    it('are none where nothing is wrong, or where another kind is wanted', async () => {
      const document = editor.open('draft.md', wrong);
      assert.deepEqual(await codeActions(document, 'Talks', ['quickfix']), []);
      assert.deepEqual(await codeActions(document, '1994', ['refactor.extract']), []);
      assert.deepEqual(await codeActions(document, '1994', ['source.organizeImports']), []);
    });

    it('are for the version that the document has', async () => {
      const document = editor.open('draft.md', wrong);
      editor.change(document, '# Talks', '# More talks');
      const [fix] = await codeActions(document, '1994');
      assert.equal(apply(document, fix?.edit), right.replace('# Talks', '# More talks'));
    });

    it('are refused when the document changes before they are ready', async () => {
      const document = editor.open('draft.md', wrong);
      const early = codeActions(document, '1994');
      editor.change(document, 'The ', 'Once more, the ');
      await assert.rejects(early, (error: ResponseError) => error.code === -32801);
      assert.notDeepEqual(await codeActions(document, '1994'), []);
    });
  });

  describe('code actions for lesser clients', () => {
    it('have no version where a client knows none', async () => {
      editor = await startEditor({ files, capabilities: pushing });
      const document = editor.open('draft.md', wrong);
      const [fix] = await codeActions(document, '1994');
      assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [document.uri]);
    });

    it('are not offered to a client that takes commands only', async () => {
      editor = await startEditor({ files, capabilities: plain });
      assert.equal(editor.capabilities.codeActionProvider, undefined);
    });
  });

  describe('requests', () => {
    it('can be cancelled, and the next is answered', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const document = editor.open('draft.md', wrong);
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: document.uri } };
      const cancelled = editor.connection.sendRequest('textDocument/diagnostic', params, source.token);
      source.cancel();
      await assert.rejects(cancelled, (error: ResponseError) => error.code === -32800);
      const report = await editor.request<{ items: unknown[] }>('textDocument/diagnostic', params);
      assert.equal(report.items.length, 1);
    });

    it('may be about anything', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const far = { line: 1e6, character: 1e6 };
      const documents = [
        editor.open('odd.md', '\u0000\ud800 \r\r\n| a |\n<!-- factlint-disable'),
        editor.open('untitled:Untitled-1', wrong, 'markdown'),
        editor.open('vscode-vfs://host/a.md', wrong, 'markdown'),
        editor.open('facts/border.yaml', facts),
        TextDocument.create('no uri at all', 'markdown', 1, ''),
      ];
      for (const { uri } of documents) {
        const textDocument = { uri };
        await editor.request('textDocument/hover', { textDocument, position: far });
        await editor.request('textDocument/definition', { textDocument, position: far });
        await editor.request('textDocument/diagnostic', { textDocument });
        const context = { diagnostics: [] };
        await editor.request('textDocument/codeAction', { textDocument, range: { start: far, end: far }, context });
      }
      assert.deepEqual(
        editor.log.filter(message => message.includes('Error')),
        [],
      );
    });
  });
});

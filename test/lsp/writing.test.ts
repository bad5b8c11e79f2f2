import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CompletionList,
  ShowDocumentParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { files, right, wrong } from './border';
import { type Editor, plain, pulling, startEditor } from './editor';

const writing = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
  window: { showDocument: { support: true } },
  experimental: { factlintAsks: true },
};

const unsourced = 'The Turkey–Armenia border was surveyed in 1925.\n';

let editor: Editor;
describe('writing over the protocol', () => {
  afterEach(() => editor.close());

  function completions(document: TextDocument, after: string): Promise<CompletionList> {
    const position = editor.range(document, after).end;
    return editor.request('textDocument/completion', { textDocument: { uri: document.uri }, position });
  }

  /** The first change that an edit makes, of an existing document. */
  function changeIn(edit: WorkspaceEdit | undefined): { textDocument: unknown; edits: TextEdit[] } {
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.ok(change);
    return { textDocument: change.textDocument, edits: change.edits as TextEdit[] };
  }

  function execute({ command }: CodeAction): Promise<unknown> {
    return editor.request('workspace/executeCommand', command);
  }

  /** What the server asks the editor to do in the course of `work`. */
  async function asked(picked: number | null, work: () => Promise<unknown>) {
    const edits: ApplyWorkspaceEditParams[] = [];
    const shown: ShowDocumentParams[] = [];
    const picks: { title: string; choices: { label: string; description?: string }[] }[] = [];
    const listeners = [
      editor.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        edits.push(params);
        return { applied: true };
      }),
      editor.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        shown.push(params);
        return { success: true };
      }),
      editor.connection.onRequest('factlint/pick', (params: (typeof picks)[number]) => {
        picks.push(params);
        return picked;
      }),
    ];
    const result = await work();
    for (const listener of listeners) listener.dispose();
    return { result, edits, shown, picks };
  }

  describe('completion', () => {
    it('offers the value that a claim waits for, with its fact', async () => {
      editor = await startEditor({
        files,
        capabilities: {
          ...pulling,
          textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
        },
      });
      assert.deepEqual(editor.capabilities.completionProvider?.triggerCharacters?.includes(' '), true);
      const document = editor.open('draft.md', '# Talks 😀\n\nThe Turkey–Armenia border, shut since ');
      const { items, isIncomplete } = await completions(document, 'since ');
      const [item, ...more] = items;
      assert.deepEqual([item?.label, more.length, isIncomplete], ['1993', 0, true]);
      const edit = item?.textEdit as TextEdit;
      assert.equal(TextDocument.applyEdits(document, [edit]), `${document.getText()}1993`);
      assert.match(
        JSON.stringify(item?.documentation),
        /"markdown".*Turkey closed its land border with Armenia in 1993/,
      );
    });

    it('offers nothing in ordinary prose and in fact files', async () => {
      editor = await startEditor({ files, capabilities: plain });
      const document = editor.open('draft.md', 'The shop, shut since ');
      assert.deepEqual(await completions(document, 'since '), { isIncomplete: false, items: [] });
      const facts = editor.open('facts/border.yaml', files['facts/border.yaml']);
      assert.ok((await completions(facts, 'closed')).items.every(({ label }) => label !== '1993'));
    });

    it('replaces what is typed of a name, in plain text for a plain client', async () => {
      editor = await startEditor({ files, capabilities: plain });
      const document = editor.open('draft.md', 'Near the Turkey–A');
      const { items } = await completions(document, 'Turkey–A');
      assert.equal(
        TextDocument.applyEdits(document, [items[0]?.textEdit as TextEdit]),
        'Near the Turkey–Armenia border',
      );
    });
  });

  describe('citing', () => {
    it('is a plain edit', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const document = editor.open('draft.md', right);
      for (const [title, after] of [
        ['Cite as footnote', '1993.[^1]\n\n[^1]: <https://www.rferl.org/a/1052376.html>.\n'],
        ['Cite as link', '[1993](https://www.rferl.org/a/1052376.html).\n'],
        [
          'Insert list of sources',
          '1993.\n\n## Sources\n\n<!-- factlint-sources -->\n- <https://www.rferl.org/a/1052376.html>.\n<!-- /factlint-sources -->\n',
        ],
      ] as const) {
        const change = changeIn((await editor.action(document, '1993', title))?.edit);
        assert.equal(TextDocument.applyEdits(document, change.edits), right.replace('1993.\n', after));
      }
      assert.equal(await editor.action(document, 'Talks', 'Cite as link'), undefined);
    });
  });

  describe('from prose to fact', () => {
    it('writes the fact, and puts the cursor on its source', async () => {
      editor = await startEditor({ files, capabilities: writing });
      const document = editor.open('draft.md', unsourced);
      const add = await editor.action(document, '1925', 'Add to the fact set…');
      assert.ok(add);
      const { result, edits, shown, picks } = await asked(0, () => execute(add));
      assert.equal(result, true);
      assert.deepEqual(
        picks.map(({ choices }) => choices.map(({ label, description }) => description ?? label)),
        [['facts/border.yaml', 'facts/new-facts.yaml']],
      );
      const change = changeIn(edits[0]?.edit);
      const uri = editor.uri('facts/border.yaml');
      assert.deepEqual(change.textDocument, { uri, version: null });
      const before = TextDocument.create(uri, 'yaml', 0, files['facts/border.yaml']);
      const after = TextDocument.applyEdits(before, change.edits);
      assert.ok(after.startsWith(files['facts/border.yaml'].trimEnd()), after);
      assert.match(
        after,
        /property: surveyed\n {4}value: 1925\n {4}statement: The Turkey–Armenia border was surveyed in 1925\.\n {4}source: \n/,
      );
      const { line = -1, character } = shown[0]?.selection?.start ?? {};
      assert.deepEqual([shown[0]?.uri, after.split('\n')[line]?.slice(0, character)], [uri, '    source: ']);
    });

    it('writes into a file as it is open, and into a new one', async () => {
      editor = await startEditor({ files, capabilities: writing });
      const document = editor.open('draft.md', unsourced);
      const facts = editor.open('facts/border.yaml', `# Unsaved.\n${files['facts/border.yaml']}`);
      const add = await editor.action(document, '1925', 'Add to the fact set…');
      assert.ok(add);
      const open = await asked(0, () => execute(add));
      const change = changeIn(open.edits[0]?.edit);
      assert.deepEqual(change.textDocument, { uri: facts.uri, version: 1 });
      assert.match(TextDocument.applyEdits(facts, change.edits), /^# Unsaved\.[\s\S]*surveyed/);
      const fresh = await asked(1, () => execute(add));
      const [create, write] = fresh.edits[0]?.edit.documentChanges ?? [];
      assert.deepEqual(create, {
        kind: 'create',
        uri: editor.uri('facts/new-facts.yaml'),
        options: { overwrite: false },
      });
      assert.match(JSON.stringify(write), /facts:\\n {2}- id:/);
      assert.deepEqual((await asked(null, () => execute(add))).edits, []);
    });

    it('leaves a faulty file alone, and says so', async () => {
      editor = await startEditor({ files: { 'facts/a.yaml': 'facts: [\n', ...files }, capabilities: writing });
      const add = await editor.action(editor.open('draft.md', unsourced), '1925', 'Add to the fact set…');
      assert.ok(add);
      const messages: string[] = [];
      editor.connection.onNotification(
        'window/showMessage',
        ({ message }: { message: string }) => void messages.push(message),
      );
      const { result, edits } = await asked(0, () => execute(add));
      assert.deepEqual([result, edits], [false, []]);
      assert.match(messages.join(), /^facts\/a\.yaml has a fault/);
    });

    it('takes no arguments but those of a claim', async () => {
      editor = await startEditor({ files, capabilities: writing });
      const { uri } = editor.open('draft.md', right);
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
      for (const args of [[], [1, 2], [uri], [uri, {}], [uri, range], ['file:///etc/passwd', range]])
        for (const command of ['factlint.addFact', 'factlint.openFact']) {
          const { result, edits, shown } = await asked(0, () =>
            editor.request('workspace/executeCommand', { command, arguments: args }),
          );
          assert.deepEqual([result, edits, shown], [false, [], []]);
        }
    });

    it('opens a fact that is wrong at its value', async () => {
      editor = await startEditor({ files, capabilities: writing });
      const document = editor.open('draft.md', wrong);
      const open = await editor.action(document, '1994', 'The fact is wrong: open it');
      assert.ok(open);
      const { shown } = await asked(0, () => execute(open));
      assert.equal(shown[0]?.uri, editor.uri('facts/border.yaml'));
      assert.deepEqual(shown[0]?.selection, { start: { line: 4, character: 11 }, end: { line: 4, character: 15 } });
    });

    it('offers to open it only where the editor can', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const document = editor.open('draft.md', `${wrong}\n${unsourced}`);
      assert.equal(await editor.action(document, '1994', 'The fact is wrong: open it'), undefined);
      assert.ok(await editor.action(document, '1925', 'Add to the fact set…'));
    });
  });
});

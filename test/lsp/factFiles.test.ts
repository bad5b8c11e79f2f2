import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  DefinitionLink,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, own, plain, pulling, startEditor } from './editor';

const entities = `entities:
  turkey: { label: Turkey, type: place }
  border:
    label: Turkey–Armenia border
    type: place
    context: [turkey]
sources:
  rferl:
    title: Border To Stay Closed
    URL: https://www.rferl.org/a/1.html
`;

const facts = `# The border 😀
facts:
  - id: border-closed
    subject: border
    property: closed
    value: 1993
    source: rferl
  - subject: border
    property: country
    value: turkey
    references: [rferl]
`;

const draft = `# Talks

<!-- factlint-disable-next-line border-closed -- her own words -->
The Turkey–Armenia border was closed in 1994.

<!-- factlint-disable border-country, border-closed -->It is in Turkey.<!-- factlint-enable border-country -->

\`<!-- factlint-disable border-closed -->\`
`;

const files = { 'facts/entities.yaml': entities, 'facts/border.yaml': facts, 'drafts/talks.md': draft };

let editor: Editor;

describe('fact files over the protocol', () => {
  afterEach(() => editor.close());

  const at = (document: TextDocument, text: string, inside = 0) => {
    const { line, character } = editor.range(document, text).start;
    return { textDocument: { uri: document.uri }, position: { line, character: character + inside } };
  };
  const name = (uri: string) => uri.split('/').at(-1);
  const placed = ({ uri, range }: Location) => `${name(uri)}:${range.start.line + 1}:${range.start.character + 1}`;
  const labels = ({ items }: CompletionList) => items.map(({ label }) => label);
  const complete = (document: TextDocument, text: string) =>
    editor.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: document.uri },
      position: editor.range(document, text).end,
    });

  /** All files of the workspace after an edit, as an editor applies it. */
  function applied(edit: WorkspaceEdit, open: readonly TextDocument[] = []): Record<string, string> {
    const after: Record<string, string> = { ...files };
    for (const change of (edit.documentChanges ?? []) as TextDocumentEdit[]) {
      const path = Object.keys(files).find(each => editor.uri(each) === change.textDocument.uri) ?? assert.fail();
      const text = open.find(({ uri }) => uri === change.textDocument.uri)?.getText() ?? after[path] ?? '';
      const document = TextDocument.create(change.textDocument.uri, '', 0, text);
      after[path] = TextDocument.applyEdits(
        document,
        change.edits.map(each => each as { range: Range; newText: string }),
      );
    }
    return after;
  }

  async function rename(document: TextDocument, text: string, newName: string): Promise<Record<string, string>> {
    return applied(await editor.request<WorkspaceEdit>('textDocument/rename', { ...at(document, text), newName }));
  }

  it('complete keys, ids and dates where they are being written, right after each key', async () => {
    editor = await startEditor({ files, capabilities: pulling });
    const document = editor.open('facts/border.yaml', facts);
    editor.change(document, 'references: [rferl]', 'references: [rferl]\n  - ');
    assert.deepEqual(labels(await complete(document, '[rferl]\n  - ')).slice(0, 3), ['subject', 'property', 'value']);
    editor.change(document, '[rferl]\n  - ', '[rferl]\n  - subject: arm');
    const entity = await complete(document, 'subject: arm');
    assert.deepEqual(labels(entity), ['border']);
    assert.equal(entity.isIncomplete, true);
    const [item] = entity.items;
    assert.deepEqual(item?.textEdit, { range: editor.range(document, 'arm'), newText: 'border' });
    assert.match(JSON.stringify(item?.documentation), /"markdown".*Turkey–Armenia border/);
    editor.change(document, 'subject: arm', 'subject: border\n    property: closed\n    value: May 1993');
    assert.equal(labels(await complete(document, 'May 1993'))[0], '1993-05');
  });

  it('are explained on hover, in Markdown or without', async () => {
    editor = await startEditor({ files, capabilities: plain });
    const document = editor.open('facts/border.yaml', facts);
    const hover = async (text: string) => {
      const { contents } = await editor.request<Hover>('textDocument/hover', at(document, text));
      return (contents as { value: string }).value;
    };
    assert.match(await hover('property'), /^property\nA property’s id: what the fact says about it\./);
    assert.match(await hover('border\n'), /^Turkey–Armenia border\nplace\nEntity border, 2 facts about it\./);
    assert.match(await hover('closed\n    value'), /^closed\nTakes a date\./);
    assert.match(await hover('1993'), /^1993\nKnown to the year/);
    assert.match(await hover('rferl'), /^Border To Stay Closed\n/);
    assert.match(await hover('border-closed'), /Fact border-closed, facts\/border\.yaml, line 3$/);
    assert.equal(await editor.request('textDocument/hover', at(document, 'The border')), null);
  });

  it('lead to what an id stands for, and to wherever it is named', async () => {
    editor = await startEditor({ files, capabilities: pulling });
    const document = editor.open('facts/border.yaml', facts);
    const [link] = await editor.request<DefinitionLink[]>('textDocument/definition', at(document, 'border\n'));
    assert.deepEqual(
      link?.originSelectionRange,
      editor.range(document, 'border\n') && { start: { line: 3, character: 13 }, end: { line: 3, character: 19 } },
    );
    assert.deepEqual([name(link?.targetUri ?? ''), link?.targetRange.start.line], ['entities.yaml', 2]);
    const references = (text: string, includeDeclaration: boolean) =>
      editor.request<Location[]>('textDocument/references', { ...at(document, text), context: { includeDeclaration } });
    assert.deepEqual((await references('rferl', true)).map(placed), [
      'border.yaml:7:13',
      'border.yaml:11:18',
      'entities.yaml:8:3',
    ]);
    assert.deepEqual((await references('turkey', false)).map(placed), [
      'border.yaml:10:12',
      'entities.yaml:6:15',
      'talks.md:6:65',
    ]);
    assert.deepEqual((await references('border-closed', false)).map(placed), ['talks.md:4:41']);
    const found = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', at(document, 'rferl'));
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [6, 10],
    );
  });

  describe('rename', () => {
    it('an entity in all fact files, and in drafts the facts that are called by it', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const document = editor.open('facts/border.yaml', facts);
      const prepared = await editor.request('textDocument/prepareRename', at(document, 'border\n', 2));
      assert.deepEqual(prepared, {
        range: { start: { line: 3, character: 13 }, end: { line: 3, character: 19 } },
        placeholder: 'border',
      });
      assert.deepEqual(await rename(document, 'border\n', 'frontier'), {
        'facts/entities.yaml': entities.replace('  border:', '  frontier:'),
        'facts/border.yaml': facts.replaceAll('subject: border', 'subject: frontier'),
        'drafts/talks.md': draft.replaceAll('border-country', 'frontier-country'),
      });
    });

    it('a fact in the comments of drafts, open and with other text or not, and in no example of one', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const document = editor.open('facts/border.yaml', facts);
      editor.open('drafts/talks.md', draft);
      assert.deepEqual(await rename(document, 'border-closed', 'closing'), {
        'facts/entities.yaml': entities,
        'facts/border.yaml': facts.replace('border-closed', 'closing'),
        'drafts/talks.md': draft
          .replace('next-line border-closed', 'next-line closing')
          .replace('border-country, border-closed', 'border-country, closing'),
      });
    });

    it('a fact in the ledger of sign-offs, where it is named and not where its words stand', async () => {
      const line = (fact: string, note = 'border-closed') =>
        `- { draft: "drafts/talks.md", sentence: "x", value: "1993", fact: "${fact}", by: "A", on: "2026-11-28", note: "${note}" }\n`;
      const ledger = `# Who has checked\n${line('border-closed')}${line('war, border-closed')}${line('border-closed-2')}`;
      editor = await startEditor({ files: { ...files, 'factlint.signoffs.yaml': ledger }, capabilities: pulling });
      const document = editor.open('facts/border.yaml', facts);
      const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
        ...at(document, 'border-closed'),
        newName: 'closing',
      });
      const uri = editor.uri('factlint.signoffs.yaml');
      const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
      const edits = changes.find(({ textDocument }) => textDocument.uri === uri)?.edits ?? [];
      const after = TextDocument.applyEdits(
        TextDocument.create(uri, 'yaml', 0, ledger),
        edits.map(each => each as { range: Range; newText: string }),
      );
      assert.equal(after, `# Who has checked\n${line('closing')}${line('war, closing')}${line('border-closed-2')}`);
    });

    it('a source and a property, and nothing of the same name', async () => {
      const own = `properties:\n  rferl: { label: RFE/RL, value: text }\n`;
      editor = await startEditor({ files: { ...files, 'facts/own.yaml': own }, capabilities: pulling });
      const document = editor.open('facts/border.yaml', facts);
      assert.deepEqual(await rename(document, 'rferl', 'rfe-rl'), {
        ...files,
        'facts/entities.yaml': entities.replace('rferl:', 'rfe-rl:'),
        'facts/border.yaml': facts.replaceAll('rferl', 'rfe-rl'),
      });
    });

    it('is refused, with a sentence, for what is taken, is no id, or has none', async () => {
      editor = await startEditor({ files, capabilities: pulling });
      const document = editor.open('facts/border.yaml', facts);
      const refusals: [text: string, newName: string, sentence: RegExp][] = [
        ['border\n', 'turkey', /There is an entity “turkey” already/],
        ['border\n', 'Turkey', /There is an entity “Turkey” already/],
        ['border\n', 'a border', /“a border” is no id\./],
        ['border\n', 'a--b', /“a--b” is no id\./],
        ['border-closed', 'border-country', /There is a fact “border-country” already/],
        ['closed\n    value', 'shut', /built into Factlint/],
      ];
      for (const [text, newName, sentence] of refusals)
        await assert.rejects(editor.request('textDocument/rename', { ...at(document, text), newName }), sentence);
      await assert.rejects(
        editor.request('textDocument/prepareRename', at(document, 'closed\n    value')),
        /built into Factlint/,
      );
      assert.equal(await editor.request('textDocument/prepareRename', at(document, '1993')), null);
    });
  });

  it('are put right by quick fixes, and lead to what is still to be written', async () => {
    editor = await startEditor({ files, capabilities: { ...own, window: { showDocument: { support: true } } } });
    const shown = new Promise(resolve =>
      editor.connection.onRequest('window/showDocument', ({ selection }: { selection: Range }) => {
        resolve(selection.start);
        return { success: true };
      }),
    );
    const document = editor.open('facts/border.yaml', facts);
    editor.change(document, '    source: rferl\n', '');
    const { uri } = document;
    const { items } = await editor.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    const [fault] = items;
    assert.deepEqual([fault?.code, items.length], ['fact-unsourced', 1]);
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: fault?.range,
      context: { diagnostics: items, only: ['quickfix'] },
    });
    assert.deepEqual(
      actions.map(({ title, isPreferred, diagnostics }) => [title, isPreferred, diagnostics?.length]),
      [['Add a source', true, 1]],
    );
    const [fix] = actions;
    assert.equal(
      applied(fix?.edit ?? {}, [document])['facts/border.yaml'],
      facts.replace('value: 1993\n    source: rferl', 'value: 1993\n    source: '),
    );
    await editor.request('workspace/executeCommand', fix?.command);
    assert.deepEqual(await shown, { line: 6, character: 12 });
  });

  it('tell which fact is stale, and are given its next review', async () => {
    const stale = facts.replace('source: rferl', 'source: rferl\n    review-by: 2020-05');
    editor = await startEditor({ files: { ...files, 'facts/border.yaml': stale }, capabilities: pulling });
    const document = editor.open('facts/border.yaml', stale);
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range: editor.range(document, '2020-05'),
      context: { diagnostics: [] },
    });
    assert.match(actions[0]?.title ?? '', /^Reviewed today, next review by \d{4}-\d\d$/);
  });

  it('have an outline of sections and entries', async () => {
    editor = await startEditor({ files, capabilities: own });
    const outline = async (file: string, text: string) => {
      const { uri } = editor.open(file, text);
      const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
      return symbols.map(
        ({ name, children }) => `${name}: ${children?.map(child => `${child.name} (${child.detail})`).join('; ')}`,
      );
    };
    assert.deepEqual(await outline('facts/entities.yaml', entities), [
      'entities: turkey (Turkey); border (Turkey–Armenia border)',
      'sources: rferl (Border To Stay Closed)',
    ]);
    assert.deepEqual(await outline('facts/border.yaml', facts), [
      'facts: border-closed (border, closed: 1993); border-country (turkey)',
    ]);
  });

  it('are searched for facts and entities', async () => {
    editor = await startEditor({ files, capabilities: own });
    const search = async (query: string) => {
      const found = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query });
      return found.map(({ name, containerName }) => `${name}, ${containerName}`);
    };
    assert.deepEqual(await search('closed'), ['border-closed, Turkey–Armenia border']);
    assert.deepEqual(await search('ARMENIA'), [
      'Turkey–Armenia border, place',
      'border-closed, Turkey–Armenia border',
      'border-country, Turkey–Armenia border',
    ]);
    assert.equal((await search('')).length, 4);
    assert.deepEqual(await search('nothing of that'), []);
  });
});

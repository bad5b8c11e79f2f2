import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, FullDocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { facts, factsSaying, files, right, wrong } from './border';
import { type Editor, type EditorOptions, plain, pulling, pushing, startEditor } from './editor';

let editor: Editor;
const start = async (options: Partial<EditorOptions> = {}) => {
  editor = await startEditor({ files, capabilities: pulling, ...options });
};

function pull(document: TextDocument, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return editor.request('textDocument/diagnostic', { textDocument: { uri: document.uri }, previousResultId });
}

/** The codes of a full report, and what each stands on. */
async function pulledCodes(document: TextDocument): Promise<string[]> {
  const report = await pull(document);
  assert.equal(report.kind, 'full');
  return (report as FullDocumentDiagnosticReport).items.map(({ code, range }) => `${code} ${document.getText(range)}`);
}

describe('diagnostics over the protocol', () => {
  afterEach(() => editor.close());

  describe('pull diagnostics', () => {
    beforeEach(() => start());

    it('tells all that a diagnostic can tell', async () => {
      assert.deepEqual(editor.capabilities.diagnosticProvider, {
        identifier: 'factlint',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      });
      const document = editor.open('draft.md', wrong);
      const report = await pull(document);
      assert.equal(report.kind, 'full');
      const [item, ...more] = (report as FullDocumentDiagnosticReport).items;
      assert.deepEqual(more, []);
      const { message, relatedInformation, ...rest } = item ?? assert.fail();
      assert.match(`${message}`, /1993/);
      assert.deepEqual(rest, {
        range: editor.range(document, '1994'),
        severity: 1,
        code: 'wrong-date',
        codeDescription: { href: 'https://www.rferl.org/a/1052376.html' },
        source: 'factlint',
        data: { version: 1, fact: 'border-closed' },
      });
      assert.equal(relatedInformation?.[0]?.location.uri, editor.uri('facts/border.yaml'));
      assert.equal(relatedInformation?.[0]?.location.range.start.line, 1);
    });

    it('says “unchanged” to who has it already', async () => {
      const document = editor.open('draft.md', wrong);
      const { resultId } = await pull(document);
      assert.ok(resultId);
      assert.deepEqual(await pull(document, resultId), { kind: 'unchanged', resultId });
      editor.change(document, '1994', '1995');
      assert.equal((await pull(document, resultId)).kind, 'full');
    });

    it('follows edits, one after the other', async () => {
      const document = editor.open('draft.md', wrong);
      assert.deepEqual(await pulledCodes(document), ['wrong-date 1994']);
      editor.change(document, '1994', '1993');
      assert.deepEqual(await pulledCodes(document), []);
      editor.change(document, '1993', '1992');
      editor.change(document, '# Talks 😀', '# Talks 😀😀\r\n\r\nMore.');
      assert.deepEqual(await pulledCodes(document), ['wrong-date 1992']);
    });

    it('is of the text as it is, in whatever order documents come and go', async () => {
      for (let round = 0; round < 5; round++) {
        const first = editor.open('draft.md', wrong);
        const asked = pulledCodes(first);
        editor.notify('textDocument/didClose', { textDocument: { uri: first.uri } });
        const closed = pulledCodes(first);
        const again = editor.open('draft.md', wrong);
        const early = pulledCodes(again);
        editor.change(again, '1994', '1993');
        const late = pulledCodes(again);
        editor.change(again, '1993', '1992');
        assert.deepEqual(await pulledCodes(again), ['wrong-date 1992']);
        // What was asked before the last edit may be answered for the text before it or after it, and for no other.
        for (const found of await Promise.all([asked, closed, early, late]))
          assert.ok(['', 'wrong-date 1994', 'wrong-date 1992'].includes(found.join()), found.join());
        editor.notify('textDocument/didClose', { textDocument: { uri: first.uri } });
        assert.deepEqual(await pulledCodes(first), []);
      }
    });

    it('finds nothing in what is no draft, and in what is not open', async () => {
      assert.deepEqual(await pulledCodes(editor.open('notes.txt', wrong, 'plaintext')), []);
      const document = editor.open('draft.md', wrong);
      editor.notify('textDocument/didClose', { textDocument: { uri: document.uri } });
      assert.deepEqual(await pulledCodes(document), []);
    });

    it('checks an unnamed draft by the facts of the first folder', async () => {
      assert.deepEqual(await pulledCodes(editor.open('untitled:Untitled-1', wrong, 'markdown')), ['wrong-date 1994']);
    });

    it('obeys a comment', async () => {
      const text = wrong.replace('The Turkey', '<!-- factlint-disable-next-line border-closed -->\nThe Turkey');
      assert.deepEqual(await pulledCodes(editor.open('draft.md', text)), []);
    });
  });

  describe('push diagnostics', () => {
    for (const [name, capabilities] of [
      ['a client that pulls nothing', pushing],
      ['a client without any capability', plain],
    ] as const) {
      it(`reach ${name}, with the version they are of`, async () => {
        await start({ capabilities });
        assert.equal(editor.capabilities.diagnosticProvider, undefined);
        const document = editor.open('draft.md', wrong);
        const first = await editor.published('draft.md');
        assert.deepEqual([first.version, first.diagnostics.map(({ code }) => code)], [1, ['wrong-date']]);
        editor.change(document, '1994', '1993');
        const second = await editor.published('draft.md');
        assert.deepEqual([second.version, second.diagnostics], [2, []]);
      });
    }

    it('go when the document is closed', async () => {
      await start({ capabilities: pushing });
      const { uri } = editor.open('draft.md', wrong);
      assert.equal((await editor.published('draft.md')).diagnostics.length, 1);
      editor.notify('textDocument/didClose', { textDocument: { uri } });
      assert.deepEqual((await editor.published('draft.md')).diagnostics, []);
    });

    it('come again when a fact has changed in the editor', async () => {
      await start({ capabilities: pushing });
      editor.open('draft.md', wrong);
      assert.equal((await editor.published('draft.md')).diagnostics.length, 1);
      editor.change(editor.open('facts/border.yaml', facts), '1993\n', '1994\n');
      assert.deepEqual((await editor.published('draft.md')).diagnostics, []);
    });
  });

  describe('fact files', () => {
    it('change the drafts when they change on the disk', async () => {
      await start();
      assert.match(JSON.stringify(await editor.registered()), /factlint\.config\.yaml.*\{yaml,yml,md,/);
      const document = editor.open('draft.md', wrong);
      assert.deepEqual(await pulledCodes(document), ['wrong-date 1994']);
      const uri = editor.uri('facts/border.yaml');
      editor.write('facts/border.yaml', factsSaying(1994));
      editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      await editor.refreshed();
      assert.deepEqual(await pulledCodes(document), []);
      editor.remove('facts/border.yaml');
      editor.write('facts/new.yaml', facts);
      editor.notify('workspace/didChangeWatchedFiles', {
        changes: [
          { uri, type: 3 },
          { uri: editor.uri('facts/new.yaml'), type: 1 },
        ],
      });
      await editor.refreshed();
      assert.deepEqual(await pulledCodes(document), ['wrong-date 1994']);
    });

    it('count as they are in the editor, saved or not', async () => {
      await start();
      const document = editor.open('draft.md', wrong);
      assert.deepEqual(await pulledCodes(document), ['wrong-date 1994']);
      const factFile = editor.open('facts/border.yaml', facts);
      await editor.refreshed();
      editor.change(factFile, '1993\n', '1994\n');
      await editor.refreshed();
      assert.deepEqual(await pulledCodes(document), []);
      editor.notify('textDocument/didClose', { textDocument: { uri: factFile.uri } });
      await editor.refreshed();
      assert.deepEqual(await pulledCodes(document), ['wrong-date 1994']);
    });

    it('have diagnostics of their own', async () => {
      await start();
      const document = editor.open('facts/border.yaml', facts.replace('subject', 'subjekt'));
      assert.match((await pulledCodes(document)).join(), /^fact-schema /);
      editor.change(document, 'subjekt', 'subject');
      assert.deepEqual(await pulledCodes(document), []);
    });

    it('are reported on while they are closed', async () => {
      await start({ files: { 'facts/border.yaml': facts.replace('subject', 'subjekt') } });
      const closed = await editor.published('facts/border.yaml');
      assert.ok(closed.diagnostics.length > 0);
      assert.ok(closed.diagnostics.every(({ code }) => code === 'fact-schema'));
      editor.open('facts/border.yaml', facts);
      assert.deepEqual((await editor.published('facts/border.yaml')).diagnostics, []);
    });

    it('may be anything, and the server goes on', async () => {
      const odd = {
        'facts/a.yaml': '\0\0',
        'facts/b.yaml': '{[&a *a',
        'facts/c.yaml': `a: &a [1]\nb: [${'*a,'.repeat(500)}]`,
      };
      await start({ files: { ...files, ...odd } });
      assert.deepEqual(await pulledCodes(editor.open('draft.md', wrong)), ['wrong-date 1994']);
      assert.match(editor.log.join('\n'), /a\.yaml/);
    });
  });

  describe('the configuration', () => {
    const config = (text: string) => ({ files: { ...files, 'factlint.config.yaml': text } });

    it('sets severities, drafts and facts', async () => {
      await start(config('severities: { wrong-date: hint }\ndrafts: "*.txt"\n'));
      const text = editor.open('a.txt', wrong, 'plaintext');
      const report = (await pull(text)) as FullDocumentDiagnosticReport;
      assert.deepEqual(
        report.items.map(({ severity }) => severity),
        [4],
      );
      assert.deepEqual(await pulledCodes(editor.open('a.md', wrong)), []);
    });

    it('is itself checked, and read again when it changes', async () => {
      await start(config('severitis: {}\n'));
      const document = editor.open('factlint.config.yaml', 'severitis: {}\n');
      assert.deepEqual(await pulledCodes(document), ['config-schema severitis']);
      const draft = editor.open('draft.md', wrong);
      editor.change(document, 'severitis: {}', 'severities: { wrong-date: off }');
      assert.deepEqual(await pulledCodes(document), []);
      assert.deepEqual(await pulledCodes(draft), []);
    });
  });

  describe('folders', () => {
    const two = {
      files: { 'a/facts/border.yaml': facts, 'b/facts/border.yaml': factsSaying(1994), 'c/facts/border.yaml': facts },
      folders: ['a', 'b'],
    };

    it('have each their own facts, for files at any depth', async () => {
      await start(two);
      assert.deepEqual(await pulledCodes(editor.open('a/x/y/draft.md', wrong)), ['wrong-date 1994']);
      assert.deepEqual(await pulledCodes(editor.open('b/x/draft.md', wrong)), []);
      assert.deepEqual(await pulledCodes(editor.open('b/draft.md', right)), ['wrong-date 1993']);
      assert.deepEqual(await pulledCodes(editor.open('c/draft.md', wrong)), []);
    });

    it('come and go', async () => {
      await start(two);
      const document = editor.open('c/draft.md', wrong);
      assert.deepEqual(await pulledCodes(document), []);
      const folder = { uri: editor.uri('c'), name: 'c' };
      editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
      await editor.refreshed();
      assert.deepEqual(await pulledCodes(document), ['wrong-date 1994']);
      editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
      await editor.refreshed();
      assert.deepEqual(await pulledCodes(document), []);
    });

    it('are not needed where a configuration lies above the draft', async () => {
      await start({ files: { ...two.files, 'c/factlint.config.yaml': '' }, folders: [] });
      assert.deepEqual(await pulledCodes(editor.open('c/x/draft.md', wrong)), ['wrong-date 1994']);
      assert.deepEqual(await pulledCodes(editor.open('a/draft.md', wrong)), []);
    });

    it('may hold projects of their own', async () => {
      await start({ files: { ...two.files, 'b/factlint.config.yaml': '' }, folders: [''] });
      assert.deepEqual(await pulledCodes(editor.open('b/draft.md', right)), ['wrong-date 1993']);
      assert.deepEqual(await pulledCodes(editor.open('draft.md', right)), []);
    });
  });
});

import assert from 'node:assert/strict';
import type {
  CodeLens,
  FullDocumentDiagnosticReport,
  Location,
  Registration,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { facts, factsSaying, right, wrong } from './border';
import { type Editor, own, pulling, pushing, startEditor } from './editor';

const files = { 'facts/border.yaml': facts, 'drafts/right.md': right, 'drafts/wrong.md': wrong, 'notes.txt': wrong };

let editor: Editor;

/** What a place reads like: the file's name and the line, from one. */
const placed = ({ uri, range }: Location) => `${uri.split('/').at(-1)}:${range.start.line + 1}`;

describe('the archive over the protocol', () => {
  afterEach(() => editor.close());

  const checkAll = () => editor.request('workspace/executeCommand', { command: 'factlint.checkAll', arguments: [] });
  const workspaceDiagnostics = (previousResultIds: { uri: string; value: string }[] = []) =>
    editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
  const summary = ({ items }: WorkspaceDiagnosticReport) =>
    items.map(item => `${item.uri.split('/').at(-1)}: ${item.kind === 'full' ? item.items.length : 'unchanged'}`);

  async function lensOf(text: string): Promise<string | undefined> {
    const document = editor.open('facts/border.yaml', text);
    const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: document.uri } });
    const resolved = await editor.request<CodeLens>('codeLens/resolve', lens);
    return resolved.command?.title;
  }

  it('checks all drafts, and tells how far it is', async () => {
    editor = await startEditor({ files, capabilities: own });
    assert.deepEqual(await checkAll(), { drafts: 2, claims: 2, refuted: 1 });
    const { value } = await editor.notified<{ value: { kind: string; cancellable?: boolean } }>('$/progress');
    assert.equal(value.kind, 'begin');
    assert.equal(value.cancellable, true);
  });

  it('stops when it is cancelled', async () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`drafts/${index}.md`, wrong.repeat(20)]),
    );
    editor = await startEditor({ files: { ...files, ...drafts }, capabilities: own });
    const asked = checkAll();
    const { token } = await editor.notified<{ token: string }>('$/progress');
    editor.notify('window/workDoneProgress/cancel', { token });
    assert.equal(await asked, null);
  });

  it('goes on when a draft is edited meanwhile', async () => {
    editor = await startEditor({ files, capabilities: own });
    const draft = editor.open('drafts/right.md', right);
    const asked = checkAll();
    editor.change(draft, '1993', '1995');
    assert.deepEqual(await asked, { drafts: 2, claims: 2, refuted: 2 });
  });

  it('reports drafts that are not open, and keeps them current', async () => {
    editor = await startEditor({ files, capabilities: own });
    await checkAll();
    const first = await workspaceDiagnostics();
    assert.deepEqual(summary(first), ['wrong.md: 1']);
    const previous = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const next = workspaceDiagnostics(previous);
    editor.write('drafts/wrong.md', right);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('drafts/wrong.md'), type: 2 }] });
    assert.deepEqual(summary(await next), ['wrong.md: 0']);
  });

  it('reports what another fact makes wrong, and what a deleted fact file leaves right', async () => {
    editor = await startEditor({ files, capabilities: own });
    await checkAll();
    const first = await workspaceDiagnostics();
    editor.write('facts/border.yaml', factsSaying(1994));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('facts/border.yaml'), type: 2 }] });
    const second = await workspaceDiagnostics(first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })));
    assert.deepEqual(summary(second).sort(), ['right.md: 1', 'wrong.md: 0']);
    editor.remove('facts/border.yaml');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('facts/border.yaml'), type: 3 }] });
    const third = await workspaceDiagnostics(second.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })));
    assert.deepEqual(summary(third), ['right.md: 0']);
  });

  it('tells a client that keeps up with it from when on all drafts are reported', async () => {
    editor = await startEditor({ files, capabilities: own });
    const registered = async (): Promise<unknown> => {
      for (;;) {
        const { registrations } = await editor.registered<{ registrations: Registration[] }>();
        const found = registrations.find(({ method }) => method === 'textDocument/diagnostic');
        if (found !== undefined) return found.registerOptions;
      }
    };
    const before = await registered();
    assert.equal(editor.capabilities.diagnosticProvider, undefined);
    await checkAll();
    const after = await registered();
    assert.deepEqual(
      [before, after],
      [false, true].map(workspaceDiagnostics => ({
        identifier: 'factlint',
        interFileDependencies: true,
        workspaceDiagnostics,
        documentSelector: null,
      })),
    );
  });

  it('says of a draft that was closed just now what it says of it from then on', async () => {
    editor = await startEditor({ files, capabilities: own });
    await checkAll();
    const { uri } = editor.open('drafts/wrong.md', wrong);
    const pull = async () => {
      const params = { textDocument: { uri } };
      const { items } = await editor.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', params);
      return items.map(({ code }) => code);
    };
    assert.deepEqual(await pull(), ['wrong-date']);
    editor.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await pull(), ['wrong-date']);
  });

  it('pushes to a client that does not pull', async () => {
    editor = await startEditor({ files, capabilities: pushing });
    await checkAll();
    const { diagnostics } = await editor.published('drafts/wrong.md');
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['wrong-date'],
    );
  });

  it('says nothing of drafts that are not open before it is asked to', async () => {
    editor = await startEditor({ files, capabilities: pushing });
    const draft = editor.open('drafts/right.md', right);
    assert.deepEqual((await editor.published('drafts/right.md')).uri, draft.uri);
    // Whatever had been published before this answer would stand before it.
    await editor.request('textDocument/hover', {
      textDocument: { uri: draft.uri },
      position: { line: 0, character: 0 },
    });
    editor.write('drafts/wrong.md', right);
    await checkAll();
    const opened = editor.open('drafts/wrong.md', wrong);
    const { diagnostics } = await editor.published('drafts/wrong.md');
    assert.equal(diagnostics.length, 1, opened.uri);
  });

  it('leads from a claim to every claim of its fact, and to the fact', async () => {
    editor = await startEditor({ files, capabilities: pulling });
    const draft = editor.open('drafts/wrong.md', wrong);
    const ask = (includeDeclaration: boolean) =>
      editor.request<Location[]>('textDocument/references', {
        textDocument: { uri: draft.uri },
        position: editor.range(draft, '1994').start,
        context: { includeDeclaration },
      });
    assert.deepEqual((await ask(false)).map(placed), ['right.md:3', 'wrong.md:3']);
    assert.deepEqual((await ask(true)).map(placed), ['border.yaml:2', 'right.md:3', 'wrong.md:3']);
  });

  it('leads from a fact to its claims', async () => {
    editor = await startEditor({ files, capabilities: pulling });
    const document = editor.open('facts/border.yaml', facts);
    const found = await editor.request<Location[]>('textDocument/references', {
      textDocument: { uri: document.uri },
      position: editor.range(document, 'property').start,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(found.map(placed), ['right.md:3', 'wrong.md:3']);
  });

  it('highlights the claims of one fact in a draft', async () => {
    editor = await startEditor({ files, capabilities: pulling });
    const text = `${wrong}\nThe Turkey–Armenia border has been shut since 1993, not longer. It is 311 km long.\n`;
    const draft = editor.open('drafts/both.md', text);
    const position = editor.range(draft, '1993').start;
    const found = await editor.request('textDocument/documentHighlight', {
      textDocument: { uri: draft.uri },
      position,
    });
    assert.deepEqual(found, [{ range: editor.range(draft, '1994') }, { range: editor.range(draft, '1993') }]);
  });

  it('counts over a fact how the drafts use it', async () => {
    editor = await startEditor({ files, capabilities: own });
    assert.equal(await lensOf(facts), '1 supported, 1 refuted in 2 drafts');
  });

  it('tells a fact that no draft uses, and one that is stale', async () => {
    editor = await startEditor({ files: { 'facts/border.yaml': facts }, capabilities: own });
    assert.equal(await lensOf(`${facts}    review-by: 2020-05\n`), 'unused · stale since 2020-05');
  });

  it('tells what an edited fact changes, at once and on saving', async () => {
    editor = await startEditor({ files, capabilities: own });
    const document = editor.open('facts/border.yaml', facts);
    await editor.notified('factlint/changed');
    await checkAll();
    editor.change(document, 'value: 1993', 'value: 1994');
    const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: document.uri } });
    const { command } = await editor.request<CodeLens>('codeLens/resolve', lens);
    const change = 'changes 2 claims in 2 drafts: 1 becomes refuted, 1 becomes supported';
    assert.equal(command?.title, `1 supported, 1 refuted in 2 drafts · ${change}`);
    editor.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    const impact = await editor.notified<{ message: string; claims: (Location & { after: string })[] }>(
      'factlint/impact',
    );
    assert.equal(impact.message, change);
    assert.deepEqual(
      impact.claims.map(claim => `${placed(claim)} ${claim.after}`),
      ['right.md:3 refuted', 'wrong.md:3 supported'],
    );
  });

  it('tells on saving what changes in a draft that was edited before, and nothing that its own edit has changed', async () => {
    editor = await startEditor({ files, capabilities: own });
    assert.deepEqual(editor.capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    const factFile = editor.open('facts/border.yaml', facts);
    const draft = editor.open('drafts/right.md', right);
    editor.change(draft, '1993', '1992');
    // The views are told of the edit after it has been taken in.
    let listed: { counts: { refuted: number } }[] = [];
    while (listed[0]?.counts.refuted !== 2) {
      await editor.notified('factlint/changed');
      ({ facts: listed } = await editor.request<{ facts: typeof listed }>('factlint/facts', {}));
    }
    editor.change(factFile, 'value: 1993', 'value: 1992');
    // Saving a draft saves no fact.
    editor.notify('textDocument/didSave', { textDocument: { uri: draft.uri } });
    editor.notify('textDocument/didSave', { textDocument: { uri: factFile.uri } });
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: factFile.uri, type: 2 }] });
    const impact = await editor.notified<{ claims: (Location & { before: string; after: string })[] }>(
      'factlint/impact',
    );
    assert.deepEqual(
      impact.claims.map(claim => `${placed(claim)} ${claim.before} ${claim.after}`),
      ['right.md:3 refuted supported'],
    );
  });

  it('tells on saving what changes in a draft that was opened just before, and whose fact file was written just before', async () => {
    editor = await startEditor({ files, capabilities: own });
    const document = editor.open('facts/border.yaml', facts);
    await editor.notified('factlint/changed');
    await checkAll();
    const draft = editor.open('drafts/right.md', right);
    await editor.request('textDocument/diagnostic', { textDocument: { uri: draft.uri } });
    const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: document.uri } });
    await editor.request<CodeLens>('codeLens/resolve', lens);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: document.uri, type: 2 }] });
    editor.change(document, 'value: 1993', 'value: 1994');
    editor.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    const { message } = await editor.notified<{ message: string }>('factlint/impact');
    assert.equal(message, 'changes 2 claims in 2 drafts: 1 becomes refuted, 1 becomes supported');
  });

  it('tells on saving what changes, however late the editor says that it has saved', async () => {
    editor = await startEditor({ files, capabilities: own });
    const document = editor.open('facts/border.yaml', facts);
    await checkAll();
    editor.write('facts/border.yaml', facts.replace('value: 1993', 'value: 1995'));
    editor.change(document, 'value: 1993', 'value: 1995');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: document.uri, type: 2 }] });
    let listed: { counts: { refuted: number } }[] = [];
    while (listed[0]?.counts.refuted !== 2) {
      await editor.notified('factlint/changed');
      ({ facts: listed } = await editor.request<{ facts: typeof listed }>('factlint/facts', {}));
    }
    editor.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    const { message } = await editor.notified<{ message: string }>('factlint/impact');
    assert.equal(message, 'changes 1 claim in 1 draft: 1 becomes refuted');
  });

  it('tells what changes when the editor takes over what another program has written, and when it is edited after that', async () => {
    editor = await startEditor({ files, capabilities: own });
    const document = editor.open('facts/border.yaml', facts);
    await checkAll();
    const rewritten = facts.replace('value: 1993', 'value: 1995');
    editor.write('facts/border.yaml', rewritten);
    editor.change(document, 'value: 1993', 'value: 1995');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: document.uri, type: 2 }] });
    const taken = await editor.notified<{ message: string }>('factlint/impact');
    assert.equal(taken.message, 'changes 1 claim in 1 draft: 1 becomes refuted');
    const draft = editor.open('drafts/right.md', right);
    await editor.request('textDocument/diagnostic', { textDocument: { uri: draft.uri } });
    const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: document.uri } });
    await editor.request<CodeLens>('codeLens/resolve', lens);
    editor.change(document, 'value: 1995', 'value: 1993');
    editor.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    const { message } = await editor.notified<{ message: string }>('factlint/impact');
    assert.equal(message, 'changes 1 claim in 1 draft: 1 becomes supported');
  });

  it('tells on saving nothing that an edit before the opening has changed', async () => {
    editor = await startEditor({ files, capabilities: own });
    // As after a restart, when the editor brings back what was not saved.
    const document = editor.open('facts/border.yaml', facts.replace('value: 1993', 'value: 1994'));
    await editor.notified('factlint/changed');
    await checkAll();
    editor.change(document, 'value: 1994', 'value: 1995');
    editor.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    await checkAll();
    editor.change(document, 'value: 1995', 'value: 1993');
    editor.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    const { message } = await editor.notified<{ message: string }>('factlint/impact');
    assert.equal(message, 'changes 1 claim in 1 draft: 1 becomes supported');
  });

  it('lists the facts with their states', async () => {
    const more = `${facts}  - { id: envoy, subject: Turkey, property: special-envoy, value: Serdar Kılıç }\n`;
    editor = await startEditor({ files: { ...files, 'facts/border.yaml': more }, capabilities: own });
    await checkAll();
    const { facts: listed } = await editor.request<{ facts: { id: string; topic: string; states: string[] }[] }>(
      'factlint/facts',
      {},
    );
    assert.deepEqual(
      listed.map(({ id, topic, states }) => [id, topic, ...states]),
      [
        ['border-closed', 'border', 'contradicted'],
        ['envoy', 'border', 'unsourced', 'unused'],
      ],
    );
  });
});

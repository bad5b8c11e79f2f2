import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApplyWorkspaceEditParams, Diagnostic, Hover } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { facts, factsSaying, files, right, wrong } from './border';
import { type Editor, own, plain, pulling, pushing, startEditor } from './editor';

const ledger = 'factlint.signoffs.yaml';
const line = (by: string) =>
  `- { draft: "draft.md", sentence: "The Turkey–Armenia border was closed in 1993.", value: "1993", fact: "border-closed", says: "Turkey–Armenia border, closed: 1993", by: "${by}", on: "2026-11-28" }\n`;
const git = {
  '.git/config': '[core]\n\tbare = false\n[user]\n\tname = "Ann \\"A.\\" Adams" # me\n\temail = a@example.org\n',
};

let editor: Editor;
describe('sign-offs over the protocol', () => {
  afterEach(() => editor.close());

  const states = async (uri: string) =>
    (await editor.request<{ marks: { state: string }[] }>('factlint/galley', { uri })).marks.map(({ state }) => state);
  const ledgerText = () => readFileSync(fileURLToPath(editor.uri(ledger)), 'utf8');

  const signOff = (document: TextDocument, on: string, options: object = { note: '' }) =>
    editor.request<number>('workspace/executeCommand', {
      command: 'factlint.signOff',
      arguments: [document.uri, editor.range(document, on), options],
    });

  it('are not written through a link out of the folder', async () => {
    editor = await startEditor({ files: { ...files, ...git }, capabilities: own });
    await withTemporaryFolder({ 'other.yaml': '' }, async folder => {
      const other = join(folder, 'other.yaml');
      symlinkSync(other, fileURLToPath(editor.uri(ledger)));
      const document = editor.open('drafts/talks.md', right);
      await signOff(document, '1993');
      assert.equal(readFileSync(other, 'utf8'), '');
    });
  });

  it('record claim, fact, reviewer, day and note, and can be withdrawn', async () => {
    editor = await startEditor({ files: { ...files, ...git }, capabilities: own });
    const document = editor.open('drafts/talks.md', right);
    const mark = await editor.action(document, '1993', 'Mark as checked…');
    assert.ok(mark?.command);
    assert.equal(await editor.action(document, '1993', 'Withdraw the sign-off'), undefined);
    editor.connection.onRequest('factlint/input', () => 'called the ministry');
    assert.equal(await editor.request('workspace/executeCommand', mark.command), 1);
    const [, day = ''] = /on: "(\d{4}-\d\d-\d\d)"/.exec(ledgerText()) ?? [];
    assert.equal(
      ledgerText()
        .split('\n')
        .find(each => each.startsWith('-')),
      `- { draft: "drafts/talks.md", sentence: "The Turkey–Armenia border was closed in 1993.", value: "1993", fact: "border-closed", says: "Turkey–Armenia border, closed: 1993", by: "Ann \\"A.\\" Adams", on: "${day}", note: "called the ministry" }`,
    );
    assert.deepEqual(await states(document.uri), ['signed-off']);
    const hover = await editor.request<Hover>('textDocument/hover', {
      textDocument: { uri: document.uri },
      position: editor.range(document, '1993').start,
    });
    assert.match(
      JSON.stringify(hover.contents),
      /\*Signed off by Ann .* called the ministry\*.*Turkey closed its land border/,
    );
    const { html } = await editor.request<{ html: string }>('factlint/galleyReport', { uri: document.uri });
    assert.match(html, /Signed off by Ann &quot;A\.&quot; Adams, .*: called the ministry\./);

    assert.equal(await editor.action(document, '1993', 'Mark as checked…'), undefined);
    const withdraw = await editor.action(document, '1993', 'Withdraw the sign-off');
    assert.equal(await editor.request('workspace/executeCommand', withdraw?.command), 1);
    assert.deepEqual(await states(document.uri), ['supported']);
    assert.doesNotMatch(ledgerText(), /^-/m);
  });

  it('are void when the sentence, or the fact’s value, changes', async () => {
    editor = await startEditor({ files: { ...files, [ledger]: line('Ann') }, capabilities: own });
    const document = editor.open('draft.md', right);
    assert.deepEqual(await states(document.uri), ['signed-off']);
    editor.change(document, 'was closed', 'was finally closed');
    assert.deepEqual(await states(document.uri), ['void']);
    const hover = await editor.request<Hover>('textDocument/hover', {
      textDocument: { uri: document.uri },
      position: editor.range(document, '1993').start,
    });
    assert.match(JSON.stringify(hover.contents), /Sign-off by Ann, 28 November 2026 is void: the sentence has changed/);
    editor.change(document, 'was finally closed', 'was closed');
    assert.deepEqual(await states(document.uri), ['signed-off']);
    editor.open('facts/border.yaml', facts.replace('1993\n', '1993-04\n'));
    assert.deepEqual(await states(document.uri), ['void']);
    // Whoever checks it anew takes the old one's place.
    assert.equal(await signOff(document, '1993', { by: 'Bob', note: '' }), 1);
    assert.equal(ledgerText().match(/^-/gm)?.length, 1);
    assert.match(ledgerText(), /closed: 1993-04", by: "Bob"/);
  });

  it('are of no refuted claim', async () => {
    editor = await startEditor({ files, capabilities: own });
    const document = editor.open('draft.md', wrong);
    assert.equal(await editor.action(document, '1994', 'Mark as checked…'), undefined);
    assert.equal(await signOff(document, '1994', { by: 'Ann', note: '' }), 0);
    assert.equal(existsSync(fileURLToPath(editor.uri(ledger))), false);
  });

  it('are made for all claims of a selection at once', async () => {
    editor = await startEditor({ files, capabilities: own });
    const text = `${right}\nThe Turkey–Armenia border was surveyed in 1925.\n`;
    const document = editor.open('draft.md', text);
    const mark = await editor.action(document, text.slice(text.indexOf('1993'), -2), 'Mark 2 claims as checked…');
    assert.ok(mark);
    assert.equal(await signOff(document, text.slice(text.indexOf('1993'), -2), { by: 'Ann', note: '' }), 2);
    assert.deepEqual(await states(document.uri), ['signed-off', 'signed-off']);
  });

  it('ask for the reviewer’s name once where neither setting nor git knows it', async () => {
    editor = await startEditor({ files, capabilities: own, environment: { HOME: '/nowhere' } });
    const document = editor.open('draft.md', `${right}\nThe Turkey–Armenia border was surveyed in 1925.\n`);
    const asked: unknown[] = [];
    editor.connection.onRequest('factlint/input', (params: unknown) => {
      asked.push(params);
      return 'Cleo';
    });
    assert.equal(await signOff(document, '1993'), 1);
    assert.equal(await signOff(document, '1925'), 1);
    assert.deepEqual(asked, [{ title: 'Your name, for what you sign off', remember: 'reviewer' }]);
    assert.equal(ledgerText().match(/by: "Cleo"/g)?.length, 2);
  });

  it('take the reviewer’s name from the setting first', async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    editor = await startEditor({ files: { ...files, ...git }, capabilities });
    editor.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === 'factlint.reviewer' ? 'Dora' : null)),
    );
    assert.equal(await signOff(editor.open('draft.md', right), '1993'), 1);
    assert.match(ledgerText(), /by: "Dora"/);
  });

  it('take the name that git knows where the setting is none', async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    editor = await startEditor({ files: { ...files, ...git }, capabilities });
    const text = `${right}\nThe Turkey–Armenia border was surveyed in 1925.\n`;
    const document = editor.open('draft.md', text);
    for (const [on, setting] of [
      ['1993', 7],
      ['1925', '  '],
    ] as const) {
      editor.connection.onRequest('workspace/configuration', () => [setting]);
      assert.equal(await signOff(document, on), 1);
    }
    assert.equal(ledgerText().match(/by: "Ann \\"A\.\\" Adams"/g)?.length, 2);
  });

  it('say what to do to a client that cannot be asked', async () => {
    editor = await startEditor({ files, capabilities: plain, environment: { HOME: '/nowhere' } });
    const message = new Promise(resolve => {
      editor.connection.onNotification('window/showMessage', (params: { message: string }) => resolve(params.message));
    });
    const document = editor.open('draft.md', right);
    assert.equal(await signOff(document, '1993', {}), 0);
    assert.match(String(await message), /Nobody has signed: set “user\.name” in git/);
    assert.equal(await signOff(document, '1993', { by: 'Ann' }), 1);
  });

  describe('with a merge conflict in the ledger', () => {
    const conflicted = `<<<<<<< HEAD\n${line('Ann')}=======\n${line('Bob')}>>>>>>> other\n`;

    it('count all the same, and nothing is written', async () => {
      editor = await startEditor({ files: { ...files, [ledger]: conflicted }, capabilities: own });
      const message = new Promise(resolve => {
        editor.connection.onNotification('window/showMessage', (params: { message: string }) =>
          resolve(params.message),
        );
      });
      const document = editor.open('draft.md', `${right}\nThe Turkey–Armenia border was surveyed in 1925.\n`);
      assert.deepEqual(await states(document.uri), ['signed-off', 'unsourced']);
      assert.equal(await signOff(document, '1925', { by: 'Ann', note: '' }), 0);
      assert.match(String(await message), /has a merge conflict in line 1\./);
      assert.equal(ledgerText(), conflicted);
      const { items } = await editor.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: editor.open(ledger, conflicted).uri },
      });
      assert.deepEqual(
        items.map(({ code, range }) => [code, range.start.line]),
        [
          ['signoff-conflict', 0],
          ['signoff-conflict', 2],
          ['signoff-conflict', 4],
        ],
      );
    });

    it('are reported to a client that pulls nothing, and no more once it is resolved', async () => {
      editor = await startEditor({ files: { ...files, [ledger]: conflicted }, capabilities: pushing });
      assert.equal((await editor.published(ledger)).diagnostics.length, 3);
      editor.write(ledger, line('Ann') + line('Bob'));
      editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(ledger), type: 2 }] });
      assert.deepEqual((await editor.published(ledger)).diagnostics, []);
    });
  });

  it('go into the ledger as it is open, unsaved text and all', async () => {
    editor = await startEditor({ files: { ...files, [ledger]: line('Ann') }, capabilities: own });
    const open = editor.open(ledger, `# Unsaved.\n${line('Ann')}`);
    const document = editor.open('draft.md', `${right}\nThe Turkey–Armenia border was surveyed in 1925.\n`);
    const applied: ApplyWorkspaceEditParams[] = [];
    editor.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    assert.equal(await signOff(document, '1925', { by: 'Bob', note: '' }), 1);
    const [change] = applied[0]?.edit.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: open.uri, version: 1 });
    const after = TextDocument.applyEdits(
      open,
      change.edits.flatMap(edit => ('newText' in edit ? [edit] : [])),
    );
    assert.match(after, /^# Unsaved\.\n[\s\S]*by: "Ann"[\s\S]*by: "Bob"/);
    assert.equal(ledgerText(), line('Ann'));
  });

  it('of two windows on one workspace are all kept', async () => {
    const years = Array.from({ length: 12 }, (_, index) => 1900 + index);
    const text = years.map(year => `The Turkey–Armenia border was surveyed in ${year}.\n\n`).join('');
    editor = await startEditor({ files, capabilities: own });
    const other = await startEditor({ files: {}, capabilities: own, beside: editor });
    const here = editor.open('draft.md', text);
    other.open('draft.md', text);
    const sign = (window: Editor, year: number) =>
      window.request<number>('workspace/executeCommand', {
        command: 'factlint.signOff',
        arguments: [here.uri, editor.range(here, `${year}`), { by: 'Ann', note: '' }],
      });
    const done = await Promise.all(years.map((year, index) => sign(index % 2 === 0 ? editor : other, year)));
    assert.deepEqual(
      done,
      years.map(() => 1),
    );
    assert.deepEqual(
      [...ledgerText().matchAll(/value: "(\d+)"/g)].map(([, year]) => Number(year)),
      years,
    );
    await other.close();
  });

  it('take no arguments but those of a claim', async () => {
    editor = await startEditor({ files, capabilities: own });
    const { uri } = editor.open('draft.md', 'Nothing.\n');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    for (const args of [[], [1, 2], [uri], [uri, {}], [uri, range, null], ['file:///etc/passwd', range]])
      for (const command of ['factlint.signOff', 'factlint.withdrawSignOff'])
        assert.equal(await editor.request('workspace/executeCommand', { command, arguments: args }), 0);
  });

  it('are voided by a fact that another program changes', async () => {
    editor = await startEditor({ files: { ...files, [ledger]: line('Ann') }, capabilities: own });
    const document = editor.open('draft.md', right);
    assert.deepEqual(await states(document.uri), ['signed-off']);
    editor.write('facts/border.yaml', factsSaying(1994));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('facts/border.yaml'), type: 2 }] });
    assert.deepEqual(await states(document.uri), ['refuted']);
  });
});

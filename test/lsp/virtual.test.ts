import assert from 'node:assert/strict';
import type { MessageConnection } from 'vscode-jsonrpc';
import type { CodeAction, Hover, Location } from 'vscode-languageserver';
import { UnreadableFile, type Workspace } from '../../server/src/workspace/workspace';
import { memoryWorkspace } from '../support/memoryWorkspace';
import { facts, factsSaying, right, wrong } from './border';
import { type Editor, own, startEditor } from './editor';

const folder = 'vscode-vfs://github/owner/name';
const capabilities = {
  ...own,
  textDocument: { ...own.textDocument, definition: {} },
  experimental: { factlintAsks: true, factlintFiles: true },
};

/** An editor whose files only it can reach, as our client has them in a browser or in a repository that is nowhere checked out. */
function serveFiles(files: Map<string, string>): (connection: MessageConnection) => void {
  const workspace = memoryWorkspace(new Map([...files].map(([name, text]) => [`${folder}/${name}`, text])));
  return connection => {
    const answer = <T>(method: string, read: (workspace: Workspace, path: string) => Promise<T>) =>
      connection.onRequest(method, async ({ uri }: { uri: string }) =>
        read(workspace, uri).catch(error => {
          if (error instanceof UnreadableFile) return { reason: error.reason };
          throw error;
        }),
      );
    answer('factlint/readFile', async (from, path) => {
      const { text } = await from.readText(path);
      return { base64: Buffer.from(text).toString('base64') };
    });
    answer('factlint/readFolder', async (from, path) => ({ entries: await from.readFolder(path) }));
    answer('factlint/fileKind', async (from, path) => ({ kind: (await from.kind(path)) ?? null }));
  };
}

describe('a workspace that only the editor can read, over the protocol', () => {
  let editor: Editor;
  const start = async (files: Record<string, string>) => {
    editor = await startEditor({
      files: {},
      folders: [folder],
      capabilities,
      serve: serveFiles(new Map(Object.entries(files))),
    });
  };
  afterEach(() => editor.close());

  it('is checked against its own facts', async () => {
    await start({ 'facts/border.yaml': facts });
    const draft = editor.open(`${folder}/drafts/talks.md`, wrong);
    const { contents } = await editor.request<{ contents: { value: string } } & Hover>('textDocument/hover', {
      textDocument: { uri: draft.uri },
      position: editor.range(draft, '1994').start,
    });
    assert.match(contents.value, /\(vscode-vfs:\/\/github\/owner\/name\/facts\/border\.yaml#L2\)/);
  });

  it('leads to the fact where it is, and fixes the draft where it is', async () => {
    await start({ 'facts/border.yaml': facts });
    const draft = editor.open(`${folder}/drafts/talks.md`, wrong);
    const textDocument = { uri: draft.uri };
    const range = editor.range(draft, '1994');
    const [place] = await editor.request<Location[]>('textDocument/definition', {
      textDocument,
      position: range.start,
    });
    assert.equal(place?.uri, `${folder}/facts/border.yaml`);
    const [fix] = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument.uri, draft.uri);
  });

  it('follows its configuration, its .gitignore and all of its drafts', async () => {
    await start({
      'factlint.config.yaml': 'facts: knowledge/*.yaml\n',
      '.gitignore': 'old/\n',
      'knowledge/border.yaml': factsSaying(1994),
      'facts/border.yaml': facts,
      'drafts/right.md': right,
      'drafts/wrong.md': wrong,
      'old/right.md': right,
    });
    const counts = await editor.request('workspace/executeCommand', { command: 'factlint.checkAll', arguments: [] });
    assert.deepEqual(counts, { drafts: 2, claims: 2, refuted: 1 });
  });

  it('leaves out what the editor cannot read, and says so', async () => {
    await start({ 'facts/border.yaml': facts, 'facts/binary.yaml': 'a\u0000b' });
    const draft = editor.open(`${folder}/drafts/talks.md`, wrong);
    const position = editor.range(draft, '1994').start;
    assert.ok(await editor.request('textDocument/hover', { textDocument: { uri: draft.uri }, position }));
    assert.ok(editor.log.some(line => line.includes('facts/binary.yaml: is a binary file')));
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { arrivals } from './arrivals';

/** An editor that does only what the protocol says, with its files in a folder of their own on the disk. */
export interface Editor {
  /** The folder of its files. */
  readonly root: string;
  readonly connection: MessageConnection;
  readonly capabilities: InitializeResult['capabilities'];
  /** What the server published, per document; each call of `next` waits for one more. */
  readonly published: (name: string) => Promise<PublishDiagnosticsParams>;
  /** Resolves at the server's next wish that diagnostics are pulled again. */
  readonly refreshed: () => Promise<unknown>;
  /** The next thing that the server has asked to be told of. */
  readonly registered: <T>() => Promise<T>;
  readonly log: string[];
  /** The next notification of that name, past or to come. */
  readonly notified: <T>(method: string) => Promise<T>;
  uri(name: string): string;
  write(name: string, text: string): void;
  /** Renames a file or folder on the disk. */
  move(from: string, to: string): void;
  remove(name: string): void;
  open(name: string, text: string, languageId?: string): TextDocument;
  /** Replaces the first `before` in an open document. */
  change(document: TextDocument, before: string, after: string): void;
  request<T>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): void;
  /** Where `text` first stands in a document. */
  range(document: TextDocument, text: string): Range;
  /** The code action of that title where `text` first stands; undefined where none is offered. */
  action(document: TextDocument, text: string, title: string): Promise<CodeAction | undefined>;
  close(): Promise<void>;
}

export interface EditorOptions {
  readonly files: Readonly<Record<string, string>>;
  /** The open folders, below the temporary one; the default is that one. */
  readonly folders?: readonly string[];
  readonly capabilities: ClientCapabilities;
  /** An editor whose files these are too: another window on one workspace. */
  readonly beside?: Editor;
  /** What the server finds in its environment otherwise than we do. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Answers what else the server may ask of the editor, from the first message on. */
  readonly serve?: (connection: MessageConnection) => void;
}

/** What the server needs for everything it can do. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
    rename: { prepareSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      isPreferredSupport: true,
    },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
};

/** Our own client: it shows progress, code lenses and views, and can be asked. */
export const own: ClientCapabilities = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    diagnostic: { ...pulling.textDocument?.diagnostic, dynamicRegistration: true },
  },
  workspace: { ...pulling.workspace, codeLens: { refreshSupport: true } },
  window: { workDoneProgress: true },
  experimental: { factlintAsks: true },
};

/** An editor that pulls no diagnostics, and one that can do nothing beyond the protocol's least. */
export const pushing: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: pulling.textDocument?.codeAction ?? {},
  },
};
export const plain: ClientCapabilities = {};

/** Starts the server, as editors do, in a process of its own, and greets it. */
export async function startEditor({
  files,
  folders = [''],
  capabilities,
  beside,
  environment = {},
  serve,
}: EditorOptions): Promise<Editor> {
  const root = beside?.root ?? mkdtempSync(join(tmpdir(), 'factlint-lsp-'));
  const uri = (name: string) => (name.includes(':') ? name : pathToFileURL(join(root, name)).href);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);

  const server = spawn(process.execPath, [serverBundle(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const log: string[] = [];
  const published = arrivals<PublishDiagnosticsParams>();
  const refreshed = arrivals<unknown>();
  const registered = arrivals<unknown>();
  const notified = arrivals<unknown>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.arrive(params.uri, params);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onRequest('workspace/diagnostic/refresh', () => refreshed.arrive('', null));
  connection.onRequest('client/registerCapability', (params: unknown) => registered.arrive('', params));
  for (const method of ['factlint/changed', 'factlint/impact', '$/progress'])
    connection.onNotification(method, (params: unknown) => void notified.arrive(method, params));
  connection.onRequest('workspace/codeLens/refresh', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  serve?.(connection);
  connection.listen();

  const workspaceFolders = folders.map(name => ({ uri: uri(name), name }));
  const greeting = {
    processId: process.pid,
    rootUri: workspaceFolders[0]?.uri ?? null,
    workspaceFolders,
    capabilities,
  };
  const { capabilities: offered } = await connection.sendRequest<InitializeResult>('initialize', greeting);
  await connection.sendNotification('initialized', {});

  return {
    root,
    connection,
    capabilities: offered,
    published: name => published.next(uri(name)),
    refreshed: () => refreshed.next(''),
    registered: <T>() => registered.next('') as Promise<T>,
    // What arrives under a name is what the protocol sends under it.
    notified: <T>(method: string) => notified.next(method) as Promise<T>,
    log,
    uri,
    write,
    move: (from, to) => renameSync(join(root, from), join(root, to)),
    remove: name => rmSync(join(root, name), { recursive: true }),
    open(name, text, languageId = name.endsWith('.md') ? 'markdown' : 'yaml') {
      const document = TextDocument.create(uri(name), languageId, 1, text);
      notify('textDocument/didOpen', { textDocument: { uri: document.uri, languageId, version: 1, text } });
      return document;
    },
    change(document, before, after) {
      const change = { range: rangeOf(document, before), text: after };
      const version = document.version + 1;
      TextDocument.update(document, [change], version);
      notify('textDocument/didChange', { textDocument: { uri: document.uri, version }, contentChanges: [change] });
    },
    request: (method, params) => connection.sendRequest(method, params),
    notify,
    range: rangeOf,
    async action(document, text, title) {
      const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: document.uri },
        range: rangeOf(document, text),
        context: { diagnostics: [] },
      });
      return actions.find(each => each.title === title);
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exitOf(server);
      connection.dispose();
      if (beside === undefined) rmSync(root, { recursive: true, force: true });
    },
  };

  function notify(method: string, params: unknown): void {
    void connection.sendNotification(method, params);
  }
}

function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in the document.`);
  return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
}

function exitOf(server: ChildProcess): Promise<unknown> {
  return server.exitCode !== null ? Promise.resolve() : new Promise(resolve => server.once('exit', resolve));
}

let bundle: string | undefined;

/** The server as it is shipped, bundled once a run from the sources under test. */
function serverBundle(): string {
  if (bundle !== undefined) return bundle;
  const folder = mkdtempSync(join(tmpdir(), 'factlint-server-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  bundle = join(folder, 'server.cjs');
  buildSync({
    entryPoints: ['server/src/lsp/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    // A library asks where its module lies, which a CommonJS bundle knows under another name.
    define: { 'import.meta.url': '__filename' },
  });
  return bundle;
}

import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Project } from '../workspace/loadProject';
import type { Workspace } from '../workspace/workspace';
import { createAskClient } from './askClient';
import { createCheckedDrafts } from './checkedDrafts';
import { type ClientAbilities, clientAbilities } from './clientAbilities';
import { filesOf } from './clientWorkspace';
import { coalesce } from './coalesce';
import { createCommands } from './commands/commands';
import { createDiagnose } from './diagnose';
import { editorWorkspace } from './editorWorkspace';
import { toPath } from './fromProtocol';
import { createGalleys } from './galleys';
import { createLedgers, isLedger } from './ledgers';
import { createLedgerWriter } from './ledgerWriter';
import { createProjects } from './projects';
import { createPullDiagnostics } from './pullDiagnostics';
import { createPushDiagnostics } from './pushDiagnostics';
import { createDraftRequests } from './requests/draftRequests';
import { createFactFileRequests } from './requests/factFileRequests';
import { createGalleyRequests } from './requests/galleyRequests';
import { createRenameRequests } from './requests/renameRequests';
import { routeRequests } from './requests/routeRequests';
import { createSymbolRequests } from './requests/symbolRequests';
import { createResultIds } from './resultIds';
import { createReviewer } from './reviewer';
import { serveArchive } from './serveArchive';
import { serverCapabilities } from './serverCapabilities';
import { kindOfPath, watchFiles } from './watchFiles';

/** How long to wait for the next key before drafts are checked or facts are read again, in milliseconds. */
const pause = 100;

/**
 * Serves an editor over the connection until it closes. Files are read from `disk`; those that are not there, and all of them
 * where there is no disk, through the editor.
 */
export function startServer(connection: Connection, disk?: Workspace): void {
  connection.onInitialize(params => {
    const abilities = clientAbilities(params.capabilities);
    serve(connection, filesOf(connection, abilities, disk), abilities, foldersOf(params));
    return { capabilities: serverCapabilities(abilities), serverInfo: { name: 'factlint' } };
  });
  connection.listen();
}

function serve(
  connection: Connection,
  files: Workspace,
  abilities: ClientAbilities,
  initialFolders: readonly string[],
): void {
  let folders = initialFolders;
  const documents = new TextDocuments(TextDocument);
  const workspace = editorWorkspace(files, path =>
    documents
      .all()
      .find(each => toPath(each.uri) === path)
      ?.getText(),
  );
  const projects = createProjects(workspace, () => folders, logFaults);
  const drafts = createCheckedDrafts(documents, projects);
  const ledgers = createLedgers(workspace);
  const galleys = createGalleys(drafts, ledgers);
  const diagnose = createDiagnose(documents, projects, drafts, ledgers, abilities);
  const resultIds = createResultIds();
  const push = createPushDiagnostics(connection, documents, projects, ledgers, diagnose, abilities);
  const archive = serveArchive({
    connection,
    documents,
    files,
    workspace,
    projects,
    drafts,
    resultIds,
    abilities,
    guarded,
    logged,
  });
  const pull = createPullDiagnostics(diagnose, resultIds, archive.reported);
  const requests = routeRequests(
    documents,
    projects,
    createDraftRequests(drafts, galleys, abilities),
    createFactFileRequests(documents, projects, abilities),
  );
  const renames = createRenameRequests(documents, projects, workspace, abilities);
  const symbols = createSymbolRequests(documents, projects);
  const galley = createGalleyRequests(galleys);
  const ask = createAskClient(connection, abilities);
  const ledger = createLedgerWriter(connection, documents, files, abilities, path => ledgerChanged(path));
  const reviewer = createReviewer(connection, workspace, abilities, ask);
  const services = { connection, documents, drafts, workspace, abilities, ask, galleys, ledger, reviewer };
  const commands = createCommands(services, archive.checkAll);

  const recheck = coalesce(pause, () => logged(refresh()));
  const pushSoon = coalesce(pause, uri => logged(push.document(uri)));

  /** Settles once the edits that have come so far are taken in. */
  let changing: Promise<unknown> = Promise.resolve();
  documents.onDidChangeContent(({ document }) => {
    pushSoon(document.uri);
    const change = fileChanged(document.uri);
    changing = Promise.allSettled([changing, change]);
    logged(change);
  });
  // What a save changes is seen against the edits before it.
  documents.onDidSave(({ document }) => {
    const path = toPath(document.uri);
    const text = document.getText();
    if (path !== undefined) logged(changing.then(() => archive.saved(path, text)));
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.forget(uri);
    pushSoon(uri);
    // A fact file's unsaved text is gone with it.
    logged(fileChanged(uri));
  });
  documents.listen(connection);

  connection.onHover(guarded(requests.hover, null));
  connection.onDefinition(guarded(requests.definition, null));
  connection.onCodeAction(guarded(requests.codeActions, []));
  connection.onDocumentHighlight(guarded(requests.highlights, []));
  connection.onCompletion(guarded(requests.completion, { isIncomplete: false, items: [] }));
  connection.onPrepareRename(guarded(renames.prepare, null));
  connection.onRenameRequest(guarded(renames.rename, null));
  connection.onDocumentSymbol(guarded(({ textDocument }) => symbols.outline(textDocument.uri), []));
  connection.onWorkspaceSymbol(guarded(symbols.workspace, []));
  connection.onExecuteCommand(({ command, arguments: args = [] }) => {
    const run = commands[command];
    if (run === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${command}”.`);
    return run(args);
  });
  connection.onRequest('factlint/galley', guarded(galley.galley, null));
  connection.onRequest('factlint/galleyReport', guarded(galley.report, null));
  connection.languages.diagnostics.on(guarded(pull, { kind: 'full', items: [] }));

  connection.onInitialized(() => {
    logged(archive.start());
    if (abilities.watchesFiles) logged(watchFiles(connection));
    if (abilities.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged);
    logged(push.everything());
  });
  connection.onDidChangeWatchedFiles(({ changes }) =>
    logged(Promise.all(changes.map(({ uri }) => changedOnDisk(uri)))),
  );
  connection.workspace.onDidDeleteFiles(forgetAll);
  connection.workspace.onDidRenameFiles(forgetAll);

  async function changedOnDisk(uri: string): Promise<void> {
    const path = toPath(uri);
    const kind = path === undefined ? undefined : kindOfPath(path);
    if (kind === 'file') await fileChanged(uri, true);
    if (path === undefined || kind !== 'folder') return;
    const isFact = await projects.folderChanged(path);
    // Which drafts have come or gone with it is seen when they are listed anew.
    archive.fileChanged(path, { isFact, onDisk: true });
    if (isFact) recheck('');
  }

  /** `onDisk`: it may be new there, or gone. */
  async function fileChanged(uri: string, onDisk = false): Promise<void> {
    const path = toPath(uri);
    if (path === undefined) return;
    if (isLedger(path)) await ledgerChanged(path);
    const isFact = await projects.fileChanged(path);
    archive.fileChanged(path, { isFact, onDisk });
    if (isFact) recheck('');
  }

  /** Who has signed what off says nothing about what is right: the drafts stay checked. */
  async function ledgerChanged(path: string): Promise<void> {
    ledgers.fileChanged(path);
    recheck('');
    await archive.tellViews();
  }

  function foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = removed.map(({ uri }) => toPath(uri));
    const come = added.flatMap(({ uri }) => toPath(uri) ?? []);
    folders = [...folders.filter(folder => !gone.includes(folder)), ...come];
    forgetAll();
  }

  function forgetAll(): void {
    projects.forgetAll();
    ledgers.forgetAll();
    archive.forgetAll();
    recheck('');
  }

  /** Tells the client about every open draft and every fact file anew. */
  async function refresh(): Promise<void> {
    if (abilities.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    await push.everything();
  }

  function logFaults({ faults }: Project): void {
    for (const { path, reason } of faults) connection.console.warn(`${path}: ${reason}`);
  }

  function logged(work: Promise<unknown>): void {
    work.catch(error => connection.console.error(describe(error)));
  }

  /** A defect must not end the server nor trouble the writer: it goes to the log, and the answer is empty. */
  function guarded<P, T>(
    answer: (params: P, token: CancellationToken) => Promise<T>,
    empty: T,
  ): (params: P, token: CancellationToken) => Promise<T> {
    return async (params, token) => {
      const result = await answer(params, token).catch(error => {
        if (error instanceof ResponseError) throw error;
        connection.console.error(describe(error));
        return empty;
      });
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      return result;
    };
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap(uri => toPath(uri) ?? []);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import type { CancellationToken, Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../workspace/workspace';
import type { CheckedDrafts } from './checkedDrafts';
import type { ClientAbilities } from './clientAbilities';
import { coalesce } from './coalesce';
import { checkAll } from './commands/checkAll';
import type { Command } from './commands/command';
import { createDiagnosticsRegistration } from './diagnosticsRegistration';
import { toPath } from './fromProtocol';
import { createImpacts } from './impacts';
import type { Projects } from './projects';
import { createFactRequests } from './requests/factRequests';
import type { ResultIds } from './resultIds';
import { createUnsavedFacts } from './unsavedFacts';
import { createWorkspaceClaims, type WorkspaceDraft } from './workspaceClaims';
import { createWorkspaceDiagnostics } from './workspaceDiagnostics';

/** How long to wait for the next change before the views are told, in milliseconds. */
const pause = 200;

/** What the server knows of all drafts of the workspace, open or not: references, code lenses, the Facts view, Check All Drafts. */
export interface Archive {
  /** The client is ready to be told what it may ask. */
  start(): Promise<void>;
  readonly checkAll: Command;
  /** What was last reported of a draft that is not open. */
  reported(uri: string): readonly Diagnostic[];
  /** A file was written, created or deleted on the disk, or a document opened, edited or closed; `isFact` where the facts depend on it. */
  fileChanged(path: string, how: { readonly isFact: boolean; readonly onDisk: boolean }): void;
  /** `text` of a document was saved, and all edits before that are known. */
  saved(path: string, text: string): Promise<void>;
  /** The folders have changed. */
  forgetAll(): void;
  /** Something that the views show has changed. */
  tellViews(): Promise<void>;
}

interface Surroundings {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  /** The files as they are saved, and as the editor has them. */
  readonly files: Workspace;
  readonly workspace: Workspace;
  readonly projects: Projects;
  readonly drafts: CheckedDrafts;
  readonly resultIds: ResultIds;
  readonly abilities: ClientAbilities;
  /** Keeps a defect from ending the server. */
  guarded<P, T>(answer: (params: P, token: CancellationToken) => Promise<T>, empty: T): Answer<P, T>;
  logged(work: Promise<unknown>): void;
}

type Answer<P, T> = (params: P, token: CancellationToken) => Promise<T>;

export function serveArchive(surroundings: Surroundings): Archive {
  const { connection, documents, files, workspace, projects, drafts, resultIds, abilities, guarded, logged } =
    surroundings;
  const claims = createWorkspaceClaims(documents, workspace, projects, drafts, abilities);
  const impacts = createImpacts(claims);
  const diagnostics = createWorkspaceDiagnostics(connection, documents, claims, resultIds, abilities);
  const registration = createDiagnosticsRegistration(connection, abilities);
  const requests = createFactRequests(documents, projects, drafts, claims, impacts, abilities);
  const unsaved = createUnsavedFacts(files);
  /** Documents whose opening is the next change that is told of them. */
  const opening = new Set<string>();
  /** How many saves are being looked into: until that is done, the drafts are not to be noted as they are after them. */
  let saves = 0;
  /** Somebody has looked at facts: from then on, what an edit of one changes is told. */
  let watchesFacts = false;
  const changedSoon = coalesce(pause, () => logged(tellChanged()));

  connection.onReferences(guarded(requests.references, []));
  connection.onCodeLens(guarded(({ textDocument }) => requests.codeLenses(textDocument.uri), []));
  connection.onCodeLensResolve(requests.resolveCodeLens);
  connection.languages.diagnostics.onWorkspace(diagnostics.pull);
  connection.onRequest(
    'factlint/facts',
    guarded(
      async () => {
        if (!claims.known().complete) logged(learnAll());
        return requests.facts();
      },
      { facts: [] },
    ),
  );
  documents.onDidOpen(({ document: { uri } }) => {
    const path = toPath(uri);
    if (path === undefined) return;
    opening.add(path);
    if (/\.ya?ml$/.test(path)) logged(learnAll());
  });

  return {
    start: () => registration.register(false),
    checkAll: checkAll(connection, abilities, claims, async drafts => {
      noteSaved(drafts);
      await registration.register(true);
      await diagnostics.start();
    }),
    reported: diagnostics.reported,
    fileChanged(path, { isFact, onDisk }) {
      if (documentAt(path) === undefined) unsaved.closed(path);
      const wasOpened = !onDisk && opening.delete(path);
      if (isFact) {
        logged(factChanged(path, onDisk, wasOpened));
        claims.factsChanged();
      } else {
        claims.fileChanged(path, onDisk);
        impacts.forget(path);
      }
      changedSoon('');
    },
    async saved(path, text) {
      const document = documentAt(path);
      // A saved draft has no impact, and leaves what facts that are not saved have changed to be told later.
      if (document !== undefined && unsaved.saved(path, text, document)) await tellImpact();
    },
    forgetAll() {
      claims.forgetAll();
      changedSoon('');
    },
    tellViews,
  };

  function documentAt(path: string): TextDocument | undefined {
    return documents.all().find(({ uri }) => toPath(uri) === path);
  }

  /** Checks what is not known, and tells the views once it is. */
  async function learnAll(): Promise<void> {
    noteSaved(await claims.settled());
    await tellViews();
  }

  async function factChanged(path: string, onDisk: boolean, wasOpened: boolean): Promise<void> {
    const document = documentAt(path);
    if (document === undefined) return;
    if (onDisk) {
      if (await unsaved.changedOnDisk(path, document)) await tellImpact();
      return;
    }
    if (wasOpened) {
      if (await unsaved.opened(path, document)) impacts.forgetAll();
      return;
    }
    // What was checked since the drafts were last noted was checked with the facts as they were before this edit.
    if (unsaved.none() && saves === 0) impacts.noteMissing(claims.known().drafts);
    if (unsaved.edited(path, document)) await tellImpact();
  }

  /** What an edit that is not saved has changed is to be told when it is. */
  function noteSaved(drafts: readonly WorkspaceDraft[]): void {
    watchesFacts = true;
    if (unsaved.none() && saves === 0 && drafts.length > 0) impacts.note(drafts);
  }

  async function tellChanged(): Promise<void> {
    await diagnostics.refresh();
    // A draft that was edited or opened is held against the next edit of a fact as it is now.
    if (watchesFacts && unsaved.none()) noteSaved((await claims.all()) ?? []);
    await tellViews();
  }

  async function tellViews(): Promise<void> {
    if (abilities.asks) await connection.sendNotification('factlint/changed', {});
    if (abilities.refreshesCodeLenses) await connection.sendRequest('workspace/codeLens/refresh');
  }

  async function tellImpact(): Promise<void> {
    saves++;
    const impact = await impacts.saved().finally(() => {
      saves--;
    });
    if (impact === undefined) return;
    const message = `The saved facts: ${impact.message}.`;
    connection.console.info(message);
    if (!abilities.asks) return;
    const changed = impact.claims.map(({ claim, before, after }) => ({ ...claim.location, before, after }));
    await connection.sendNotification('factlint/impact', { message: impact.message, claims: changed });
  }
}

import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type TextDocuments,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from './clientAbilities';
import type { ResultIds } from './resultIds';
import type { WorkspaceClaims, WorkspaceDraft } from './workspaceClaims';

/**
 * What is wrong in the drafts that are not open, once somebody has asked for all drafts; kept current from then on. A client that
 * pulls is answered when there is news for it; to any other client the news is pushed.
 */
export interface WorkspaceDiagnostics {
  /** From now on, drafts that are not open are reported. */
  start(): Promise<void>;
  /** Something has changed: look whether there is news. */
  refresh(): Promise<void>;
  pull(params: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport>;
  /** What was last reported of a draft; nothing before anybody has asked for all drafts. */
  reported(uri: string): readonly Diagnostic[];
}

export function createWorkspaceDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  claims: WorkspaceClaims,
  resultIds: ResultIds,
  abilities: ClientAbilities,
): WorkspaceDiagnostics {
  let started = false;
  const reported = new Map<string, Report>();
  /** What was open and is no draft: its own diagnostics are pushed while it is closed, and the client must not keep both. */
  const left = new Set<string>();
  documents.onDidClose(({ document: { uri } }) => left.add(uri));
  const waiting = new Set<() => void>();

  return {
    async start() {
      started = true;
      await refresh();
    },
    refresh,
    async pull({ previousResultIds }, token) {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      for (;;) {
        const items = news(previous);
        if (items.length > 0 || token.isCancellationRequested) return { items };
        await nextNews(token);
      }
    },
    reported: uri => reported.get(uri)?.items ?? [],
  };

  async function refresh(): Promise<void> {
    if (!started) return;
    const drafts = await claims.all();
    // Overtaken by another change, which refreshes in its turn.
    if (drafts === undefined) return;
    // A client that pulls prefers what it has asked an open document for, and needs this as soon as its tab is closed.
    const open = new Set(abilities.pullsDiagnostics ? [] : documents.keys());
    const shown = new Map(drafts.filter(({ uri }) => !open.has(uri)).map(draft => [draft.uri, draft]));
    const gone = abilities.pullsDiagnostics ? left : [];
    for (const uri of new Set([...reported.keys(), ...gone, ...shown.keys()])) await report(uri, shown.get(uri));
    left.clear();
    for (const wake of [...waiting]) wake();
  }

  async function report(uri: string, draft: WorkspaceDraft | undefined): Promise<void> {
    const items = draft?.diagnostics ?? [];
    const resultId = resultIds(uri, items);
    const known = reported.get(uri);
    if (known?.resultId === resultId || (known === undefined && items.length === 0 && !left.has(uri))) return;
    reported.set(uri, { resultId, items });
    // An open document has diagnostics of its own.
    if (!abilities.pullsDiagnostics && documents.get(uri) === undefined)
      await connection.sendDiagnostics({ uri, diagnostics: [...items] });
  }

  function news(previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
    return [...reported].flatMap(([uri, { resultId, items }]) =>
      previous.get(uri) === resultId
        ? []
        : [{ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...items] }],
    );
  }

  function nextNews(token: CancellationToken): Promise<void> {
    return new Promise(resolve => {
      const wake = () => {
        waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      waiting.add(wake);
    });
  }
}

interface Report {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

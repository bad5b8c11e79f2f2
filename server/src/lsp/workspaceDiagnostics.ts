import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  type TextDocuments,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from './clientAbilities';
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
}

export function createWorkspaceDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  claims: WorkspaceClaims,
  abilities: ClientAbilities,
): WorkspaceDiagnostics {
  let started = false;
  /** What stands at each draft, as text, and under which number. */
  const reported = new Map<string, { readonly content: string; readonly resultId: string; readonly draft: Report }>();
  let count = 0;
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
  };

  async function refresh(): Promise<void> {
    if (!started) return;
    const drafts = await claims.all();
    // Overtaken by another change, which refreshes in its turn.
    if (drafts === undefined) return;
    const open = new Set(documents.keys());
    const shown = new Map(drafts.filter(({ uri }) => !open.has(uri)).map(draft => [draft.uri, draft]));
    for (const uri of new Set([...reported.keys(), ...shown.keys()])) await report(uri, shown.get(uri));
    for (const wake of [...waiting]) wake();
  }

  async function report(uri: string, draft: WorkspaceDraft | undefined): Promise<void> {
    const items = draft?.diagnostics ?? [];
    const content = JSON.stringify(items);
    const known = reported.get(uri);
    if (known?.content === content || (known === undefined && items.length === 0)) return;
    reported.set(uri, { content, resultId: `workspace ${++count}`, draft: { uri, items } });
    // An open document has diagnostics of its own.
    if (!abilities.pullsDiagnostics && documents.get(uri) === undefined)
      await connection.sendDiagnostics({ uri, diagnostics: [...items] });
  }

  function news(previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
    return [...reported].flatMap(([uri, { resultId, draft }]) =>
      previous.get(uri) === resultId
        ? []
        : [{ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...draft.items] }],
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

type Report = Pick<WorkspaceDraft, 'uri'> & { readonly items: WorkspaceDraft['diagnostics'] };

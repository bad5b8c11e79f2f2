import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from './clientAbilities';
import type { Diagnose, Diagnosis } from './diagnose';
import { toPath } from './fromProtocol';
import type { Ledgers } from './ledgers';
import type { Projects } from './projects';
import { toUri } from './toProtocol';

/**
 * Publishes what the client does not ask for: to a client that pulls, the faults of fact files and configurations that are not
 * open; to any other client everything.
 */
export interface PushDiagnostics {
  /** One document after it was opened, changed or closed. */
  document(uri: string): Promise<void>;
  /** All of it: after the facts, the configuration or the folders have changed. */
  everything(): Promise<void>;
}

export function createPushDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  ledgers: Ledgers,
  diagnose: Diagnose,
  abilities: ClientAbilities,
): PushDiagnostics {
  /** What was last published and is not empty, by URI. */
  const published = new Map<string, string>();

  return {
    document,
    async everything() {
      const open = new Set(documents.keys().map(toPath));
      if (!abilities.pullsDiagnostics) for (const uri of documents.keys()) await document(uri);
      const stale = new Set(published.keys());
      for (const project of await projects.all()) {
        const { configFile, factFiles } = project;
        const { path: ledger } = await ledgers.of(project);
        if (!open.has(ledger)) {
          await publish(toUri(ledger), { items: await diagnose.ledger(project) });
          stale.delete(toUri(ledger));
        }
        for (const { path } of configFile === undefined ? factFiles : [configFile, ...factFiles]) {
          if (open.has(path)) continue;
          await publish(toUri(path), { items: diagnose.file(project, path) });
          stale.delete(toUri(path));
        }
      }
      for (const uri of stale) if (abilities.pullsDiagnostics || !documents.get(uri)) await publish(uri, { items: [] });
    },
  };

  async function document(uri: string): Promise<void> {
    if (abilities.pullsDiagnostics) return;
    const diagnosis = await diagnose.document(uri);
    // A document that has changed meanwhile is checked again anyway.
    if (documents.get(uri)?.version === diagnosis.version) await publish(uri, diagnosis);
  }

  async function publish(uri: string, { items, version }: Diagnosis): Promise<void> {
    const content = JSON.stringify([items, version]);
    if (items.length === 0 && version === undefined && !published.has(uri)) return;
    if (published.get(uri) === content) return;
    if (items.length > 0) published.set(uri, content);
    else published.delete(uri);
    await connection.sendDiagnostics({ uri, diagnostics: [...items], ...(version !== undefined && { version }) });
  }
}

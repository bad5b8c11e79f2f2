import {
  type Connection,
  type DiagnosticOptions,
  type Disposable,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities';

/** An edit of a fact file changes what is wrong in drafts. */
const options = { identifier: 'factlint', interFileDependencies: true };

/** For a client that takes what the server can do as it is told in the beginning. */
export const diagnosticProvider: DiagnosticOptions = { ...options, workspaceDiagnostics: true };

/**
 * Tells a client that pulls from when on the whole workspace is reported. Before that, it is to forget what is wrong in a draft as soon as
 * that is closed; from then on, it keeps that until the workspace's diagnostics say otherwise.
 */
export interface DiagnosticsRegistration {
  register(workspaceDiagnostics: boolean): Promise<void>;
}

export function createDiagnosticsRegistration(
  connection: Connection,
  { pullsDiagnostics, registersDiagnostics }: ClientAbilities,
): DiagnosticsRegistration {
  let current: Promise<Disposable> | undefined;
  let isOfWorkspace: boolean | undefined;
  return {
    async register(workspaceDiagnostics) {
      if (!pullsDiagnostics || !registersDiagnostics || isOfWorkspace === workspaceDiagnostics) return;
      isOfWorkspace = workspaceDiagnostics;
      (await current)?.dispose();
      const wanted = { ...options, workspaceDiagnostics, documentSelector: null };
      current = connection.client.register(DocumentDiagnosticRequest.type, wanted);
      await current;
    },
  };
}

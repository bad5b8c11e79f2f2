import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Diagnose } from './diagnose';
import type { ResultIds } from './resultIds';

/** Answers `textDocument/diagnostic`. The same diagnostics as the client has already are not sent again. */
export type PullDiagnostics = (params: DocumentDiagnosticParams) => Promise<DocumentDiagnosticReport>;

/** `reported` is what was last said of a draft that is not open, for whoever still asks for one that was closed just now. */
export function createPullDiagnostics(
  diagnose: Diagnose,
  resultIds: ResultIds,
  reported: (uri: string) => readonly Diagnostic[],
): PullDiagnostics {
  return async ({ textDocument: { uri }, previousResultId }) => {
    const { items: own, version } = await diagnose.document(uri);
    const items = version === undefined && own.length === 0 ? reported(uri) : own;
    const resultId = resultIds(uri, items);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  };
}

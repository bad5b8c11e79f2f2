import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Diagnose } from './diagnose';

/** Answers `textDocument/diagnostic`. The same diagnostics as the client has already are not sent again. */
export interface PullDiagnostics {
  report(params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport>;
  forget(uri: string): void;
}

interface Answer {
  readonly resultId: string;
  readonly content: string;
}

export function createPullDiagnostics(diagnose: Diagnose): PullDiagnostics {
  const answers = new Map<string, Answer>();
  let count = 0;

  return {
    async report({ textDocument: { uri }, previousResultId }) {
      const items = [...(await diagnose.document(uri)).items];
      const content = JSON.stringify(items);
      const known = answers.get(uri);
      const answer = known?.content === content ? known : { resultId: `${++count}`, content };
      answers.set(uri, answer);
      const { resultId } = answer;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
    forget: uri => answers.delete(uri),
  };
}

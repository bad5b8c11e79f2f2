import type * as vscode from 'vscode';
import type { GalleyMark } from '../../../client/src/protocol';
import { api } from './api';

/** The galley's marks of a visible draft, once they satisfy the condition. */
export async function marksWhen(
  { uri }: vscode.TextDocument,
  satisfied: (marks: readonly GalleyMark[]) => boolean,
): Promise<readonly GalleyMark[]> {
  const { galley } = await api();
  for (;;) {
    // Whoever listens before asking misses no change.
    const refreshed = new Promise<void>(resolve => {
      const listener = galley.onDidRefresh(() => {
        listener.dispose();
        resolve();
      });
    });
    const marks = galley.marksOf(uri.toString());
    if (marks !== undefined && satisfied(marks)) return marks;
    await refreshed;
  }
}

/** The marks as text: “1 refuted 1994”. */
export function marksAsText(document: vscode.TextDocument, marks: readonly GalleyMark[]): string[] {
  return marks.map(({ number, state, range: { start, end } }) => {
    const line = document.lineAt(start.line).text;
    return `${number} ${state} ${line.slice(start.character, end.character)}`;
  });
}

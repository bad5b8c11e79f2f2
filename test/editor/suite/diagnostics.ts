import * as vscode from 'vscode';

/** A document's diagnostics, as soon as they satisfy the condition. The test's time limit ends the wait. */
export async function diagnosticsWhen(
  uri: vscode.Uri,
  satisfied: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const current = () => vscode.languages.getDiagnostics(uri);
  while (!satisfied(current())) await nextChangeOf(uri);
  return current();
}

/** The same as text: each diagnostic's code and the words that it stands on. */
export async function codesWhen(
  document: vscode.TextDocument,
  satisfied: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<string[]> {
  const found = await diagnosticsWhen(document.uri, satisfied);
  return found.map(({ code, range }) => `${typeof code === 'object' ? code.value : code} ${document.getText(range)}`);
}

function nextChangeOf(uri: vscode.Uri): Promise<void> {
  return new Promise(resolve => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some(changed => changed.toString() === uri.toString())) return;
      listener.dispose();
      resolve();
    });
  });
}

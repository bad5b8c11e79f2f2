import * as vscode from 'vscode';

/** The address of a file in the copy of test/editor/workspace that the window shows. */
export function workspaceFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The window shows no folder.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace in an editor. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceFile(path)));
}

/** Writes a file of the workspace behind the editor's back, as another program would. */
export async function writeFile(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(workspaceFile(path), new TextEncoder().encode(text));
}

/** Writes a file that was changed and saved before, and waits until VS Code, which may still keep its text, has the new one. */
export async function restoreFile(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  const document = await vscode.workspace.openTextDocument(workspaceFile(path));
  while (document.getText() !== text) await changeWithin(500, document);
}

/** Keeps a file of the workspace as it is for the suite's next test, whatever one does to it. Returns what is in it. */
export function keptFile(path: string): () => string {
  let before = '';
  beforeEach(async () => {
    before = await readFile(path);
  });
  afterEach(async () => {
    await closeAll();
    await restoreFile(path, before);
    await closeAll();
  });
  return () => before;
}

export async function readFile(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(path)));
}

export async function deleteFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(workspaceFile(path));
}

/** Replaces the first `before` in an editor, as typing would. */
export async function type(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const done = await editor.edit(builder => builder.replace(rangeOf(editor.document, before), after));
  if (!done) throw new Error('The editor has refused the edit.');
}

/** Where `text` first stands in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in the document.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The code actions on `text`, by title. */
export async function actionsOn(
  document: vscode.TextDocument,
  text: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<Map<string, vscode.CodeAction>> {
  const range = rangeOf(document, text);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );
  return new Map(actions.map(action => [action.title, action]));
}

/**
 * Applies the first code action of a kind to the active editor, as a key bound to it would. VS Code drops such a wish when it
 * begins, on its own, to look for the actions at the cursor, and tells nobody; then the key is pressed again.
 */
export async function applyFirst(document: vscode.TextDocument, kind: string, preferred = false): Promise<void> {
  const { version } = document;
  while (document.version === version) {
    await vscode.commands.executeCommand('editor.action.codeAction', { kind, preferred, apply: 'first' });
    await changeWithin(500, document);
  }
}

/** Resolves at the document's next change, or when so many milliseconds have passed without one. */
function changeWithin(milliseconds: number, document: vscode.TextDocument): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const listener = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === document && event.contentChanges.length > 0) done();
    });
  });
}

/** Leaves the workspace to the next test as this one has found it: no unsaved text, no open editor. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

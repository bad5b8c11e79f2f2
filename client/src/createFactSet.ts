import { commands, type Disposable, FileType, Selection, Uri, window, workspace } from 'vscode';

/** What a new fact set begins with: short enough to be read at once, and free of faults. */
const example = `# What the drafts are checked against. Each fact has a subject, a property, a value and a source.
entities:
  old-bridge:
    label: Old Bridge
    type: thing

facts:
  - subject: old-bridge
    property: opened
    value: 1890
    source: https://example.org/old-bridge
`;

/** “Create a Fact Set”: a first fact file in the folder's `facts`, opened at its value. A file that is there stays as it is. */
export function registerCreateFactSet(): Disposable {
  return commands.registerCommand('factlint.createFactSet', async () => {
    const folder = await chooseFolder();
    if (folder === undefined) return;
    const file = await freeName(Uri.joinPath(folder, 'facts'));
    await workspace.fs.writeFile(file, new TextEncoder().encode(example));
    const editor = await window.showTextDocument(file);
    const at = editor.document.getText().indexOf('1890');
    const start = editor.document.positionAt(at);
    editor.selection = new Selection(start, start.translate(0, 4));
  });
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return (await window.showWorkspaceFolderPick({ placeHolder: 'The folder of the facts' }))?.uri;
  if (folders[0] !== undefined) return folders[0].uri;
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: 'The Folder of the Drafts and Facts',
    })) ?? [];
  return chosen;
}

/** `facts.yaml`, or the first of `facts-2.yaml`, `facts-3.yaml` … that does not exist. */
async function freeName(folder: Uri): Promise<Uri> {
  for (let count = 1; ; count++) {
    const file = Uri.joinPath(folder, count === 1 ? 'facts.yaml' : `facts-${count}.yaml`);
    if (!(await exists(file))) return file;
  }
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
}

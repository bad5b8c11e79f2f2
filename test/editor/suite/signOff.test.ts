import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { marksAsText, marksWhen } from './galley';
import { untilVisible } from './launcher';
import { closeAll, deleteFile, openFile, rangeOf, readFile, type, workspaceFile, writeFile } from './workspace';

const ledger = 'factlint.signoffs.yaml';
const closed = 'The Turkey–Armenia border was closed in 1993.';

describe('sign-offs', () => {
  before(async () => {
    await writeFile('checked.md', `${closed}\n`);
    await reviewer('Ann Adams');
  });
  after(async () => {
    await reviewer(undefined);
    await deleteFile('checked.md');
  });
  afterEach(async () => {
    await closeAll();
    await deleteFile(ledger);
  });

  const reviewer = (name: string | undefined) =>
    vscode.workspace.getConfiguration('factlint').update('reviewer', name, vscode.ConfigurationTarget.Global);

  /** Marks the claim of the draft as checked, with the note that the input box is left with. */
  async function signOff(): Promise<vscode.TextDocument> {
    const editor = await openFile('checked.md');
    const { document } = editor;
    await marksWhen(document, ([first]) => first?.state === 'supported');
    const at = rangeOf(document, '1993').start;
    editor.selection = new vscode.Selection(at, at);
    const done = vscode.commands.executeCommand('factlint.markChecked');
    await untilVisible('.quick-input-box input');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    return document;
  }

  it('are written to the ledger, and shown', async () => {
    const document = await signOff();
    const marks = await marksWhen(document, ([first]) => first?.state === 'signed-off');
    assert.match(marks[0]?.message ?? '', /Signed off by Ann Adams/);
    assert.match(await readFile(ledger), /^- \{ draft: "checked\.md", .*by: "Ann Adams", on: "\d{4}-\d\d-\d\d" \}$/m);
  });

  it('are void once the sentence changes, and valid again once it is back', async () => {
    const document = await signOff();
    await marksWhen(document, ([first]) => first?.state === 'signed-off');
    const editor = await openFile('checked.md');
    await type(editor, 'was closed', 'was finally closed');
    const marks = await marksWhen(document, ([first]) => first?.state === 'void');
    assert.match(marks[0]?.message ?? '', /is void: the sentence has changed/);
    await type(editor, 'was finally closed', 'was closed');
    await marksWhen(document, ([first]) => first?.state === 'signed-off');
  });

  it('are withdrawn', async () => {
    const document = await signOff();
    await marksWhen(document, ([first]) => first?.state === 'signed-off');
    await vscode.commands.executeCommand('factlint.withdrawMark');
    const marks = await marksWhen(document, ([first]) => first?.state === 'supported');
    assert.deepEqual(marksAsText(document, marks), ['1 supported 1993']);
    assert.doesNotMatch(await readFile(ledger), /^-/m);
  });

  it('are read anew when another program, or a merge, writes the ledger', async () => {
    const document = await signOff();
    await marksWhen(document, ([first]) => first?.state === 'signed-off');
    const line = await readFile(ledger);
    await writeFile(ledger, '');
    await marksWhen(document, ([first]) => first?.state === 'supported');
    await writeFile(ledger, `<<<<<<< HEAD\n=======\n${line}>>>>>>> other\n`);
    await marksWhen(document, ([first]) => first?.state === 'signed-off');
    const faults = await diagnosticsWhen(workspaceFile(ledger), found => found.length === 3);
    assert.deepEqual(
      faults.map(({ range }) => range.start.line),
      [0, 1, 5],
    );
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesWhen, diagnosticsWhen } from './diagnostics';
import { actionsOn, applyFirst, closeAll, openFile, rangeOf, type } from './workspace';

async function openChecked(): Promise<vscode.TextEditor> {
  const editor = await openFile('draft.md');
  await diagnosticsWhen(editor.document.uri, found => found.length === 3);
  return editor;
}

async function apply(document: vscode.TextDocument, on: string, title: string): Promise<void> {
  const action = (await actionsOn(document, on)).get(title);
  assert.ok(action?.edit, `“${title}” is not offered.`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

describe('quick fixes', () => {
  afterEach(closeAll);

  const cases: [on: string, title: string, after: string, left: string[]][] = [
    ['1994', 'Change to “1993”', 'shut since 1993.', ['wrong-name Volkan Bozkır', 'wrong-date 1992']],
    ['Volkan', 'Change to “Serdar Kılıç”', 'envoy, Serdar Kılıç, is', ['wrong-date 1994', 'wrong-date 1992']],
    ['1994', 'Fix all wrong-date in this file', 'closed in 1993:', ['wrong-name Volkan Bozkır']],
    ['1994', 'Suppress wrong-date here', 'wrong-date -->\nThe Turkey', ['wrong-name Volkan Bozkır', 'wrong-date 1992']],
    [
      '1992',
      'Suppress border-closed here',
      'border-closed -->\nTraders',
      ['wrong-date 1994', 'wrong-name Volkan Bozkır'],
    ],
  ];
  for (const [on, title, after, left] of cases) {
    it(`“${title}” on ${on}`, async () => {
      const { document } = await openChecked();
      const before = document.getText();
      await apply(document, on, title);
      assert.ok(document.getText().includes(after), document.getText());
      assert.deepEqual(await codesWhen(document, found => found.length === left.length), left);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('the preferred one is the one that a key for it applies', async () => {
    const editor = await openChecked();
    const at = rangeOf(editor.document, '1994').start;
    editor.selection = new vscode.Selection(at, at);
    await applyFirst(editor.document, 'quickfix', true);
    await codesWhen(editor.document, found => found.length === 2);
    assert.match(editor.document.getText(), /shut since 1993/);
  });

  it('asked for before an edit do no harm after it', async () => {
    const editor = await openChecked();
    const { document } = editor;
    const asked = actionsOn(document, '1994');
    await type(editor, '# Talks', '# New talks');
    const before = document.getText();
    // VS Code may have cancelled the request.
    const actions = await asked.catch(() => undefined);
    const edit = actions?.get('Change to “1993”')?.edit;
    if (edit) await vscode.workspace.applyEdit(edit);
    assert.ok([before, before.replace('1994', '1993')].includes(document.getText()), document.getText());
  });
});

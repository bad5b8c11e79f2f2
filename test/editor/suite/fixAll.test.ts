import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesWhen, diagnosticsWhen } from './diagnostics';
import { applyFirst, closeAll, openFile, readFile, restoreFile, type } from './workspace';

const quotation = 'The minister said: “The Turkey–Armenia border was closed in 1994.”\n';

describe('fix all', () => {
  let before: string;
  beforeEach(async () => {
    before = await readFile('draft.md');
  });
  afterEach(async () => {
    await closeAll();
    await restoreFile('draft.md', before);
  });

  it('puts right what needs no choice', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length === 3);
    await applyFirst(document, 'source.fixAll.factlint');
    assert.deepEqual(await codesWhen(document, found => found.length === 0), []);
    assert.equal(document.getText(), before.replace(/199[42]/g, '1993').replace('Volkan Bozkır', 'Serdar Kılıç'));
  });

  it('leaves quotations alone', async () => {
    const editor = await openFile('draft.md');
    await type(editor, 'Traders', `${quotation}\nTraders`);
    const { document } = editor;
    await diagnosticsWhen(document.uri, found => found.length === 4);
    await applyFirst(document, 'source.fixAll.factlint');
    const [left] = await diagnosticsWhen(document.uri, found => found.length === 1);
    assert.equal(left?.severity, vscode.DiagnosticSeverity.Information);
    assert.ok(document.getText().includes(quotation));
  });

  it('runs on saving where the writer wants it', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const onSave = (value: object | undefined) =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Global);
    await onSave({ 'source.fixAll.factlint': 'explicit' });
    try {
      const editor = await openFile('draft.md');
      await diagnosticsWhen(editor.document.uri, found => found.length === 3);
      await type(editor, '# Talks', '# New talks');
      assert.ok(await editor.document.save());
      assert.doesNotMatch(await readFile('draft.md'), /1994|1992|Volkan/);
    } finally {
      await onSave(undefined);
    }
  });
});

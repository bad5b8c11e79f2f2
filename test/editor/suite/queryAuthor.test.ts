import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesWhen } from './diagnostics';
import { marksWhen } from './galley';
import { untilVisible } from './launcher';
import { closeAll, openFile, rangeOf } from './workspace';

describe('a query to the author', () => {
  afterEach(closeAll);

  it('is asked for, stands behind the sentence, and is listed and marked', async () => {
    const editor = await openFile('draft.md');
    const { document } = editor;
    await marksWhen(document, found => found.length === 3);
    const at = rangeOf(document, '1994').start;
    editor.selection = new vscode.Selection(at, at);
    const done = vscode.commands.executeCommand('factlint.askAuthor');
    await untilVisible('.quick-input-box input');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    const comment = '<!-- factlint-query: What is the source for “1994”? -->';
    assert.ok(document.getText().includes(`shut since 1994. ${comment} It may`));
    const codes = await codesWhen(document, found => found.length === 4);
    assert.ok(codes.includes(`open-query ${comment}`));
    const marks = await marksWhen(document, found => found.length === 4);
    assert.deepEqual(
      marks.map(({ state }) => state),
      ['refuted', 'query', 'refuted', 'refuted'],
    );
  });
});

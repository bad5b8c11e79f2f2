import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api } from './api';
import { closeAll, openFile, rangeOf, type } from './workspace';

/** The view's groups and facts as text, once they satisfy the condition. */
async function rowsWhen(satisfied: (rows: string[]) => boolean): Promise<string[]> {
  const { tree } = (await api()).facts;
  for (;;) {
    // Whoever listens before asking misses no change.
    const changed = new Promise<void>(resolve => {
      const listener = tree.onDidChangeTreeData?.(() => {
        listener?.dispose();
        resolve();
      });
    });
    const rows: string[] = [];
    for (const group of (await tree.getChildren()) ?? []) {
      rows.push(`${labelOf(await tree.getTreeItem(group))}:`);
      for (const fact of (await tree.getChildren(group)) ?? []) rows.push(labelOf(await tree.getTreeItem(fact)));
    }
    if (satisfied(rows)) return rows;
    await changed;
  }
}

function labelOf({ label, description }: vscode.TreeItem): string {
  return [label, description].filter(Boolean).join(' ');
}

const closed = 'Turkey closed its land border with Armenia in 1993.';
const envoy = 'Serdar Kılıç has been Turkey’s special envoy to the talks with Armenia since December 2021.';

async function firstFact() {
  const { tree } = (await api()).facts;
  const [group] = (await tree.getChildren()) ?? [];
  const [fact] = (await tree.getChildren(group)) ?? [];
  return fact ?? assert.fail('There is no fact in the view.');
}

describe('the Facts view', () => {
  before(() => vscode.commands.executeCommand('factlint.facts.focus'));
  afterEach(async () => {
    await vscode.commands.executeCommand('factlint.groupFactsBy.topic');
    await closeAll();
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeSidebar'));

  it('groups the facts by their file, with what the drafts say to each', async () => {
    const rows = await rowsWhen(found => found.some(row => row.includes('✗ 2')));
    assert.deepEqual(rows, ['border 2:', `${closed} ✗ 2`, `${envoy} ✗ 1`]);
  });

  it('groups them by entity and by state', async () => {
    await vscode.commands.executeCommand('factlint.groupFactsBy.entity');
    const byEntity = await rowsWhen(found => found.length > 3);
    assert.deepEqual(
      byEntity.filter(row => row.endsWith(':')),
      ['Turkey 1:', 'Turkey–Armenia border 1:'],
    );
    await vscode.commands.executeCommand('factlint.groupFactsBy.state');
    const byState = await rowsWhen(found => found[0]?.startsWith('Contradicted') ?? false);
    assert.equal(byState[0], 'Contradicted by a draft 2:');
  });

  it('shows the facts that hold the words searched for, in whatever spelling', async () => {
    await vscode.commands.executeCommand('factlint.searchFacts', 'kilic');
    assert.deepEqual(
      (await rowsWhen(found => found.length === 2)).map(row => row.replace(/ ✗.*/, '')),
      ['border 1:', envoy],
    );
    await vscode.commands.executeCommand('factlint.clearFactSearch');
    await rowsWhen(found => found.length === 3);
  });

  it('opens a fact at its line', async () => {
    await vscode.commands.executeCommand('factlint.facts.open', await firstFact());
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
    assert.ok(document.uri.path.endsWith('/facts/border.yaml'));
    assert.match(document.lineAt(selection.active.line).text, /- id: border-closed/);
  });

  it('copies, inserts and cites a fact', async () => {
    const fact = await firstFact();
    await vscode.commands.executeCommand('factlint.facts.copy', fact);
    assert.equal(await vscode.env.clipboard.readText(), closed);
    const editor = await openFile('draft.md');
    const at = rangeOf(editor.document, 'It may reopen').start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('factlint.facts.insert', fact);
    assert.ok(editor.document.getText().includes(`1994. ${closed}It may reopen`));
    await vscode.commands.executeCommand('factlint.facts.cite', fact);
    assert.ok(editor.document.getText().includes('](https://www.rferl.org/a/1052376.html)'));
  });

  it('counts anew when a draft has changed', async () => {
    const editor = await openFile('draft.md');
    await type(editor, '1994', '1993');
    const rows = await rowsWhen(found => found.some(row => row.includes('✓ 1 ✗ 1')));
    assert.ok(rows.includes(`${closed} ✓ 1 ✗ 1`));
  });
});

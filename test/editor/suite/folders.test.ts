import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { deleteFile, keptFile, openFile, workspaceFile, writeFile } from './workspace';

const facts = 'facts/border.yaml';

describe('folders of facts', () => {
  const textBefore = keptFile(facts);

  it('may be renamed and removed by another program', async () => {
    await writeFile('facts/near/border.yaml', textBefore());
    await deleteFile(facts);
    const { document } = await openFile('draft.md');
    const leadsTo = (name: string) => (found: vscode.Diagnostic[]) =>
      found.length === 3 && (found[0]?.relatedInformation?.[0]?.location.uri.path.endsWith(name) ?? false);
    await diagnosticsWhen(document.uri, leadsTo('/facts/near/border.yaml'));
    await vscode.workspace.fs.rename(workspaceFile('facts/near'), workspaceFile('facts/far'));
    await diagnosticsWhen(document.uri, leadsTo('/facts/far/border.yaml'));
    await vscode.workspace.fs.delete(workspaceFile('facts/far'), { recursive: true });
    assert.deepEqual(await diagnosticsWhen(document.uri, found => found.length === 0), []);
  });
});

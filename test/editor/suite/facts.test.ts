import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { codesWhen, diagnosticsWhen } from './diagnostics';
import { deleteFile, keptFile, openFile, type, writeFile } from './workspace';

const file = 'facts/border.yaml';
const dates = (found: vscode.Diagnostic[]) => found.filter(({ message }) => /199\d/.test(message));

describe('facts', () => {
  const textBefore = keptFile(file);

  it('decide as they are typed, before they are saved', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length === 3);
    const facts = await openFile(file);
    await type(facts, 'value: 1993', 'value: 1994');
    const left = await codesWhen(document, found => found.length === 2);
    assert.deepEqual(left, ['wrong-name Volkan Bozkır', 'wrong-date 1992']);
  });

  it('decide as they are saved by another program', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length === 3);
    await writeFile(file, textBefore().replace('value: 1993', 'value: 1992'));
    const left = await codesWhen(document, found => dates(found).length === 1);
    assert.deepEqual(left, ['wrong-date 1994', 'wrong-name Volkan Bozkır']);
  });

  it('count no more once their file is deleted, and again once it is back', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length === 3);
    await deleteFile(file);
    await diagnosticsWhen(document.uri, found => found.length === 0);
    await writeFile(file, textBefore());
    await diagnosticsWhen(document.uri, found => found.length === 3);
  });

  it('have faults of their own, shown where they are', async () => {
    const facts = await openFile(file);
    await type(facts, 'value: 1993', 'value: 1993-13');
    const [fault] = await diagnosticsWhen(facts.document.uri, found => found.length > 0);
    assert.equal(fault?.source, 'factlint');
    assert.match(facts.document.lineAt(fault.range.start.line).text, /1993-13/);
    await type(facts, '1993-13', '1993-12');
    await diagnosticsWhen(facts.document.uri, found => found.length === 0);
  });
});

import assert from 'node:assert/strict';
import { diagnosticsWhen } from './diagnostics';
import { openFile } from './workspace';

describe('diagnostics', () => {
  it('appear when a draft is opened', async () => {
    const { document } = await openFile('draft.md');
    const [diagnostic] = await diagnosticsWhen(document.uri, found => found.length > 0);
    assert.equal(diagnostic?.source, 'factlint');
    assert.equal(document.getText(diagnostic.range), '1994');
  });
});

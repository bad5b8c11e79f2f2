import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { factCodes } from '../../../server/src/core/facts/factDiagnostic';
import { generatedFiles } from '../../support/generatedFiles';

const root = new URL('../../../', import.meta.url);

describe('generated files', () => {
  for (const { path, render } of generatedFiles) {
    it(`${path} is what its sources make (npm run generate)`, async () => {
      const current = await readFile(new URL(path, root), 'utf8');
      assert.equal(render(current), current);
    });
  }

  it('docs/fact-format.md names every code with its severity', async () => {
    const docs = await readFile(new URL('docs/fact-format.md', root), 'utf8');
    for (const [code, severity] of Object.entries(factCodes))
      assert.ok(docs.includes(`| \`${code}\` | ${severity} |`), code);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createChecker } from '../../server/src/core/check';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

const facts = readdirSync('facts')
  .filter(name => name.endsWith('.yaml'))
  .map(name => ({ path: `facts/${name}`, text: readFileSync(`facts/${name}`, 'utf8') }));

describe('docs/example.md', () => {
  it('has its eight errors, against the facts that ship, and no other', () => {
    const text = readFileSync('docs/example.md', 'utf8');
    const claims = createChecker(readFactFiles(facts).factSet, { severities: {} })(parseDraft(text));
    const wrong = claims
      .filter(({ verdict }) => verdict === 'refuted')
      .map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
    assert.deepEqual(wrong, [
      'wrong-date 1994',
      'wrong-quantity 54-day',
      'wrong-place Geneva',
      'weekday-mismatch Friday',
      'wrong-ordinal fifth',
      'wrong-name Hakan Fidan',
      'misspelled-name Mirzoryan',
      'wrong-member Kazakhstan',
    ]);
  });
});

import assert from 'node:assert/strict';
import { createReader, type DraftReading } from '../../server/src/core/check';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

/** A draft in which a `‸` marks the cursor, read with the facts of one file. */
export function readAtCursor(facts: string, marked: string): { reading: DraftReading; offset: number; text: string } {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, 'the draft has no cursor');
  const text = marked.replace('‸', '');
  const { factSet } = readFactFiles([{ path: '/w/facts/a.yaml', text: facts }]);
  const reading = createReader(factSet, { severities: {}, unsourced: true })(parseDraft(text));
  return { reading, offset, text };
}

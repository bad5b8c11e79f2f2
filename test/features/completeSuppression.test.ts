import assert from 'node:assert/strict';
import { completeSuppression } from '../../server/src/features/completeSuppression';
import { readAtCursor } from './writingFixture';

const facts = `
facts:
  - { id: area, subject: Turkey, property: area, value: 783562 km² }
  - { id: border-closed, subject: Turkey–Armenia border, property: closed, value: 1993 }
`;

/** The first names offered at the cursor. */
function offered(marked: string): string[] | undefined {
  const { reading, offset, text } = readAtCursor(facts, marked);
  const found = completeSuppression(text, offset, reading.claims, reading.index.factSet);
  return found?.items.slice(0, 2).map(({ label }) => label);
}

describe('completion in suppression comments', () => {
  const cases: [marked: string, names: string[] | undefined][] = [
    ['<!-- factlint-disable-next-line ‸ -->\nThe Turkey–Armenia border was closed in 1994.', ['border-closed', 'area']],
    ['<!-- factlint-disable bor‸', ['border-closed']],
    ['<!-- factlint-enable border-closed, ‸ -->', ['area', 'wrong-date']],
    ['<!-- factlint-disable weekday‸', ['weekday-mismatch']],
    ['<!-- factlint-disable a -- her own ‸ -->', undefined],
    ['<!-- factlint-disable a --> b‸', undefined],
    ['<!-- factlint-disable‸', undefined],
    ['<!-- a note ‸', undefined],
  ];
  for (const [marked, names] of cases) it(marked, () => assert.deepEqual(offered(marked), names));
});

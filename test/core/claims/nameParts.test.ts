import assert from 'node:assert/strict';
import { indexNameParts, partsIn } from '../../../server/src/core/claims/nameParts';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

const entities = `
entities:
  crash: { label: Tolm collision, aliases: [collision at Tolm], type: event }
  later: { label: 1999 Tolm collision, type: event }
  park: { label: Moller National Park, type: place }
  ward: { label: A Ward, type: place }
  quay: { label: Åsund quay, type: place }
  ida: { label: Ida Collision, type: person }
`;
const parts = indexNameParts(readFactFiles([{ path: 'facts.yaml', text: entities }]).factSet);

/** The ids of what a noun may carry the name of, in a text. */
function idsIn(text: string, noun: string): string[] {
  return [...new Set(partsIn(text, noun, parts).map(({ entity }) => entity.id))].sort();
}

describe('the parts of names', () => {
  for (const [text, noun, ids] of [
    ['Fog lay on Tolm before the collision.', 'collision', ['crash']],
    ['The collision at Tolm in 1999 was another.', 'collision', ['crash', 'later']],
    ['Fog lay on Fen before the collision.', 'collision', []],
    ['Ida Moller gave the park her name.', 'park', ['park']],
    ['McMoller gave the park its name.', 'park', ['park']],
    ['A ward was named after it.', 'ward', ['ward']],
    ['They left Åsund. The quay was empty.', 'quay', ['quay']],
    ['They left Tolm. The quay was empty.', 'quay', []],
  ] as const)
    it(`stand around “${noun}” in “${text}”: ${ids.join(', ') || 'none'}`, () => {
      assert.deepEqual(idsIn(text, noun), ids);
    });
});

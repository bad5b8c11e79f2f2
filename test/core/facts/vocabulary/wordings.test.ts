import assert from 'node:assert/strict';
import { vocabulary } from '../../../../server/src/core/facts/vocabulary/vocabulary';

describe('the wordings of a property', () => {
  const lists = ['nouns', 'does', 'undergoes', 'agent', 'object', 'marks', 'patterns', 'loose', 'products'] as const;
  for (const property of vocabulary)
    it(`stand once in each list: ${property.id}`, () => {
      for (const list of lists) {
        const wordings: readonly string[] = property[list] ?? [];
        const twice = wordings.filter((wording, i) => wordings.indexOf(wording) < i);
        assert.deepEqual(twice, [], list);
      }
    });
});

import assert from 'node:assert/strict';
import { pairSingleQuotes } from '../../../server/src/core/claims/pairSingleQuotes';
import { tokenize } from '../../../server/src/core/claims/tokens';

describe('single marks around words are those of a quotation', () => {
  const cases: readonly (readonly [prose: string, quotes: number])[] = [
    ['‘The Slow Tides’ was long', 2],
    ["in 'Salt Harvest', a film", 2],
    ["the players' union and the workers' council", 0],
    ["in the '60s and '70s", 0],
    ["it's the dogs' dinner", 0],
    ['‘no end', 0],
    ["he said ‘The Slow Tides’ beats 'Salt Harvest'", 4],
  ];
  for (const [prose, quotes] of cases)
    it(prose, () => {
      const marks = pairSingleQuotes(tokenize(prose), prose).filter(({ norm }) => norm === '"');
      assert.equal(marks.length, quotes);
    });
});

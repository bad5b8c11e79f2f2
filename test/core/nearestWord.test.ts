import assert from 'node:assert/strict';
import { editDistance, nearestWord } from '../../server/src/core/nearestWord';

describe('nearestWord', () => {
  const words = ['facts', 'drafts', 'ignore', 'severities', 'fail-on'];
  const cases: [word: string, near: string | undefined][] = [
    ['fact', 'facts'],
    ['Facts', 'facts'],
    ['fatcs', 'facts'],
    ['draft', 'drafts'],
    ['severity', 'severities'],
    ['failon', 'fail-on'],
    ['facts', undefined],
    ['colour', undefined],
    ['', undefined],
    ['x'.repeat(5000), undefined],
  ];
  for (const [word, near] of cases) {
    it(`${word.slice(0, 20) || 'nothing'}: ${near ?? 'nothing near'}`, () =>
      assert.equal(nearestWord(word, words), near));
  }

  it('counts a swap of neighbours as one edit', () => {
    assert.equal(editDistance('json', 'josn'), 1);
    assert.equal(editDistance('', 'abc'), 3);
    assert.equal(editDistance('same', 'same'), 0);
  });
});

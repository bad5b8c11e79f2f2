import assert from 'node:assert/strict';
import { occurrencesOf } from '../../../server/src/core/claims/occurrences';
import { indexWordings, wordingsOf } from '../../../server/src/core/claims/wordings';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { namesOf, sentenceOf } from './sentenceOf';

const names = namesOf('nokia: { label: Nokia, type: organization }');

/** The words of a sentence that speak of a property: each stretch once. */
function wordsFor(id: string, sentence: string, triggers = ''): string[] {
  const text = `properties: { ${id}: { triggers: [${triggers}] } }\nfacts: [{ subject: a, property: ${id}, value: 1 }]`;
  const property = readFactFiles([{ path: 'facts.yaml', text }]).factSet.properties.get(id);
  assert.ok(property);
  const { parts, prose } = sentenceOf(sentence, names);
  const wordings = indexWordings(new Map([[id, wordingsOf(property, new Set())]]));
  const found = occurrencesOf(parts, wordings, () => [property]);
  const words = found.map(({ first, last }) => prose.slice(parts.units[first]?.start, parts.units[last]?.end));
  return [...new Set(words)];
}

describe('occurrencesOf', () => {
  const cases: [property: string, sentence: string, words: string[], triggers?: string][] = [
    ['founded', 'Nokia was founded in 1865.', ['founded']],
    ['founded', 'The founding of Nokia was in 1865.', ['founding']],
    ['founded', 'Nokia makes phones.', []],
    ['founded', 'They found it.', []],
    ['signed', 'The signing took place.', ['signing']],
    ['published', 'It came out in 1865.', ['came out']],
    ['death-toll', 'It had a death toll of 12.', ['death toll']],
    ['chief-executive', 'Nokia’s chief executive left.', ['chief executive']],
    ['chief-executive', 'Nokia’s Chief Executive left.', ['Chief Executive']],
    ['price', 'It was the talk of the town.', ['talk of the town'], 'talk of the town'],
    ['price', 'It was the town talk.', [], 'talk of the town'],
  ];
  for (const [property, sentence, words, triggers] of cases)
    it(`${property}: ${sentence}`, () => assert.deepEqual(wordsFor(property, sentence, triggers), words));
});

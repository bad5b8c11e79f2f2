import assert from 'node:assert/strict';
import { isTitle, titleLength, withoutTitles } from '../../../../server/src/core/values/names/titles';

describe('titles', () => {
  for (const title of [
    'Mr.',
    'Mrs',
    'Dr.',
    'Sir',
    'President',
    'Foreign Minister',
    'Lt. Gen.',
    'Señor',
    'Secretary-General',
    'MP',
  ]) {
    it(`${title} is one`, () => assert.ok(isTitle(title)));
  }
  for (const word of ['Serdar', 'King', 'General', 'Dean', 'St.', '', 'constructor']) {
    it(`${word} is none for certain`, () => assert.equal(isTitle(word), false));
  }

  const lengths: [words: string, length: number][] = [
    ['former Foreign Minister Jeyhun Bayramov', 3],
    ['Lt. Gen. Smith', 2],
    ['King Charles', 1],
    ['Stephen King', 0],
    ['King', 0],
    ['Chief Justice John Roberts', 2],
    ['then President Obama', 2],
    ['Serdar Kılıç', 0],
  ];
  for (const [words, length] of lengths)
    it(`${length} of ${words}`, () => assert.equal(titleLength(words.split(' ')), length));

  const stripped: [name: string, rest: string][] = [
    ['Dr. Serdar Kılıç', 'Serdar Kılıç'],
    ['Dean Smith', 'Dean Smith'],
    ['Prime Minister', 'Prime Minister'],
  ];
  for (const [name, rest] of stripped) it(`${name} without titles`, () => assert.equal(withoutTitles(name), rest));
});

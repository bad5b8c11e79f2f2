import assert from 'node:assert/strict';
import { findVerbs } from '../../../server/src/core/claims/sentence/findVerbs';
import { namesOf, sentenceOf } from './sentenceOf';

const names = namesOf('nokia: { label: Nokia, type: organization }\nlego: { label: Lego, type: organization }');

/** The verb groups of a sentence, those that deny with a minus. */
function verbsOf(sentence: string): string[] {
  const { parts, prose } = sentenceOf(sentence, names);
  return findVerbs(parts.units).map(({ start, end, negated }) => {
    return `${negated ? '−' : ''}${prose.slice(parts.units[start]?.start, parts.units[end - 1]?.end)}`;
  });
}

describe('findVerbs', () => {
  const cases: [sentence: string, ...verbs: string[]][] = [
    ['Nokia makes phones.', 'makes'],
    ['Nokia was founded in Tampere.', 'was founded'],
    ['Nokia has long been based in Espoo.', 'has long been based'],
    ['Nokia was never closed.', '−was never closed'],
    ['Nobody founded Nokia.', '−founded'],
    ['Neither Nokia nor Lego closed.', '−closed'],
    ['It’s a company.', '’s'],
    ['Nokia’s works closed.', 'closed'],
    ['The founding of Nokia was quiet.', 'was'],
    ['The meeting of the two was short.', 'was'],
    ['The building is new.', 'is'],
    ['The talks ended.', 'ended'],
    ['Nokia and Lego shook hands in Oslo.', 'shook'],
    ['Talks between Nokia and Lego', ''],
    ['The 54-day war', ''],
    ['Nokia hopes to open a plant.', 'hopes', 'open'],
    ['Nokia, founded in Tampere, makes the phones.', 'founded', 'makes'],
    ['They left in silence.', 'left'],
    ['The left bank of the river is flat.', 'is'],
    ['The plans of Nokia changed.', 'changed'],
  ];
  for (const [sentence, ...verbs] of cases)
    it(sentence, () => assert.deepEqual(verbsOf(sentence), verbs[0] === '' ? [] : verbs));
});

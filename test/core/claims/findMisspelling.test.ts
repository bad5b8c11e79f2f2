import assert from 'node:assert/strict';
import { findMisspelling } from '../../../server/src/core/claims/sentence/findMisspelling';
import { tokenize } from '../../../server/src/core/claims/tokens';
import { namesOf } from './sentenceOf';

const names = namesOf(`
kafka: { label: Franz Kafka, type: person }
kierkegaard: { label: Søren Kierkegaard, type: person }
nietzsche: { label: Friedrich Nietzsche, type: person }
massachusetts: { label: Massachusetts Institute of Technology, aliases: [MIT], type: organization }
buenos: { label: Buenos Aires, type: place }
iraq: { label: Iraq, type: place }
`);

/** “wrong → right”, where all the words together nearly are a known name. */
function missIn(text: string): string | undefined {
  const tokens = tokenize(text);
  const found = findMisspelling(names, tokens, 0, tokens.length - 1);
  return found && `${text.slice(found.start, found.end)} → ${found.right}`;
}

describe('findMisspelling', () => {
  const cases: [text: string, miss: string | undefined][] = [
    ['Franz Kafka', undefined],
    ['Franz Kavka', 'Kavka → Kafka'],
    ['Frans Kafka', 'Frans → Franz'],
    ['Frans Kavka', undefined],
    ['Fritz Kafka', undefined],
    ['Soren Kirkegaard', 'Kirkegaard → Kierkegaard'],
    ['Friedrich Nietsche', 'Nietsche → Nietzsche'],
    ['Friedrich Nietzche', 'Nietzche → Nietzsche'],
    ['FRIEDRICH NIETZCHE', 'NIETZCHE → Nietzsche'],
    ['Nietsche', 'Nietsche → Nietzsche'],
    ['Massochusetts Institute of Technology', 'Massochusetts → Massachusetts'],
    ['Massachusetts Institute for Technology', undefined],
    ['Buenos Aries', 'Aries → Aires'],
    ['Iran', undefined],
    ['MID', undefined],
    ['Franz', undefined],
    ['Franz Kafka Kafka', undefined],
  ];
  for (const [text, miss] of cases) it(`${text}: ${miss ?? 'none'}`, () => assert.equal(missIn(text), miss));

  it('finds none where the text tells another apart from the known one', () => {
    const tokens = tokenize('not to be mistaken for Franz Kavka');
    assert.equal(findMisspelling(names, tokens, 5, 6), undefined);
    assert.equal(findMisspelling(names, tokens.slice(5), 0, 1)?.right, 'Kafka');
  });
});

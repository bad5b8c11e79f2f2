import assert from 'node:assert/strict';
import { namesOf } from './sentenceOf';

const { scan } = namesOf(`
dvorak: { label: Antonín Dvořák, type: person }
gaulle: { label: Charles de Gaulle, type: person }
bridge: { label: Ruhrgrad Bridge, type: place }
apollo: { label: Apollo 11, type: event }
border: { label: Turkey–Greece border, short: [the border] }
`);

describe('scan', () => {
  const cases: [text: string, name: boolean, misspelling: boolean][] = [
    ['Nothing of it is known here, not even in the third line.', false, false],
    ['Antonin Dvorak wrote it.', true, false],
    ['The Bridge of the Apollo is long.', true, false],
    ['Here the border is shut.', true, false],
    // A name's first word has its capital.
    ['They charge apollo prices.', false, false],
    ['Ruhrgard Bridge is long.', false, true],
    ['The bridge in Ruhrgard is long.', false, false],
    ['Bridge is a game of cards.', false, false],
    ['Apolo 11 flew.', false, true],
    ['In version 1.11 it flew.', false, false],
    ['Somebody called de Gaule came.', true, true],
    ['RUHRGARD BRIDGE IS LONG.', false, true],
  ];
  for (const [text, name, misspelling] of cases)
    it(text, () => {
      const signs = scan(text);
      assert.deepEqual([signs.name, signs.misspelling()], [name, misspelling]);
    });
});

import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { quotationsOf } from '../../../server/src/core/draft/quotations';

function check(prose: string, ...expected: string[]): void {
  it(prose, () => {
    assert.deepEqual(
      quotationsOf(prose).map(({ start, end }) => prose.slice(start, end)),
      expected,
    );
  });
}

describe('quotations', () => {
  check('He said “it was closed in 1994” and left.', 'it was closed in 1994');
  check('He said "it was," she "agreed."', 'it was,', 'agreed.');
  check('McCarthy’s "Blood Meridian" (1985)', 'Blood Meridian');
  check('„So war es“, sagte er; «так», dit-il « oui ».', 'So war es', 'так', ' oui ');
  check('“He said ‘not in 1994’ to us,” they say', 'He said ‘not in 1994’ to us,', 'not in 1994');
  check('He called it ‘a great day’ for Turkey’s people', 'a great day');
  check('‘The soldiers’ tents were burnt,’ he said', 'The soldiers’ tents were burnt,');
  check("He said 'it was closed in 1994.' Then he left", 'it was closed in 1994.');
  check("Turkey's and Armenia's envoys didn't meet; the ministers' talks went on");
  check('The soldiers’ tents and the envoys’ cars; rock ’n’ roll of the ‘90s and the ’80s, or so’');
  check("the '90s and the players' strike, 'tis said of the players' wives");
  check('the ‘border’ was shut');
  check('a 12" gun and a 6\' 2" man');
  check('“We will go on, he said', 'We will go on, he said');
  check('He said “we will go on');
  check('"We will go on', 'We will go on');
  check('“”');
  check('nothing at all');
  check('🎉 “e\u0301te\u0301” 🎉', 'e\u0301te\u0301');

  it('a block quote is one whole, an admonition is none', () => {
    const quotations = (markdown: string) => parseDraft(markdown).blocks.map(block => block.quotations);
    assert.deepEqual(quotations('> closed in\n> *1994*\n\nx'), [[{ start: 0, end: 14 }], []]);
    assert.deepEqual(quotations('> [!NOTE]\n> closed'), [[]]);
    assert.deepEqual(quotations('> - “a”'), [[{ start: 0, end: 3 }]]);
  });
});

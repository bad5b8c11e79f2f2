import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../server/src/core/claims/tokens';

describe('tokenize', () => {
  const cases: [prose: string, tokens: string, norms?: string][] = [
    ['', ''],
    ['It opened in 1937.', 'It|opened|in|1937|.', 'it|opened|in|1937|.'],
    ['the 54-day war', 'the|54|-|day|war'],
    ['Kılıç, Çavuşoğlu', 'Kılıç|,|Çavuşoğlu', 'kilic|,|cavusoglu'],
    ['U.S. and U.K.', 'U.S.|and|U.K.', 'us|and|uk'],
    ["Nokia's and Moses’ phones", "Nokia|'s|and|Moses|’|phones", "nokia|'s|and|moses|'|phones"],
    ["Sinéad O'Connor’s", "Sinéad|O'Connor|’s", "sinead|o'connor|'s"],
    ['“Yes” – no—maybe', '“|Yes|”|–|no|—|maybe', '"|yes|"|-|no|—|maybe'],
    ['8,849 m', '8|,|849|m'],
    ['Dvor\u030ca\u0301k', 'Dvor\u030ca\u0301k', 'dvorak'],
    ['a 😀 b', 'a|😀|b'],
    ['K2 and G20', 'K2|and|G20', 'k2|and|g20'],
    ['東京 Tower', '東京|Tower'],
  ];
  for (const [prose, tokens, norms] of cases) {
    it(JSON.stringify(prose), () => {
      const found = tokenize(prose);
      assert.equal(found.map(({ text }) => text).join('|'), tokens);
      if (norms !== undefined) assert.equal(found.map(({ norm }) => norm).join('|'), norms);
    });
  }

  it('tells capitals and white space', () => {
    assert.deepEqual(
      tokenize('Élan, b-C').map(({ capital, spaced }) => `${capital ? 'C' : 'c'}${spaced ? ' ' : ''}`),
      ['C ', 'c', 'c ', 'c', 'C'],
    );
  });

  it('leaves out white space alone, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), prose => {
        let end = 0;
        for (const token of tokenize(prose)) {
          assert.match(prose.slice(end, token.start), /^\s*$/);
          assert.equal(prose.slice(token.start, token.end), token.text);
          assert.ok(token.end > token.start);
          end = token.end;
        }
        assert.match(prose.slice(end), /^\s*$/);
      }),
    );
  });
});

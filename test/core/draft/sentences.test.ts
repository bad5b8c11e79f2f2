import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOf } from '../../../server/src/core/draft/sentences';

/** `|` stands where one sentence ends and the next begins. */
function check(marked: string): void {
  const prose = marked.replaceAll(' | ', ' ').replaceAll('|', '');
  const found = sentencesOf(prose).map(({ start, end }) => prose.slice(start, end));
  assert.deepEqual(
    found,
    marked.split('|').map(sentence => sentence.trim()),
  );
}

describe('sentences', () => {
  const cases = [
    'Turkey closed the border in 1993. | It has stayed shut.',
    'Was it closed in 1993? | Yes! | The envoys met.',
    'Mr. Kılıç met Dr. Rubinyan and Gen. Smith at St. Petersburg.',
    'Mrs. A. B. Clark and Rep. Pallone spoke. | They left.',
    'On Jan. 14 and Feb. 24, 2022, they met. | On Sept. 1 they did not.',
    'It closed in Dec. | The talks went on.',
    'On Sat. Turkey voted.',
    'Nobody sat. | Turkey left.',
    'Apple Inc. Chief Executive Tim Cook spoke. | Acme Ltd. makes nets.',
    'It was made by Acme Inc. | The firm closed.',
    'No. 5 beat No. 12. | The answer was no. | Turkey refused.',
    'The U.S. President spoke in the U.S. | He left at 5 p.m. | They met at 9 a.m. Moscow time.',
    'A vs. B, e.g. Turkey, i.e. Ankara.',
    'J. R. R. Tolkien wrote it. | So did J. A. Smith and George W. Bush.',
    'A.C. Milan beat Manchester United F.C. on Sunday. | F.C. Porto lost.',
    'He took vitamin A. | The dose was low.',
    'He waited... | Then he left. | He waited … and left. | He … Turkey … went.',
    '“We met.” | The envoy left. | (It was late.) | He said “no”. | She agreed.',
    '“Why?” he asked. | “Go!” — the minister said.',
    'What?! | Never.',
    'It cost 1.65 billion. | It rose 3.5 percent; a record; the highest.',
    'It ended on 24. | Russia agreed.',
    '12 June 1934. The bridge opened. | It was long.',
    'June 1934. The bridge opened.',
    '1934. The bridge opened.',
    '12 June. The bridge opened.',
    '12 June 1934. | We crossed the bridge.',
    '12 June 1934. | The bridge was opened yesterday.',
    'It opened in 1934. | The bridge was long.',
    '1. Turkey agreed. | 2. Armenia agreed.',
    'Prices rose 5%. | 30 people left.',
    'Kılıç geldi. | Çavuşoğlu gitti. | Élan was lost. | 🎉 They won. | 中文。',
    'They met in Vienna Feb. 24. | Turkey, etc. and so on, i.e. nobody.',
    'See www.example.org or v1.2.3 for more. | Done',
    '“He met Mr. Kılıç in St. Petersburg.” | “Then what?” | “Nothing.”',
    'He lives on Main St. | The street is long.',
    'See p. 12 and pp. 3–4, Fig. 2 and Vol. II of it. | Read the art. | Turkey did.',
  ];
  for (const marked of cases) it(marked, () => check(marked));

  it('finds nothing where nothing is', () => {
    for (const prose of ['', ' ', '\u00a0 ']) assert.deepEqual(sentencesOf(prose), []);
  });

  it('covers all that is not space, in order', () => {
    const text = fc.array(
      fc.constantFrom('Mr', '.', '...', '?', ' ', '  ', 'A', 'the', 'The', '“', '”', '1', '😀', 'e\u0301', '\u00a0'),
    );
    fc.assert(
      fc.property(text, words => {
        const prose = words.join('');
        const sentences = sentencesOf(prose);
        let at = 0;
        for (const { start, end } of sentences) {
          assert.equal(prose.slice(at, start).trim(), '');
          assert.ok(end > start);
          assert.equal(prose.slice(start, end).trim(), prose.slice(start, end));
          at = end;
        }
        assert.equal(prose.slice(at).trim(), '');
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldName, foldText } from '../../../../server/src/core/values/names/foldName';

describe('foldName', () => {
  const cases: [name: string, folded: string][] = [
    ['Serdar Kılıç', 'serdar kilic'],
    ['ÇAVUŞOĞLU', 'cavusoglu'],
    ['Çavuşoğlu’s', 'cavusoglu'],
    ["James'", 'james'],
    ['Turkey–Armenia border', 'turkey-armenia border'],
    ['O’Brien', "o'brien"],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Əliyev', 'eliyev'],
    ['Þór', 'thor'],
    ['Đorđe Œuvre Ærø', 'dorde oeuvre aero'],
    ['“Ulysses”', '"ulysses"'],
    ['e\u0301te\u0301', 'ete'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['  a\r\n\u00a0b ', 'a b'],
    ['😀 Ñ', '😀 n'],
    ['Чайковский', 'чаиковскии'],
    ['', ''],
    ["'s", "'s"],
  ];
  for (const [name, folded] of cases) it(JSON.stringify(name), () => assert.equal(foldName(name), folded));

  it('folds what is folded to itself', () => {
    for (const mark of ['\u0374', '\u1fef', '\u1ffd']) assert.equal(foldText(mark).text, "'");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name =>
        assert.equal(foldText(foldText(name).text).text, foldText(name).text),
      ),
    );
  });

  it('keeps an offset for each code unit', () => {
    const { text, offsets } = foldText('Þe Straße’s');
    assert.equal(text, "the strasse's");
    assert.deepEqual([...offsets], [0, 0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), source => {
        const folded = foldText(source);
        assert.equal(folded.offsets.length, folded.text.length + 1);
        assert.equal(folded.offsets.at(-1), source.length);
        for (let at = 1; at < folded.offsets.length; at++)
          assert.ok((folded.offsets[at] ?? 0) >= (folded.offsets[at - 1] ?? 0));
      }),
    );
  });
});

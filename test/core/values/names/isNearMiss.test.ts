import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isNearMiss, nearMiss } from '../../../../server/src/core/values/names/isNearMiss';

describe('isNearMiss', () => {
  const misses: [found: string, known: string][] = [
    ['Serder', 'Serdar'],
    ['Mirzoryan', 'Mirzoyan'],
    ['Kılınç', 'Kılıç'],
    ['Pashinan', 'Pashinyan'],
    ['Cavusolgu', 'Çavuşoğlu'],
    ['Einstien', 'Einstein'],
    ['Shakespear', 'Shakespeare'],
    ['Ghandi', 'Gandhi'],
    ['Toyko', 'Tokyo'],
    ['Bayramovv', 'Bayramov'],
    ['Durer', 'Durrer'],
    ['Schumacer', 'Schumacher'],
    ['Verdii', 'Verdi'],
    ['Bitchner', 'Bichtner'],
  ];
  for (const [found, known] of misses) it(`${found} for ${known}`, () => assert.ok(isNearMiss(found, known)));

  const others: [found: string, known: string][] = [
    ['Ararat', 'Ararat'],
    ['ARARAT', 'Ararat'],
    ["Kılıç's", 'Kilic'],
    ['Rubinian', 'Rubinyan'],
    ['Zurich', 'Zürich'],
    ['Kilych', 'Kılıç'],
    ['Aliev', 'Aliyev'],
    ['Mueller', 'Müller'],
    ['Shevchenko', 'Schewtschenko'],
    ['Baker', 'Maker'],
    ['Smith', 'Smuth-Jones'],
    ['Austria', 'Australia'],
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Vinci', 'Venice'],
    ['Ben', 'Bem'],
    ['Moscow', 'Vienna'],
    // The first letter keeps its place.
    ['Tarbes', 'Barets'],
    ['Salmon', 'Solman'],
    ['Mandler', 'Mlander'],
    ['', 'Kılıç'],
  ];
  for (const [found, known] of others)
    it(`${found} is none of ${known}`, () => assert.equal(isNearMiss(found, known), false));

  it('weighs a slip of the hand less than another consonant', () => {
    assert.ok((nearMiss('Serder', 'Serdar')?.weight ?? 9) < (nearMiss('Kılınç', 'Kılıç')?.weight ?? 0));
  });

  it('weighs the wrong letter doubled as a slip of the hand', () => {
    assert.ok((nearMiss('Tarass', 'Taraas')?.weight ?? 9) < 1);
  });

  it('reads the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdehiklmnorstyç'), minLength: 4, maxLength: 9 });
    fc.assert(fc.property(word, word, (a, b) => assert.deepEqual(nearMiss(a, b)?.distance, nearMiss(b, a)?.distance)));
  });
});

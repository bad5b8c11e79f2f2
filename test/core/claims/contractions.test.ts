import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person, description: Danish potter }
  rui: { label: Rui Paz, type: person, description: Portuguese potter }
  kiln: { label: Sund Kiln, type: place }
properties:
  best-rank: { label: best rank, value: ordinal, triggers: [ranked, ranking, world number] }
facts:
  - { id: ida-birthplace, subject: ida, property: birthplace, value: Odense }
  - { id: ida-occupation, subject: ida, property: occupation, value: potter }
  - { id: ida-best, subject: ida, property: best-rank, value: 3 }
  - { id: rui-born, subject: rui, property: born, value: 1961-10-03 }
  - { id: kiln-height, subject: kiln, property: height, value: 12 m }
`;

describe('“’s” behind a pronoun', () => {
  describe('is a verb', () => {
    eachDraft(facts, [
      `Ida Moe sings. She's from Aarhus.
                          ^^^^^^ error wrong-place: Odense`,
      `Ida Moe sings. She’s a weaver, and tired.
                       ^^^^^^ error wrong-name: potter`,
      `The Sund Kiln is cold. It's 21 m high.
                            ^^^^ error wrong-quantity: 12 m`,
      "Ida Moe sings. She's from Odense, and she's a potter.",
      "Ida Moe sings. It's from Aarhus that her husband comes.",
      "Ida Moe's from Aarhus were sold.",
    ]);
  });
});

describe('a place told by a number', () => {
  describe('is read behind a word of ranking', () => {
    eachDraft(facts, [
      `Ida Moe was ranked number 4 in the world.
                          ^ error wrong-ordinal: 3`,
      `Ida Moe, the world number four, lost.
                          ^^^^ error wrong-ordinal: three`,
      `Ida Moe's best ranking was No. 4.
                               ^ error wrong-ordinal: 3`,
      'Ida Moe was ranked number three.',
      'Ida Moe, who was ranked, took the number 4 bus.',
    ]);
  });
});

describe('one of a people whose singular is like the plural', () => {
  describe('is meant where the verb tells', () => {
    eachDraft(facts, [
      `Rui Paz made bowls. The Portuguese was born in October 1967.
                                               ^^^^^^^^^^^^ error wrong-date: October 1961`,
      'Rui Paz made bowls. The Portuguese was born in October 1961.',
      'Rui Paz made bowls. The Portuguese were born sailors in October 1967.',
    ]);
  });
});

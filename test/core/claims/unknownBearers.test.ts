import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  choir: { label: Aldern Choir, type: organization }
  brandt: { label: Brandt, aliases: [Brandt Ensemble], type: organization }
  nora: { label: Nora Vik, type: person }
  emil: { label: Emil Rask, type: person }
  carl: { label: Carl Voss, type: person }
  mill: { label: Sorrel Mill, type: place }
facts:
  - { id: choir-founded, subject: choir, property: founded, value: 1901 }
  - { id: brandt-founded, subject: brandt, property: founded, value: 1858 }
  - { id: nora-died, subject: nora, property: died, value: 1934-02-23 }
  - { id: nora-spouse, subject: nora, property: spouse, value: Emil Rask }
  - { id: mill-architect, subject: mill, property: architect, value: Carl Voss }
`;

describe('bearers that no fact knows', () => {
  describe('a participle behind an unknown name is that name’s', () => {
    eachDraft(facts, [
      'The Aldern Choir was small. It joined the Sorrel Singers, established in 1878 by Oda Moe.',
      'The Aldern Choir was small. It joined the Sorrel Singers, founded in 1878.',
      'The Aldern Choir was small. It joined the Sorrel Singers, established in Fenby in 1878 by a baker.',
      `The Aldern Choir was small. It moved to Fenby, and was founded in 1878.
                                                                  ^^^^ error wrong-date: 1901`,
      `The Aldern Choir, established in 1878 by Oda Moe, has sung since.
                                 ^^^^ error wrong-date: 1901`,
      `The Aldern Choir, founded in 1878, joined the Sorrel Singers.
                             ^^^^ error wrong-date: 1901`,
    ]);
  });

  describe('of two dates in an interposed clause, the one behind a comma is that of the clause around it', () => {
    eachDraft(facts, [
      'The Aldern Choir was small. It joined the Sorrel Singers, established in 1878 by Oda Moe, in 1928.',
      'Oda Moe sang for the Aldern Choir, founded in 1901, in 1928.',
      `The Aldern Choir was founded by Oda Moe, born in 1878, in 1905.
                                                          ^^^^ error wrong-date: 1901`,
    ]);
  });

  describe('a given name before a thing’s name makes a person’s of it, where a sentence begins', () => {
    eachDraft(facts, [
      'Charles Brandt, born in Fenby in 1819, gave the first concert of his own ensemble.',
      'Brandt gave its first concert in May. Helena Brandt was born in 1819.',
      `Today Brandt, founded in 1819, gave its first concert.
                         ^^^^ error wrong-date: 1858`,
      `Orchestra Brandt was founded in 1819.
                                ^^^^ error wrong-date: 1858`,
    ]);
  });

  describe('a small word is the given name of a surname that does something', () => {
    eachDraft(facts, [
      `Will Marsh was the architect of the Sorrel Mill.
^^^^^^^^^^ error wrong-name: Carl Voss`,
      `Per Dahl, a baker's son, drew the Sorrel Mill. Per Dahl was the architect of the Sorrel Mill.
                                               ^^^^^^^^ error wrong-name: Carl Voss`,
      'Will Marsh draw the Sorrel Mill?',
      'Will Nora Vik, who draws mills, be the architect of the Sorrel Mill?',
    ]);
  });

  describe('whose year of death it is, the words within tell', () => {
    eachDraft(facts, [
      `Nora Vik wrote songs.

## The mill

Carl Voss drew the Sorrel Mill. There was no water until 1957, the year of the architect's death.`,
      `Nora Vik wrote songs.

## The mill

The mill stood by the river. There was no water until 1957, the year of the miller's death.`,
      `Nora Vik wrote songs. There was no water until 1957, the year of her death.
                                               ^^^^ error wrong-date: 1934`,
    ]);
  });

  describe('“her” is the unknown person’s whom the clause introduces and is about', () => {
    eachDraft(facts, [
      'Nora Vik had two daughters. The elder daughter, Ida, shared the prize with her husband, Carl Voss.',
      'Nora Vik had two daughters. The younger, Ida, had the prize of 1935, with her husband, Carl Voss.',
      `Nora Vik wrote songs. Nora shared the prize with her husband, Carl Voss.
                                                              ^^^^^^^^^ error wrong-name: Emil Rask`,
      `Nora Vik wrote songs. In Fenby she shared the prize with her husband, Carl Voss.
                                                                      ^^^^^^^^^ error wrong-name: Emil Rask`,
      `Nora Vik wrote songs. Emil bored her, and she shared the prize with her husband, Carl Voss.
                                                                                 ^^^^^^^^^ error wrong-name: Emil Rask`,
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  strait: { label: Aldern Strait, type: place }
  nora: { label: Nora Vik, type: person }
  emil: { label: Emil Rask, type: person }
  fair: { label: Sorrel Wool Fair, type: event }
properties:
  first-swum: { label: first swum, value: date, triggers: [first swum] }
  first-swum-by: { label: first swum by, value: person, triggers: [first swum by] }
  keepers: { label: number among those who lit them all, value: ordinal, triggers: [lit all seven lights] }
  fairs: { label: number in the series of fairs, value: ordinal, triggers: [wool fair] }
facts:
  - { id: swum, subject: strait, property: first-swum, value: 1922-08-01 }
  - { id: swum-by, subject: strait, property: first-swum-by, value: emil }
  - { id: nora-lit, subject: nora, property: keepers, value: 3 }
  - { id: fair-number, subject: fair, property: fairs, value: 15 }
`;

describe('firsts', () => {
  describe('who was the first to do it is by whom it was first done', () => {
    eachDraft(facts, [
      `Nora Vik had been the first to swim the Aldern Strait.
^^^^^^^^ error wrong-name: Emil Rask`,
      `The first person to swim the Aldern Strait was Nora Vik, a baker.
                                               ^^^^^^^^ error wrong-name: Emil Rask`,
      `The Aldern Strait, which Nora Vik had been the first to swim, is cold.
                         ^^^^^^^^ error wrong-name: Emil Rask`,
      `Nora Vik, the first to swim the Aldern Strait, was a baker.
^^^^^^^^ error wrong-name: Emil Rask`,
      'Emil Rask was the first to swim the Aldern Strait.',
    ]);
  });

  describe('and the day beside it is when', () => {
    eachDraft(facts, [
      `Emil Rask was the first to swim the Aldern Strait, in August 1924.
                                                      ^^^^^^^^^^^ error wrong-date: August 1922`,
      `In 1924 Emil Rask became the first person to swim the Aldern Strait.
   ^^^^ error wrong-date: 1922`,
      'In 1922 Emil Rask became the first person to swim the Aldern Strait.',
    ]);
  });

  describe('what is narrower than the deed has a first of its own', () => {
    eachDraft(facts, [
      'Nora Vik was the first to swim the Aldern Strait in winter.',
      'Nora Vik was the first to swim the Aldern Strait twice, in 1930.',
      'Nora Vik was the first woman to swim the Aldern Strait.',
      'Nora Vik was among the first to swim the Aldern Strait.',
      'Nora Vik was the first to try to swim the Aldern Strait.',
      'Nora Vik would have been the first to swim the Aldern Strait.',
      'Nora Vik was not the first to swim the Aldern Strait.',
    ]);
  });

  describe('a place among those who did it', () => {
    eachDraft(facts, [
      `Nora Vik was the fourth person to have lit all seven lights.
                 ^^^^^^ error wrong-ordinal: third`,
      `Nora Vik became the fourth to light all seven lights.
                    ^^^^^^ error wrong-ordinal: third`,
      'Nora Vik was the third to have lit all seven lights.',
      'Nora Vik was the first woman to light all seven lights.',
    ]);
  });

  describe('a place in the series', () => {
    eachDraft(facts, [
      `The Sorrel Wool Fair, fourteenth in the series, was held in a barn.
                      ^^^^^^^^^^ error wrong-ordinal: fifteenth`,
      `The Sorrel Wool Fair was the fourteenth of its kind.
                             ^^^^^^^^^^ error wrong-ordinal: fifteenth`,
      // The relative clause tells of the year, and not which fairs are counted.
      `The Sorrel Wool Fair was the fourteenth wool fair of a century that had begun with a war.
                             ^^^^^^^^^^ error wrong-ordinal: fifteenth`,
      'The Sorrel Wool Fair was the fourteenth wool fair that sold dogs.',
      'The Sorrel Wool Fair, fourteenth in the series of my disappointments, was held in a barn.',
      'The Sorrel Wool Fair, fourteenth on my list, was held in a barn.',
      // Of another series.
      'The Sorrel Wool Fair, second in the series, was held in a barn.',
    ]);
  });

  describe('a place among those who did what was just told', () => {
    eachDraft(facts, [
      `Many dreamt of having lit all seven lights in one night. Nora Vik was the fourth person to do it; she wept.
                                                                          ^^^^^^ error wrong-ordinal: third`,
      'Many dreamt of having lit all seven lights in one night. Nora Vik was the third to do so.',
      'Many dreamt of having lit all seven lights in one night. Nora Vik was the fourth woman to do so.',
      'Many dreamt of having lit all seven lights in one night. Nora Vik was the fourth to do so on skis.',
      // Of another deed.
      'Many had swum the bay before. Nora Vik was the fourth person to do it.',
    ]);
  });

  describe('a cell of a table may say so as well', () => {
    eachDraft(facts, [
      `| fair | what I remember |
| --- | --- |
| The Sorrel Wool Fair, fourteenth in the series | mud |
                        ^^^^^^^^^^ error wrong-ordinal: fifteenth`,
    ]);
  });
});

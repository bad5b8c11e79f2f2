import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person }
  peak: { label: Mount Sorrel, type: place }
  climb: { label: Ida Moe's ascent of Mount Sorrel, type: event }
  crossing: { label: Ida Moe's crossing of the Aldern Strait, type: event }
  strait: { label: Aldern Strait, type: place }
facts:
  - { id: climb-date, subject: climb, property: date, value: 1951-07-09 }
  - { id: crossing-date, subject: crossing, property: date, value: 1953-05-02 }
  - { id: peak-country, subject: peak, property: country, value: Norway }
`;

describe('deeds', () => {
  describe('who reaches a top ascends, and who flies over the water crosses it', () => {
    eachDraft(facts, [
      `Ida Moe reached the top of Mount Sorrel in July 1952.
                                           ^^^^^^^^^ error wrong-date: July 1951`,
      `Ida Moe was the one who stood on the summit of Mount Sorrel on 9 July 1952.
                                                               ^^^^^^^^^^^ error wrong-date: 9 July 1951`,
      `In May 1954 Ida Moe flew over the Aldern Strait.
   ^^^^^^^^ error wrong-date: May 1953`,
      'Ida Moe reached the top of Mount Sorrel in July 1951.',
      'Ida Moe reached the foot of Mount Sorrel in July 1952.',
      'Ida Moe flew over Mount Sorrel in July 1952.',
      'Ida Moe reached the top of Mount Sorrel in March 1960.',
    ]);
  });

  describe('a place may be in a part of its country', () => {
    eachDraft(facts, [
      `Mount Sorrel, in northern Sweden, she climbed twice.
                          ^^^^^^ error wrong-place: Norway`,
      'Mount Sorrel, in northern Norway, she climbed twice.',
    ]);
  });
});

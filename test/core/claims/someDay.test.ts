import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
facts:
  - { subject: moe, property: died, value: 1991-11-24 }
`;

describe('a day that is reckoned from another', () => {
  describe('says nothing where that one is any day', () => {
    eachDraft(facts, [
      'On 3 May 1990 all was well. On a Saturday Ida Moe fell ill, and she died the next evening.',
      'On 3 May 1990 all was well. Ida Moe fell ill one Saturday, and died two days later.',
      'On 3 May 1990 all was well. One morning Ida Moe fell ill, and she died two days later.',
    ]);
  });

  describe('is read from one that the draft tells', () => {
    eachDraft(facts, [
      `On 20 November 1991 Ida Moe fell ill, and she died two days later.
                                                   ^^^^^^^^^^^^^^ error wrong-date: four days later`,
      'One morning, on 22 November 1991, Ida Moe fell ill, and she died two days later.',
    ]);
  });

  describe('or a month is read from no date before one that may be none', () => {
    eachDraft(facts, [
      `Ida Moe sang in May 1985. A dealer has her spoon, dated 31 June 1991; she died that November.
                                                        ^^^^^^^^^^^^ error impossible-date`,
      'Ida Moe sang in May 1985. A dealer has her spoon, which says 1991; she died that November.',
      'Ida Moe sang in May 1985. About 1991 she fell ill; she died that November.',
      'Ida Moe sang in May 1985. Around 1990 she fell ill. She died that November.',
      `Ida Moe sang in May 1991. She died that December.
                                   ^^^^^^^^^^^^^ error wrong-date: that November`,
      'Ida Moe sang in May 1991. She died that November.',
      // The month is right, and which year is meant is only inferred.
      'Ida Moe sang in May 1985. She died that November.',
    ]);
  });

  describe('is corrected into no other sort of distance', () => {
    eachDraft(facts, [
      `On 4 June 1960 Ida Moe fell ill, and she died two days later.
                                              ^^^^^^^^^^^^^^ error wrong-date: on 24 November 1991`,
    ]);
  });
});

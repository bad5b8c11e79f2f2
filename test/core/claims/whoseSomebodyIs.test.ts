import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person }
  karl: { label: Karl Ek, type: person }
  air: { label: Norrair, type: organization }
  bridge: { label: Tarn Bridge, type: place }
facts:
  - { subject: ida, property: born, value: 1881-04-02 }
  - { subject: air, property: chief-executive, value: karl, valid: 1994/.. }
  - { subject: bridge, property: architect, value: karl }
  - { subject: bridge, property: opened, value: 1998-02-14 }
`;

describe('whose somebody is', () => {
  describe('a possessive before the name tells', () => {
    eachDraft(facts, [
      `Norrair's Sven Holt, who has been chief executive since 1994, reports less.
          ^^^^^^^^^ error wrong-name: Karl Ek`,
      `Norrair's Sven Holt, chief executive since 1994, reports less.
          ^^^^^^^^^ error wrong-name: Karl Ek`,
      `Norrair's Sven Holt became chief executive in 1994.
          ^^^^^^^^^ error wrong-name: Karl Ek`,
      "Norrair's Sven Holt, who has been chief pilot since 1994, reports less.",
      "Norrair's pilots like Sven Holt, who has been chief executive since 1994.",
      "Norrair's Karl Ek, chief executive since 1994, reports less.",
    ]);
  });

  describe('“its” behind the name tells, which is not its own', () => {
    eachDraft(facts, [
      `The Tarn Bridge was late. Sven Holt, its architect, was asked in August.
                          ^^^^^^^^^ error wrong-name: Karl Ek`,
      'The Tarn Bridge was late. Karl Ek, its architect, was asked in August.',
      'The Tarn Bridge was late. Hexham Breweries, its architect Sven Holt says, is old.',
      'The Tarn Bridge was late. Hexham, its architect, its mayor and its people, was asked.',
    ]);
  });

  describe('the child is who is told of', () => {
    eachDraft(facts, [
      `Ida Moe, a colonel's daughter born in April 1885, was an officer.
                                      ^^^^^^^^^^ error wrong-date: April 1881`,
      `Ida Moe was a postal clerk's daughter, born in Lund on 2 April 1887.
                                                       ^^^^^^^^^^^^ error wrong-date: 2 April 1881`,
      "Ida Moe and a baker's son, born in 1890, met there.",
      "Ida Moe married a baker's son, born in 1890.",
      'Ida Moe had a daughter, born in 1910.',
    ]);
  });

  describe('who got to do it, did it', () => {
    eachDraft(facts, [
      `It was the mayor who got to open the Tarn Bridge, in December 1986.
                                                     ^^^^^^^^^^^^^ error wrong-date: February 1998`,
      'The mayor has got to open the Tarn Bridge in December 1986.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  anna: { label: Anna Weil, aliases: [Nan], type: person }
  otto: { label: Otto Weil, type: person }
  jens: { label: Jens Kost, type: person }
  lars: { label: Lars Bohm, type: person }
properties:
  coup: { label: overthrown, value: date, triggers: [overthrown, coup, toppled] }
facts:
  - { subject: otto, property: coup, value: 1955-09 }
  - { subject: anna, property: died, value: 1952-07-26 }
  - { subject: otto, property: died, value: 1974-07-01 }
  - { subject: jens, property: died, value: 1972-10-05 }
  - { subject: lars, property: died, value: 2007-01-26 }
`;

describe('who is meant', () => {
  describe('by a surname that two have is not the one whom the draft calls by another name', () => {
    eachDraft(facts, [
      'Nan was 33 when she died. Her body was in Milan for years. Weil came home in 1973, and died in July 1974.',
      'Nan was 33 when she died. Her body was in Milan for years. Weil came home in 1973, and died on 1 July 1974.',
      `Anna Weil was 33 when she died. Her body was in Milan for years. Weil died in July 1954.
                                                                              ^^^^^^^^^ error wrong-date: July 1952`,
    ]);
  });

  describe('by “he” may be the other of the paragraph, whose value it is', () => {
    eachDraft(facts, [
      'Jens Kost was eleven days younger than Lars Bohm. Bohm drew a chair for Kost’s son. He died at 58, in 1972.',
      `Jens Kost was eleven days younger than Lars Bohm. Bohm drew a chair for Kost’s son. He died at 92, in 1997.
                                                                                                      ^^^^ error wrong-date: 2007`,
      `Jens Kost was eleven days younger than Lars Bohm. Bohm died in 1972.
                                                               ^^^^ error wrong-date: 2007`,
    ]);
  });

  describe('by a noun for somebody else of whom the verb is said is nobody known', () => {
    eachDraft(facts, [
      'Otto Weil died in July 1974. His third wife was toppled in March 1976.',
      'Otto Weil died in July 1974. His third wife, who had been his deputy, followed him and was toppled in March 1976.',
      'Otto Weil died in July 1974. His deputy, who succeeded him, was toppled in 1976.',
      'Otto Weil died in July 1974. Those who followed him were toppled in 1976.',
      `Otto Weil ruled for nine years. His enemies were many, and he was toppled in 1958.
                                                                             ^^^^ error wrong-date: 1955`,
      `Otto Weil ruled for nine years. The general was toppled in 1958.
                                                           ^^^^ error wrong-date: 1955`,
      `Otto Weil ruled for nine years. His enemies toppled him in 1958.
                                                           ^^^^ error wrong-date: 1955`,
    ]);
  });

  describe('by “it” is what was bought, and not who bought it', () => {
    const firms = `
entities:
  mill: { label: Hale Mill, type: organization }
facts:
  - { subject: mill, property: founded, value: 1871 }
  - { subject: mill, property: founder, value: Karl Holm }
`;
    eachDraft(firms, [
      'Hale Mill paid £240 million for the weaving firm of Jonas Berg, who founded it in 2011.',
      'Hale Mill bought a shop from Jonas Berg, who founded it in 2011.',
      `Hale Mill belongs to Jonas Berg, who founded it in 2011.
                     ^^^^^^^^^^ error wrong-name: Karl Holm
                                                   ^^^^ error wrong-date: 1871`,
    ]);
  });
});

import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  ferries: { label: Ostrey Ferries, type: organization }
  mill: { label: Hale Mill, type: organization }
  berg: { label: Arne Berg, type: person }
  holt: { label: Nils Holt, type: person }
  vane: { label: Clara Vane, type: person }
  moe: { label: Ida Moe, type: person }
  lind: { label: Eva Lind, type: person }
facts:
  - { id: ferries-berg, subject: ferries, property: chief-executive, value: berg, valid: 1999-04-01/2008-11-30 }
  - { id: ferries-holt, subject: ferries, property: chief-executive, value: holt, valid: 2008-12-01/2017-05-31 }
  - { id: ferries-vane, subject: ferries, property: chief-executive, value: vane, valid: 2017-06-01/.. }
  - { id: mill-moe, subject: mill, property: chief-executive, value: moe, valid: 1999/2008 }
  - { id: mill-lind, subject: mill, property: chief-executive, value: lind, valid: 2012/.. }
`;

describe('who took over from whom', () => {
  describe('is known of those who had the same office', () => {
    eachDraft(facts, [
      `Ostrey Ferries has a new boss. Clara Vane succeeded Arne Berg in the summer.
                                                    ^^^^^^^^^ error wrong-name: Nils Holt`,
      `Clara Vane, who takes over from Arne Berg at Ostrey Ferries, has never been at sea.
                                ^^^^^^^^^ error wrong-name: Nils Holt`,
      `Ostrey Ferries lost money. Arne Berg was followed by Clara Vane, who lost more.
                                                     ^^^^^^^^^^ error wrong-name: Nils Holt`,
      `Ostrey Ferries lost money, and Arne Berg resigned, to be replaced by Clara Vane.
                                                                     ^^^^^^^^^^ error wrong-name: Nils Holt`,
      'Ostrey Ferries has a new boss. Clara Vane succeeded Nils Holt in the summer.',
      'Ostrey Ferries lost money, and Arne Berg resigned, to be replaced by Nils Holt.',
    ]);
  });

  describe('is not known of another office, or where it is something else that was followed', () => {
    eachDraft(facts, [
      'Ostrey Ferries lost money. Clara Vane succeeded Arne Berg as treasurer of the chess club.',
      'Ostrey Ferries lost money. Clara Vane followed Arne Berg up the gangway.',
      'Ostrey Ferries lost money. Clara Vane succeeded Otto Dahl.',
      'Hale Mill lost money. Eva Lind succeeded Ida Moe.',
      'Clara Vane succeeded Arne Berg.',
      'Ostrey Ferries lost money. Clara Vane did not succeed Arne Berg.',
    ]);
  });

  describe('is told of whoever, where the office is', () => {
    eachVerdict(facts, [
      [
        'Clara Vane succeeded Otto Dahl as chief executive of Ostrey Ferries.',
        ['supported Clara Vane', 'refuted Otto Dahl'],
      ],
      [
        'Clara Vane took over from Otto Dahl as chief executive of Ostrey Ferries.',
        ['supported Clara Vane', 'refuted Otto Dahl'],
      ],
      [
        'The chief executive of Ostrey Ferries, Clara Vane, succeeded Otto Dahl in 2017.',
        ['supported Clara Vane', 'refuted Otto Dahl', 'supported 2017'],
      ],
      ['Arne Berg was followed by Otto Dahl as chief executive of Ostrey Ferries.', ['refuted Otto Dahl']],
      ['Otto Dahl was followed as chief executive of Ostrey Ferries by Clara Vane.', ['supported Clara Vane']],
    ]);
    eachDraft(facts, [
      'The chief executive of Ostrey Ferries, Clara Vane, succeeded Otto Dahl as treasurer of the chess club.',
      'The chief executive of Ostrey Ferries, Clara Vane, followed Otto Dahl on stage.',
      'Clara Vane succeeded Nils Holt as chief executive of Ostrey Ferries.',
    ]);
  });

  describe('is told of whoever, where the words before say what the other was', () => {
    eachDraft(facts, [
      `Arne Berg was the chief executive of Ostrey Ferries. He was succeeded by Otto Dahl.
                                                                         ^^^^^^^^^ error wrong-name: Nils Holt`,
      `Ostrey Ferries' chief executive, Arne Berg, fell ill. The man who succeeded him, Otto Dahl, was a lawyer.
                                                                                 ^^^^^^^^^ error wrong-name: Nils Holt`,
      `Ostrey Ferries' chief executive, Arne Berg, fell ill. The woman who replaced him, Eva Lind, was a lawyer.
                                                                                  ^^^^^^^^ error wrong-name: Nils Holt`,
      `Arne Berg was the chief executive of Ostrey Ferries until 2008, and Otto Dahl succeeded him.
                                                                    ^^^^^^^^^ error wrong-name: Nils Holt`,
      `Arne Berg was the chief executive of Ostrey Ferries. Eva Lind succeeded him in 2008.
                                                     ^^^^^^^^ error wrong-name: Nils Holt`,
      "Ostrey Ferries' chief executive, Arne Berg, fell ill. The man who succeeded him, Nils Holt, was a lawyer.",
      'Arne Berg was the chief executive of Ostrey Ferries. Nils Holt succeeded him in 2008.',
      'Arne Berg was the chief executive of Ostrey Ferries. He was succeeded by Otto Dahl at the chess club.',
      'Arne Berg was the chief executive of Ostrey Ferries. He was followed by Otto Dahl.',
      "Arne Berg was the chief executive of Ostrey Ferries. Otto Dahl's plan succeeded him.",
      'Arne Berg was at Ostrey Ferries. He was succeeded by Otto Dahl.',
    ]);
  });
});

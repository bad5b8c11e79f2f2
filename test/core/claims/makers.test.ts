import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tide: { label: Spring Tide, type: work }
  lantern: { label: The Lantern, type: work }
  hall: { label: Linden Hall, type: place }
  works: { label: Fen Works, type: organization }
  rovers: { label: Hamre Rovers, type: organization }
  moe: { label: Ida Moe, type: person }
  rask: { label: Emil Rask, type: person }
  aas: { label: Nils Aas, type: person }
facts:
  - { id: tide-author, subject: tide, property: author, value: moe }
  - { id: lantern-director, subject: lantern, property: director, value: rask }
  - { id: hall-architect, subject: hall, property: architect, value: aas }
  - { id: works-head, subject: works, property: chief-executive, value: rask, valid: 2004/.. }
  - { id: rovers-manager, subject: rovers, property: manager, value: moe, valid: 2004/2019 }
`;

describe('who made a thing, by what it is called', () => {
  describe('as theirs', () => {
    eachDraft(facts, [
      `Jonas Berg's second novel *Spring Tide* sold badly.
^^^^^^^^^^ error wrong-name: Ida Moe`,
      `*Spring Tide*, Jonas Berg's only book, sold badly.
               ^^^^^^^^^^ error wrong-name: Ida Moe`,
      `*Spring Tide* is Jonas Berg's only novel.
                 ^^^^^^^^^^ error wrong-name: Ida Moe`,
      `*Spring Tide*, a short novel by the Danish writer Jonas Berg, sold badly.
                                                  ^^^^^^^^^^ error wrong-name: Ida Moe`,
      `*The Lantern* was the first film of Jonas Berg.
                                    ^^^^^^^^^^ error wrong-name: Emil Rask`,
      `Linden Hall is the work of the Leeds architect Jonas Berg.
                                               ^^^^^^^^^^ error wrong-name: Nils Aas`,
      `Linden Hall was designed by a carpenter, Jonas Berg.
                                         ^^^^^^^^^^ error wrong-name: Nils Aas`,
      "Ida Moe's second novel *Spring Tide* sold badly.",
      "*Spring Tide* is Jonas Berg's favourite novel.",
      "Jonas Berg's film *Spring Tide* follows the book closely.",
      '*Spring Tide*, a novel on the life of Jonas Berg, sold badly.',
      "*Spring Tide* was the first novel on Jonas Berg's list.",
    ]);
  });

  describe('or by who was over it', () => {
    eachDraft(facts, [
      `Hamre Rovers won the cup under Jonas Berg in 2014.
                               ^^^^^^^^^^ error wrong-name: Ida Moe`,
      `In 2014 Hamre Rovers won the cup under the management of Jonas Berg.
                                                         ^^^^^^^^^^ error wrong-name: Ida Moe`,
      'Hamre Rovers won the cup under Ida Moe in 2014.',
      'Hamre Rovers won the cup under Jonas Berg in 1998.',
      'Hamre Rovers came under Jonas Berg’s scrutiny in 2014.',
    ]);
  });
});

describe('who has an office today', () => {
  describe('is told in the present, where the draft has no date', () => {
    eachDraft(facts, [
      `The chief executive of Fen Works is Jonas Berg.
                                    ^^^^^^^^^^ error wrong-name: Emil Rask`,
      'The chief executive of Fen Works is Emil Rask.',
      'The chief executive of Fen Works was Jonas Berg.',
      'The manager of Hamre Rovers is Jonas Berg.',
    ]);
  });
});

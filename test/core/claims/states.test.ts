import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  otter: { label: Otter, description: a rover, type: thing }
  glass: { label: Great Glass, type: thing }
  nils: { label: Nils Berg, type: person }
  ida: { label: Ida Moe, type: person }
facts:
  - { id: otter-place, subject: otter, property: location, value: Long Crater }
  - { id: glass-launched, subject: glass, property: launched, value: 1990-04-24 }
  - { id: nils-appointed, subject: nils, property: appointed, value: 2021-12-15 }
  - { id: ida-appointed, subject: ida, property: appointed, value: 2021-12-18 }
`;

describe('states and choices', () => {
  describe('have their place, their beginning and their owner', () => {
    eachDraft(facts, [
      `The rover Otter has been at work in Round Crater for years.
                                    ^^^^^^^^^^^^ error wrong-place: Long Crater`,
      `The Otter is on display at Round Crater.
                           ^^^^^^^^^^^^ error wrong-place: Long Crater`,
      `The Great Glass has been up there since 1992.
                                        ^^^^ error wrong-date: 1990`,
      `Nils Berg was named on 15 December 2021; the choice of Ida Moe came on 22 December 2021.
                                                                       ^^^^^^^^^^^^^^^^ error wrong-date: 18 December 2021`,
    ]);
  });

  describe('of something else are left alone', () => {
    eachDraft(facts, [
      'The Otter has been at work in Long Crater for years.',
      'The Great Glass has been up there since the spring of 1990.',
      'The Otter is at odds with Round Crater.',
      'Nils Berg was named on 15 December 2021; his choice of Ida Moe for a partner dates from school.',
    ]);
  });
});

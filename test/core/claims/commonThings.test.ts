import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  pie: { label: Kelp pie, type: thing }
  lefse: { label: Lefse, type: thing }
  leek: { label: leek, type: thing }
  barley: { label: barley, type: thing }
  mutton: { label: mutton, type: thing }
  norway: { label: Norway, type: place }
  sweden: { label: Sweden, type: place }
facts:
  - { subject: pie, property: country, value: norway }
  - { subject: pie, property: region, value: Telemark }
  - { subject: pie, property: ingredient, value: [leek, barley] }
  - { subject: lefse, property: ingredient, value: barley }
`;

describe('a thing whose name is common words', () => {
  describe('is meant without its capital, and with an article', () => {
    eachDraft(facts, [
      `The kelp pie is from Sweden.
                     ^^^^^^ error wrong-place: Norway`,
      `An ingredient of kelp pie is mutton.
                             ^^^^^^ error wrong-member`,
      `One of the ingredients of kelp pie is mutton.
                                      ^^^^^^ error wrong-member`,
      `A Lefse contains mutton.
                 ^^^^^^ error wrong-name: barley`,
      'The kelp pie is from Norway.',
      'One of the ingredients of kelp pie is barley.',
      'One of the ingredients of kelp pie is not mutton.',
      'The kelp is from Sweden, the pie is not.',
    ]);
  });
});

describe('a place told with the word for its size', () => {
  eachDraft(facts, [
    `Kelp pie is eaten in the region of Agder.
                                   ^^^^^ error wrong-name: Telemark`,
    `Kelp pie comes from Agder, a region of Norway.
                    ^^^^^ error wrong-name: Telemark`,
    'Kelp pie is eaten in Agder.',
    'Kelp pie is eaten in the region of Telemark.',
    'Kelp pie comes from Telemark, a region of Norway.',
  ]);
});

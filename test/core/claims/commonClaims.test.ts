import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  carl: { label: Carl Nyman, type: person }
  gallery: { label: Ludden Gallery, type: organization }
facts:
  - { subject: carl, property: died, value: 1916-04-22 }
  - { subject: carl, property: birthplace, value: Malmö }
  - { subject: gallery, property: architect, value: Olof Berg }
`;

describe('what is told to be contradicted', () => {
  eachDraft(facts, [
    'It is often said that Carl Nyman died on 23 April 1916. He did not.',
    'Carl Nyman died on 23 April 1916, says the plaque, which is wrong.',
    'That Carl Nyman was born in Lund is not true.',
    'People still believe that Carl Nyman was born in Lund.',
    `Carl Nyman died on 23 April 1916, which was a Sunday.
                   ^^^^^^^^^^^^^ error wrong-date: 22 April 1916`,
    `It was wrong to say so, since Carl Nyman died on 23 April 1916.
                                                 ^^^^^^^^^^^^^ error wrong-date: 22 April 1916`,
  ]);
});

describe('what stands beside the thing that a sentence is about', () => {
  eachDraft(facts, [
    'The bank stands on the same square as the Ludden Gallery. The architect was Karl Grau.',
    'A museum of glass was built next to the Ludden Gallery. The architect was Karl Grau.',
    'The house opposite is older than the Ludden Gallery. The architect was Karl Grau.',
    `I like the Ludden Gallery. The architect was Karl Grau.
                                             ^^^^^^^^^ error wrong-name: Olof Berg`,
    `The Ludden Gallery, next to the bank, is made of brick. The architect was Karl Grau.
                                                                          ^^^^^^^^^ error wrong-name: Olof Berg`,
  ]);
});

describe('several of a name', () => {
  eachDraft(facts, ['There are two Carl Nymans in the town.', 'The Carl Nymans of this world never give up.']);
});

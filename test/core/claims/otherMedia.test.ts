import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bridge: { label: Holt Bridge, type: place }
  dusk: { label: The Dusk, type: work }
  vigil: { label: The Vigil, type: work }
facts:
  - { subject: bridge, property: opened, value: 1883-05-24 }
  - { subject: dusk, property: published, value: 1939-04-14 }
  - { subject: dusk, property: publisher, value: Kost Books }
  - { subject: vigil, property: published, value: 1955 }
  - { subject: vigil, property: director, value: Anna Kost }
`;

describe('what was made of a work in another medium', () => {
  eachDraft(facts, [
    'The Dusk was filmed within a year: the film was released in January 1940.',
    'The Dusk sold well. The musical opened in 1960, and the movie came out in 1961.',
    'The Vigil did well. The book was published in 1957.',
    `The Dusk sold well. The book was released in 1940.
                                             ^^^^ error wrong-date: 1939`,
    `The Vigil did well. The film came out in 1950.
                                         ^^^^ error wrong-date: 1955`,
  ]);
});

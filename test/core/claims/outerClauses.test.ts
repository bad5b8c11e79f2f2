import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  club: { label: Aldern Rowing Club, type: organization }
  nora: { label: Nora Vik, type: person }
facts:
  - { id: club-founded, subject: club, property: founded, value: 1901-04-12 }
  - { id: nora-born, subject: nora, property: born, value: 1919-06-20 }
  - { id: nora-died, subject: nora, property: died, value: 1988-03-02 }
`;

describe('outer clauses', () => {
  describe('a date behind a clause that tells what is so now goes on with the clause around it', () => {
    eachDraft(facts, [
      `The Aldern Rowing Club was founded in Sorrel, where it still rows, in April 1904, and is older than most.
                                                                      ^^^^^^^^^^ error wrong-date: April 1901`,
      `The Aldern Rowing Club was founded, as every child knows, in April 1904.
                                                             ^^^^^^^^^^ error wrong-date: April 1901`,
      `Nora Vik was born in Sorrel, which has a fine church, in June 1920.
                                                         ^^^^^^^^^ error wrong-date: June 1919`,
      'Nora Vik was born in Sorrel, which has a fine church, in June 1919.',
    ]);
  });

  describe('what stands behind the bracket or dash that closes a clause does so in any tense', () => {
    eachDraft(facts, [
      `Nora Vik was born in Sorrel (where the river froze each year) in June 1920.
                                                                 ^^^^^^^^^ error wrong-date: June 1919`,
      `The Aldern Rowing Club was founded in Sorrel — where it still rows — in April 1904.
                                                                        ^^^^^^^^^^ error wrong-date: April 1901`,
      'The Aldern Rowing Club was founded in Sorrel (where it bought a hut in 1904).',
    ]);
  });

  describe('a date behind two verbs of the past may be either one’s', () => {
    eachDraft(facts, [
      'Nora Vik died in the town where she was born, in March 1988.',
      'Nora Vik was born in Sorrel, where she married, in 1950.',
      'Nora Vik was born in Sorrel, where the ice breaks, in most years, in April.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  accord: { label: Skarn Accord, type: thing }
  theatre: { label: Holm Theatre, type: place }
facts:
  - { subject: accord, property: signed, value: 1995-12-02 }
  - { subject: theatre, property: closed, value: 1988-02 }
`;

describe('what a sentence takes for granted', () => {
  describe('is said, whatever the clause around it denies or asks', () => {
    eachDraft(facts, [
      `Since the signing of the Skarn Accord in December 1996 no shot has been fired.
                                         ^^^^^^^^^^^^^ error wrong-date: December 1995`,
      `The closure of the Holm Theatre in 1989 was mourned by nobody.
                                   ^^^^ error wrong-date: 1988`,
    ]);
  });

  describe('but not where the verb or the article denies that it was so', () => {
    eachDraft(facts, [
      'The signing of the Skarn Accord in December 1996 did not take place.',
      'No signing of the Skarn Accord in 1996 would do.',
      'It was not the closure of the Holm Theatre in 1989 that hurt.',
      'Was the closure of the Holm Theatre in 1989?',
    ]);
  });
});

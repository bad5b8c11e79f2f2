import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  accord: { label: Skarn Accord, type: thing }
  theatre: { label: Holm Theatre, type: place }
  guild: { label: Weavers' Guild, type: organization }
facts:
  - { subject: guild, property: headquarters, value: Dunmore }
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
      `The Weavers' Guild is silent. Nobody at its headquarters in Sorrel answered the telephone.
                                                            ^^^^^^ error wrong-place: Dunmore`,
    ]);
  });

  describe('but not where the verb or the article denies that it was so', () => {
    eachDraft(facts, [
      'The signing of the Skarn Accord in December 1996 did not take place.',
      'No signing of the Skarn Accord in 1996 would do.',
      'It was not the closure of the Holm Theatre in 1989 that hurt.',
      "A Weavers' Guild headquarters in Sorrel would help.",
      "The Weavers' Guild does not have its headquarters in Sorrel.",
      "The Weavers' Guild is silent. Its headquarters in Sorrel would be better.",
      'Was the closure of the Holm Theatre in 1989?',
    ]);
  });
});

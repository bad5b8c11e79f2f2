import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ada: { label: Ilse Marbach, type: person }
  firm: { label: Veltrix, type: organization }
facts:
  - { subject: ada, property: burial-place, value: Tarnholm }
  - { subject: ada, property: birthplace, value: Velden }
  - { subject: firm, property: acquisition-price, value: $95 million }
  - { subject: firm, property: revenue, value: €410 million }
  - { subject: firm, property: dissolved, value: 2003 }
`;

describe('a preposition apart from its verb', () => {
  describe('has the verb of its wording', () => {
    eachDraft(facts, [
      `Ilse Marbach lies buried in Skarn.
                            ^^^^^ error wrong-place: Tarnholm`,
      `A Norland rival snapped up Veltrix for $85 million.
                                       ^^^^^^^^^^^ error wrong-quantity: $95 million`,
      `Veltrix was wound up in 2001.
                        ^^^^ error wrong-date: 2003`,
      `Veltrix, a company with a turnover of €510 million, is to move.
                                      ^^^^^^^^^^^^ error wrong-quantity: €410 million`,
      `Veltrix turns over €510 million a year.
                   ^^^^^^^^^^^^ error wrong-quantity: €410 million`,
    ]);
  });

  describe('and no other', () => {
    eachDraft(facts, [
      'The house in Velden, in which Ilse Marbach was born, is a bakery.',
      'Velden, in which Ilse Marbach was born, is a spa.',
      'Skarn, in which Ilse Marbach often spoke, is a spa.',
      'Veltrix would be worth more if a rival with a turnover of €510 million bought it.',
    ]);
  });
});

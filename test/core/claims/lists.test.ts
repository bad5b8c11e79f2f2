import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  quay: { label: The Long Quay, type: work }
  anna: { label: Anna Brandt, type: person }
  peter: { label: Peter Holm, type: person }
  carl: { label: Carl Rist, type: person }
  dora: { label: Dora Lind, type: person }
  egon: { label: Egon Falk, type: person }
properties:
  makers: { label: makers, value: person, triggers: [makers] }
facts:
  - { id: quay-makers, subject: quay, property: makers, value: [anna, peter, carl, dora] }
`;

describe('a list behind a colon', () => {
  describe('is told by the clause that names whose it is', () => {
    eachDraft(facts, [
      `*The Long Quay* is the work of four people, none of whom liked it: Anna Brandt, Peter Holm, Egon Falk and Dora Lind.
                                                                                            ^^^^^^^^^ error wrong-member: Carl Rist`,
      `Four people wrote *The Long Quay*, and nobody else did: Anna Brandt, Egon Falk, Carl Rist and Dora Lind.
                                                                     ^^^^^^^^^ error wrong-member: Peter Holm`,
      '*The Long Quay* is the work of four people, none of whom liked it: Anna Brandt, Peter Holm, Carl Rist and Dora Lind.',
      '*The Long Quay* is not the work of the four who signed it: Anna Brandt, Peter Holm, Egon Falk and Dora Lind.',
      '*The Long Quay* never had the cast that it wanted: Anna Brandt, Peter Holm, Egon Falk and Dora Lind.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  larsen: { label: Larsen Oil, type: organization }
facts:
  - { subject: larsen, property: revenue, value: $3.6 billion, valid: 2019 }
`;

describe('the year that a figure is of', () => {
  describe('stands behind “for”, before the noun, or between a verb and “with”', () => {
    eachDraft(facts, [
      `Larsen Oil booked revenue of $3.9 billion for 2019.
                             ^^^^^^^^^^^^ error wrong-quantity: $3.6 billion`,
      `Larsen Oil's 2019 revenue of $3.3 billion was a record.
                             ^^^^^^^^^^^^ error wrong-quantity: $3.6 billion`,
      `Larsen Oil closed 2019 with $3.1 billion in sales.
                            ^^^^^^^^^^^^ error wrong-quantity: $3.6 billion`,
      `In 2019 Larsen Oil turned over $3.5 billion.
                               ^^^^^^^^^^^^ error wrong-quantity: $3.6 billion`,
      'Larsen Oil booked revenue of $3.6 billion for 2019.',
    ]);
  });

  describe('or is another year', () => {
    eachDraft(facts, [
      'Larsen Oil booked revenue of $3.9 billion for 2020.',
      "Larsen Oil's 2018 revenue of $3.3 billion was a record.",
      'Larsen Oil built a hall with seats for 1950.',
      // Of what is left of it.
      'Larsen Oil earned $0.4 billion after tax in 2019, and told everybody so.',
    ]);
  });
});

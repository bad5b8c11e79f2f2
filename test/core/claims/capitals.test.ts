import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  norland: { label: Norland, type: place }
  ashby: { label: Ashby, type: place }
  sudland: { label: Sudland, type: place }
  calder: { label: Calder, type: place }
facts:
  - { subject: norland, property: capital, value: ashby }
  - { subject: sudland, property: capital, value: calder }
  - { subject: ashby, property: founded, value: 1264 }
  - { subject: ashby, property: population, value: "742,000" }
`;

describe('the capital', () => {
  describe('is the city spoken of, or that of the land', () => {
    eachDraft(facts, [
      `Ashby is large. The capital was founded in 1246.
                                           ^^^^ error wrong-date: 1264`,
      `Ashby greets you with cranes. The capital, founded in 1246, lies on a river.
                                                      ^^^^ error wrong-date: 1264`,
      `Norland is a republic. The capital has a population of 472,000.
                                                       ^^^^^^^ error wrong-quantity: 742,000`,
      'Norland is a republic. The capital, which was founded in 1264, lies on a river.',
    ]);
  });

  describe('of another land, or of two, is none of them', () => {
    eachDraft(facts, [
      'Ashby is old. The capital of Westland was founded in 1300.',
      'Ashby is old. The capital, Vost, was founded in 1300.',
      'Norland and Sudland are old rivals. The capital was founded in 1300.',
      'Ashby is old. A new capital was founded in 1300.',
    ]);
  });
});

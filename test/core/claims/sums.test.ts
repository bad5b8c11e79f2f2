import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  farm: { label: Sorrel Wind Farm, type: thing }
  guild: { label: Weavers' Guild, type: organization }
facts:
  - { id: farm-capacity, subject: farm, property: capacity, value: 450 MW }
  - { id: guild-place, subject: guild, property: place-of-formation, value: Aldern }
`;

describe('sums', () => {
  describe('what the parts come to is a figure of the whole', () => {
    eachDraft(facts, [
      `The Sorrel Wind Farm, whose turbines add up to 540 megawatts, is noisy.
                                               ^^^^^^^^^^^^^ error wrong-quantity: 450 megawatts`,
      `The turbines of the Sorrel Wind Farm add up to 540 megawatts.
                                               ^^^^^^^^^^^^^ error wrong-quantity: 450 megawatts`,
      `The Sorrel Wind Farm is at sea. Its sixty turbines have a combined capacity of 540 megawatts.
                                                                               ^^^^^^^^^^^^^ error wrong-quantity: 450 megawatts`,
      'The Sorrel Wind Farm is at sea. Its sixty turbines have a combined capacity of 450 megawatts.',
    ]);
  });

  describe('some of the parts, or what is no part, come to less or more', () => {
    eachDraft(facts, [
      'The Sorrel Wind Farm is at sea. Its first two turbines have a combined capacity of 14 megawatts.',
      'The Sorrel Wind Farm is at sea. Two of its turbines have a combined capacity of 14 megawatts.',
      'The Sorrel Wind Farm is at sea. Its losses add up to 14 megawatts.',
      'The Sorrel Wind Farm and its neighbours have a combined capacity of 900 megawatts.',
    ]);
  });

  describe('“up to” behind “add” is no bound', () => {
    eachDraft(facts, ['The turbines of the Sorrel Wind Farm add up to 450 megawatts.']);
  });

  describe('what is born at a meeting is founded there', () => {
    eachDraft(facts, [
      `The Weavers' Guild was born at a meeting in Sorrel.
                                            ^^^^^^ error wrong-place: Aldern`,
      "The Weavers' Guild was born in a cellar in Aldern.",
    ]);
  });
});

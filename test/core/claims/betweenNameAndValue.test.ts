import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  mill: { label: Dunmore Mill, type: place }
  tower: { label: Corn Tower, type: place }
  suite: { label: Harvest Suite, type: work }
facts:
  - { subject: mill, property: completed, value: 1858 }
  - { subject: tower, property: height, value: 231 m }
  - { subject: suite, property: duration, value: 38 minutes }
`;

describe('what stands between a name and what is told of it', () => {
  describe('“itself” is the name again', () => {
    eachDraft(facts, [
      `The Dunmore Mill itself, completed in 1885, still turns.
                                      ^^^^ error wrong-date: 1858`,
      'The Dunmore Mill itself, completed in 1858, still turns.',
      'The Dunmore Mill is near. The weir itself, completed in 1885, still stands.',
    ]);
  });

  describe('a measure behind what something is said to be', () => {
    eachDraft(facts, [
      `The tallest of them is the Corn Tower, at 213 metres.
                                          ^^^^^^^^^^ error wrong-quantity: 231 metres`,
      'The tallest of them is the Corn Tower, at 231 metres.',
      'A kiosk stands beside the Corn Tower, at 40 metres.',
    ]);
  });

  describe('the date that a wording leads to leaves it no amount', () => {
    eachDraft(facts, [
      'The Harvest Suite was completed in 1906, after several months in the hills.',
      `The Harvest Suite was completed in 58 minutes.
                                   ^^^^^^^^^^ error wrong-quantity: 38 minutes`,
    ]);
  });
});

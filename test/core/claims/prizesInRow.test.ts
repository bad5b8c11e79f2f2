import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  quay: { label: The Long Quay, type: work }
properties:
  prize-number: { label: number among the plays that won the Lantern Prize, value: ordinal, triggers: [Lantern Prize] }
facts:
  - { id: quay-prize, subject: quay, property: prize-number, value: 9 }
`;

describe('the place of a prize in a row', () => {
  describe('is told by who has won it, or by whose prizes are counted', () => {
    eachDraft(facts, [
      `*The Long Quay* was the tenth play to win the Lantern Prize.
                        ^^^^^ error wrong-ordinal: ninth`,
      `*The Long Quay*, the tenth to win the Lantern Prize, has closed.
                     ^^^^^ error wrong-ordinal: ninth`,
      `*The Long Quay* won the Lantern Prize, the tenth that a play had won.
                                           ^^^^^ error wrong-ordinal: ninth`,
      `*The Long Quay* was given a Lantern Prize, the tenth to go to a play.
                                               ^^^^^ error wrong-ordinal: ninth`,
      '*The Long Quay* won the Lantern Prize, the ninth that a play had won.',
    ]);
  });

  describe('is another in a row of other people or things', () => {
    eachDraft(facts, [
      '*The Long Quay* won the Lantern Prize, the tenth that the company had won.',
      '*The Long Quay* did not win the Lantern Prize, the tenth that a play might have won.',
      '*The Long Quay* was the tenth Danish play to win the Lantern Prize.',
      '*The Long Quay* was the tenth play to win the Lantern Prize twice.',
      '*The Long Quay* won the Lantern Prize, the second that a woman had won for a play.',
    ]);
  });
});

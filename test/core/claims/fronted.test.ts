import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  rask: { label: Emil Rask, type: person }
  courier: { label: Fen Courier, type: organization }
  match: { label: 1953 Lake Match, type: event }
facts:
  - { id: moe-born, subject: moe, property: born, value: 1931-06-17 }
  - { id: moe-place, subject: moe, property: birthplace, value: Odda }
  - { id: moe-spouse, subject: moe, property: spouse, value: rask }
  - { id: courier-founded, subject: courier, property: founded, value: 1871-03-14 }
  - { id: match-place, subject: match, property: location, value: Bergen }
`;

describe('a participle that opens its sentence', () => {
  describe('is said of the subject behind the comma, whatever its verb looks like', () => {
    eachDraft(facts, [
      `Born in 1933, Ida Moe played chess.
        ^^^^ error wrong-date: 1931`,
      `Born in Sorrel, Ida Moe often travelled.
        ^^^^^^ error wrong-place: Odda`,
      `Founded in 1873, the Fen Courier moved to Marlby.
           ^^^^ error wrong-date: 1871`,
      `Married to Karl Grau, Ida Moe painted ships.
           ^^^^^^^^^ error wrong-name: Emil Rask`,
      `Played in Odda, the 1953 Lake Match ended early.
          ^^^^ error wrong-place: Bergen`,
      'Born in 1931, Ida Moe played chess.',
      'Founded in 1871, the Fen Courier moved to Marlby.',
    ]);
  });

  describe('is not said of a part of the subject, or of nobody', () => {
    eachDraft(facts, [
      "Born in Sorrel, Ida Moe's father played chess.",
      'Born in Sorrel, the father of Ida Moe played chess.',
      'Ida Moe had a sister. Born in Sorrel, Eva Moe played chess.',
      'Beaten in Odda, Karl Grau said that the 1953 Lake Match ended early.',
    ]);
  });

  describe('nor is a place shared by two verbs lost', () => {
    eachDraft(facts, [
      `Ida Moe was born and grew up in Sorrel.
                                ^^^^^^ error wrong-place: Odda`,
      'Ida Moe was born and grew up in Odda.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  courier: { label: Fen Courier, type: organization, description: daily newspaper }
  borealis: { label: Borealis, type: work, description: painting by Ida Moe }
  queen: { label: Fen Queen, type: thing, description: "ferry, in service from 1955" }
  works: { label: Fen Works, type: organization }
facts:
  - { id: courier-founded, subject: courier, property: founded, value: 1871 }
  - { id: borealis-width, subject: borealis, property: width, value: 3.4 m }
  - { id: queen-length, subject: queen, property: length, value: 142 m }
  - { id: works-founded, subject: works, property: founded, value: 1902 }
`;

describe('a thing goes on being called by another noun', () => {
  describe('that its description allows', () => {
    eachDraft(facts, [
      `The Fen Courier has many readers. The paper was founded in 1873.
                                                           ^^^^ error wrong-date: 1871`,
      `*Borealis* is famous. The canvas, 4.3 metres wide, was too heavy.
                                  ^^^^^^^^^^ error wrong-quantity: 3.4 metres`,
      `The Fen Queen was new. The vessel was 124 metres long.
                                      ^^^^^^^^^^ error wrong-quantity: 142 metres`,
      'The Fen Courier has many readers. The paper was founded in 1871.',
    ]);
  });

  describe('and by no other', () => {
    eachDraft(facts, [
      'Fen Works makes it. The paper was founded in 1873.',
      '*Borealis* is famous. A canvas, 4.3 metres wide, hung there.',
      'The Fen Courier has many readers. The canvas, 4.3 metres wide, was too heavy.',
    ]);
  });
});

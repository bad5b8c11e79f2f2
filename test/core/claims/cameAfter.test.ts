import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  guild: { label: Weavers' Guild, type: organization }
  crowe: { label: Ada Crowe, type: person }
  ridd: { label: Tom Ridd, type: person }
  moe: { label: Ida Moe, type: person }
  tale: { label: The Lantern Keeper, type: work }
  elsa: { label: Elsa Lind, type: person }
facts:
  - { id: crowe-directs, subject: guild, property: director, value: crowe, valid: 1920-03-01/1931-05-01 }
  - { id: ridd-directs, subject: guild, property: director, value: ridd, valid: 1931-05-01/1947-06-01 }
  - { id: moe-directs, subject: guild, property: director, value: moe, valid: 1947-06-01/1960 }
  - { id: tale-author, subject: tale, property: author, value: elsa }
  - { id: elsa-birthplace, subject: elsa, property: birthplace, value: Fenby }
`;

describe('who came after or before somebody', () => {
  describe('came into the office that the words tell of', () => {
    eachDraft(facts, [
      `The Weavers’ Guild had Ada Crowe as its director, and after her came Ida Moe, who stayed.
                                                                     ^^^^^^^ error wrong-name: Tom Ridd`,
      `The Weavers’ Guild had Ada Crowe as its director. After Crowe came Ida Moe.
                                                                   ^^^^^^^ error wrong-name: Tom Ridd`,
      `The Weavers’ Guild had Ida Moe as its director. Before her came Ada Crowe.
                                                                ^^^^^^^^^ error wrong-name: Tom Ridd`,
      'The Weavers’ Guild had Ada Crowe as its director. After Crowe came Tom Ridd.',
    ]);
  });

  describe('came for something else where they tell of none, or of where somebody went', () => {
    eachDraft(facts, [
      'The Weavers’ Guild met. Tom Ridd sang, and before him came Ida Moe, with a song.',
      'The Weavers’ Guild met its director. After Ada Crowe came Ida Moe up the stairs.',
    ]);
  });
});

describe('“its author” is who made it', () => {
  eachDraft(facts, [
    `*The Lantern Keeper* sold well. Its author was born in Lund in 1898.
                                                       ^^^^ error wrong-place: Fenby`,
    '*The Lantern Keeper* sold well. Its author was born in Fenby in 1898.',
    '*The Lantern Keeper* sold well. Its publisher was born in Lund in 1898.',
    '*The Lantern Keeper* sold well. Its author’s father was born in Lund.',
    `*The Lantern Keeper* sold well. Its author was Anna Roth, born in Lund.
                                               ^^^^^^^^^ error wrong-name: Elsa Lind`,
  ]);
});

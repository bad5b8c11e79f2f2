import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  rask: { label: Emil Rask, type: person }
  grau: { label: Karl Grau, type: person }
facts:
  - { id: moe-born, subject: moe, property: born, value: 1931-06-17 }
  - { id: moe-died, subject: moe, property: died, value: 1994-02-03 }
  - { id: moe-spouse, subject: moe, property: spouse, value: rask }
  - { id: rask-nationality, subject: rask, property: nationality, value: Norway }
`;

describe('beside a name', () => {
  describe('a birth or a death may be shortened', () => {
    eachDraft(facts, [
      `Ida Moe (b. 1933) played chess.
            ^^^^ error wrong-date: 1931`,
      `Ida Moe (d. 1996) played chess.
            ^^^^ error wrong-date: 1994`,
      'Ida Moe (b. 1931) played chess.',
    ]);
  });

  describe('stands whose wife she was', () => {
    eachDraft(facts, [
      `Ida Moe, the wife of Karl Grau, played chess.
                     ^^^^^^^^^ error wrong-name: Emil Rask`,
      `Karl Grau's wife, Ida Moe, played chess.
^^^^^^^^^ error wrong-name: Emil Rask`,
      'Ida Moe, the wife of Emil Rask, played chess.',
      "Karl Grau's wife, Ida Moe said, played chess.",
      'Ida Moe, the wife of a friend of Karl Grau, played chess.',
      'Ida Moe, Eva Lund, the wife of Karl Grau, and Nils Aas played chess.',
    ]);
  });

  describe('stands whose citizen somebody is, before what he does', () => {
    eachDraft(facts, [
      `The Danish cyclist Emil Rask came third.
    ^^^^^^ error wrong-name: Norwegian`,
      `The Danish racing cyclist Emil Rask came third.
    ^^^^^^ error wrong-name: Norwegian`,
      'The Norwegian cyclist Emil Rask came third.',
      'The Danish minister Emil Rask came late.',
      'The Danish champion Emil Rask came third.',
      'The Danish-born cyclist Emil Rask came third.',
      'He knew the Danish cyclist, Emil Rask said.',
    ]);
  });
});

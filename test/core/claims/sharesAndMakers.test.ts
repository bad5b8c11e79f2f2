import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  varn: { label: Varn, type: place }
  film: { label: Rain on Slate, type: work }
  moe: { label: Ida Moe, type: person }
  rask: { label: Emil Rask, type: person }
  vik: { label: Jon Vik, type: person }
properties:
  share-lost: { label: share of the land that was lost, value: quantity, triggers: [ceded, gave up] }
facts:
  - { id: varn-lost, subject: varn, property: share-lost, value: 9 percent }
  - { id: film-writer, subject: film, property: screenwriter, value: moe }
  - { id: film-music, subject: film, property: composer, value: rask }
  - { id: vik-birthplace, subject: vik, property: birthplace, value: Saltby }
`;

describe('a share of what somebody has', () => {
  describe('is what a property in percent tells', () => {
    eachDraft(facts, [
      `Varn ceded 14 percent of its land.
           ^^^^^^^^^^ error wrong-quantity: 9 percent`,
      `In the end 14 percent of its land was ceded by Varn.
           ^^^^^^^^^^ error wrong-quantity: 9 percent`,
      'Varn gave up about 9 percent of its land.',
      'Varn ceded nine islands, 14 percent of them inhabited.',
    ]);
  });
});

describe('who made a part of a work', () => {
  describe('stands behind “by”, between commas as well', () => {
    eachDraft(facts, [
      `Rain on Slate is a slow film. The music, by Jon Vik, is loud.
                                            ^^^^^^^ error wrong-name: Emil Rask`,
      `Rain on Slate is a slow film. Its screenplay, by Jon Vik, has few words.
                                                 ^^^^^^^ error wrong-name: Ida Moe`,
      `Rain on Slate is a slow film. The script is by Jon Vik.
                                               ^^^^^^^ error wrong-name: Ida Moe`,
      'Rain on Slate is a slow film. The screenplay, by Ida Moe, has few words.',
      'Rain on Slate is a slow film. The first script, by Jon Vik, was burnt.',
      'Rain on Slate is a slow film. The music, by the way, is loud.',
    ]);
  });
});

describe('where somebody is from', () => {
  describe('tells who they are, behind their name in any place', () => {
    eachDraft(facts, [
      `The army obeyed Jon Vik, a Londoner born in Lund.
                                            ^^^^ error wrong-place: Saltby`,
      `The army was led by Jon Vik, a Mecklenburger born in Lund in 1931.
                                                     ^^^^ error wrong-place: Saltby`,
      'The army was led by Jon Vik, a Londoner born in Saltby.',
      'The army was led by Jon Vik, a friend of a Londoner born in Lund.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tower: { label: Corn Tower, type: place }
  guild: { label: Weavers' Guild, type: organization }
facts:
  - { id: tower-name, subject: tower, property: named-after, value: Karl Grau }
  - { id: tower-height, subject: tower, property: height, value: 231 m }
  - { id: guild-seat, subject: guild, property: headquarters, value: Dunmore }
`;

describe('answers', () => {
  describe('the preposition of what is asked for may stand in front', () => {
    eachDraft(facts, [
      `After whom is the Corn Tower named? After Emil Rask, a ferryman.
                                          ^^^^^^^^^ error wrong-name: Karl Grau`,
      'After whom is the Corn Tower named? After Karl Grau, a ferryman.',
      `In which town does the Weavers' Guild have its seat? In Sorrel.
                                                        ^^^^^^ error wrong-place: Dunmore`,
      // Another preposition asks for something else.
      'Before whom was the Corn Tower named? Emil Rask.',
    ]);
  });

  describe('what stands before a semicolon answers by itself', () => {
    eachDraft(facts, [
      `How high is the Corn Tower? 213 metres; feet were not accepted.
                            ^^^^^^^^^^ error wrong-quantity: 231 metres`,
      'How high is the Corn Tower? 231 metres; feet were not accepted.',
      'How high is the Corn Tower? Not 213 metres; that was never true.',
    ]);
  });
});

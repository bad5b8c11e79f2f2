import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tower: { label: Corn Tower, type: place }
  guild: { label: Weavers' Guild, type: organization }
  mill: { label: Dunmore Mill, type: organization }
  oda: { label: Oda Brandt, type: person }
  ivar: { label: Ivar Holm, type: person }
  row: { label: Brandt's row across the strait, type: event }
  swim: { label: Ivar Holm's swim, type: event }
  ride: { label: Ivar Holm's ride to Sorrel, type: event }
facts:
  - { id: tower-name, subject: tower, property: named-after, value: Karl Grau }
  - { id: tower-height, subject: tower, property: height, value: 231 m }
  - { id: mill-founded, subject: mill, property: founded, value: 1851-10 }
  - { id: mill-founder, subject: mill, property: founder, value: oda }
  - { id: mill-owner, subject: mill, property: owner, value: ivar }
  - { id: mill-price, subject: mill, property: acquisition-price, value: 250 million dollars }
  - { id: guild-founder, subject: guild, property: founder, value: ivar }
  - { id: oda-born, subject: oda, property: born, value: 1816-07-21 }
  - { id: oda-birthplace, subject: oda, property: birthplace, value: Sorrel }
  - { id: row-duration, subject: row, property: duration, value: 72 days }
  - { id: swim-duration, subject: swim, property: duration, value: 9 hours }
  - { id: ride-duration, subject: ride, property: duration, value: 3 days }
  - { id: rovers-coach, subject: Sorrel Rovers, property: coach, value: Per Stad }
  - { id: guild-seat, subject: guild, property: headquarters, value: Dunmore }
`;

describe('answers', () => {
  describe('who leads a team out need not coach it', () => {
    eachDraft(facts, [
      'Sorrel Rovers play tonight. Who will lead them out? Jan Hol, says Per Stad.',
      'Who leads Sorrel Rovers out? Jan Hol.',
      `Who coaches Sorrel Rovers? Jan Hol.
                           ^^^^^^^ error wrong-name: Per Stad`,
      `Who leads Sorrel Rovers out of the crisis? Jan Hol.
                                           ^^^^^^^ error wrong-name: Per Stad`,
    ]);
  });

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

  describe('a question that names nothing asks further of what the one before asked of', () => {
    eachDraft(facts, [
      `**Who owns the Dunmore Mill?** Ivar Holm, since last year.

**What did he pay?** 520 million dollars.
                     ^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 250 million dollars`,
      `**Who founded the Dunmore Mill?** Oda Brandt.

**And when?** In October 1852.
                 ^^^^^^^^^^^^ error wrong-date: October 1851`,
      `When was the Dunmore Mill founded? In October 1851. By whom? By Emil Rask.
                                                                ^^^^^^^^^ error wrong-name: Oda Brandt`,
      `When was Oda Brandt born? In July 1816. And where? In Dunmore.
                                                      ^^^^^^^ error wrong-place: Sorrel`,
      'When was Oda Brandt born? In July 1816. And where? Nobody in Dunmore knows.',
      'When was Oda Brandt born? In July 1816. Where did she die? In Dunmore.',
      "Who owns the Dunmore Mill? Ivar Holm. And when did he join the Weavers' Guild? In October 1852.",
      'Who owns the Dunmore Mill? Ivar Holm. What did he pay the weavers? 20 dollars.',
      'Who owns the Dunmore Mill? Ivar Holm. Why? For 20 dollars, anybody would.',
      'How high is the Corn Tower? 231 metres. And how wide? 20 metres.',
    ]);
  });

  describe('an answer is about what was asked, whatever else it is right for', () => {
    eachDraft(facts, [
      `Who founded the Dunmore Mill? Ivar Holm, it says on the gate.
                              ^^^^^^^^^ error wrong-name: Oda Brandt`,
    ]);
  });

  describe('how long somebody took', () => {
    eachDraft(facts, [
      `How long did Oda Brandt take? 80 days, and some hours.
                              ^^^^^^^ error wrong-quantity: 72 days`,
      `How long did it take Oda Brandt? 80 days.
                                 ^^^^^^^ error wrong-quantity: 72 days`,
      'How long did Oda Brandt take? 72 days.',
      'How long did Oda Brandt take to write it down? 80 days.',
      'How long did Oda Brandt live? 80 years.',
      // Either may be meant.
      'How long did Ivar Holm take? 80 days.',
    ]);
  });

  describe('what many guessed is no answer', () => {
    eachDraft(facts, [
      'How high is the Corn Tower? Most of you said 300 metres. The answer is 231 metres.',
      'How high is the Corn Tower? Many readers guessed 300 metres.',
      `How high is the Corn Tower? The answer is 213 metres.
                                          ^^^^^^^^^^ error wrong-quantity: 231 metres`,
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  vase: { label: Ludden Vase, type: work }
  dam: { label: Hegge Dam, type: place }
  tale: { label: The Glass Orchard, type: work }
  war: { label: Second Marsh War, short: [war], context: [norland], type: event }
  norland: { label: Norland, type: place }
  talks: { label: second meeting of Vik and Holm, type: event }
  vik: { label: Nora Vik, type: person }
  holm: { label: Otto Holm, type: person }
  fair: { label: Sorrel Song Fair, type: event }
facts:
  - { subject: vase, property: price, value: 45 million dollars }
  - { subject: dam, property: construction-cost, value: 300 million dollars }
  - { subject: tale, property: publication-date, value: 1818-01 }
  - { subject: war, property: started, value: 2020-09-27 }
  - { subject: war, property: duration, value: 44 days }
  - { subject: fair, property: first-held, value: 1961-07-20 }
  - { subject: norland, property: population, value: 3100000 }
  - { subject: talks, property: date, value: 2022-02-24 }
  - { subject: talks, property: location, value: Sorrel }
  - { subject: talks, property: number, value: 2 }
properties:
  first-held: { label: first held, value: date, triggers: [first, began] }
  number: { label: number of the meeting, value: ordinal, triggers: [meeting] }
`;

describe('what is told of another time or another of the name', () => {
  describe('prices and costs', () => {
    eachDraft(facts, [
      'The Ludden Vase was sold for 45 million dollars. Seven years earlier it had cost 1,175 dollars.',
      'The Ludden Vase originally cost 900 dollars.',
      'The Hegge Dam had by then cost 200 million dollars.',
      'The Hegge Dam costs 2 million dollars a year.',
      'The Hegge Dam was to cost 150 million dollars.',
      'The Ludden Vase cost the museum 1.2 million dollars to insure.',
      `The Ludden Vase cost the museum 54 million dollars.
                                ^^^^^^^^^^^^^^^^^^ error wrong-quantity: 45 million dollars`,
      `The Hegge Dam cost 200 million dollars to build.
                   ^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 300 million dollars`,
    ]);
  });

  describe('days before and after', () => {
    eachDraft(facts, [
      'Three weeks before the outbreak of the Second Marsh War, on 6 September 2020, Norland held an election.',
      'A week into the Second Marsh War, on 4 October 2020, a school was hit.',
      'On 10 November 2020, forty-four days after the start of the Second Marsh War, a ceasefire came.',
      `The outbreak of the Second Marsh War, on 6 September 2020, was a surprise.
                                         ^^^^^^^^^^^^^^^^ error wrong-date: 27 September 2020`,
    ]);
  });

  describe('wars', () => {
    eachDraft(facts, [
      'Norland fought the Second Marsh War. In 2021 there was one day of war in the east.',
      'Norland fought the Second Marsh War. War began for the old man in 1988.',
      'Norland fought the Second Marsh War. His own war had begun in 1988.',
      'Norland fought the Second Marsh War. The war in Tarnia began in 2022.',
      'Norland fought the Second Marsh War. The four-day war of 2016 came first.',
      `Norland fought the Second Marsh War. The war began in 2021.
                                                      ^^^^ error wrong-date: 2020`,
    ]);
  });

  describe('editions', () => {
    eachDraft(facts, [
      'Among his books was The Glass Orchard. It was an edition of 1831.',
      'The Glass Orchard came out in paperback in 1931.',
      'The Glass Orchard came out as an audiobook in 1991.',
      'An abridged Glass Orchard was published in 1931.',
      `The Glass Orchard came out in 1831.
                              ^^^^ error wrong-date: 1818`,
    ]);
  });

  describe('what comes every year', () => {
    eachDraft(facts, [
      'Tonight the Sorrel Song Fair begins its 60th edition.',
      'The Sorrel Song Fair began its 60th edition in May 2021.',
      'The Sorrel Song Fair begins in May 2021.',
      'The Sorrel Song Fair is over; the bill comes on the first of May.',
      `The Sorrel Song Fair began in 1962.
                              ^^^^ error wrong-date: 1961`,
    ]);
  });

  describe('meetings of the same two in the same place', () => {
    eachDraft(facts, [
      'Nora Vik met Otto Holm in Sorrel on 3 May 2022.',
      'Nora Vik met Otto Holm for the fourth time in Sorrel on 1 March 2022.',
      `Nora Vik met Otto Holm in Sorrel on 25 February 2022.
                                    ^^^^^^^^^^^^^^^^ error wrong-date: 24 February 2022`,
    ]);
  });

  describe('a stretch of a war, and what was so before the colon', () => {
    eachDraft(facts, [
      'The Second Marsh War was short. The fiercest fighting, for the pass at Gell, lasted nine days.',
      `The Second Marsh War was short. The fighting lasted 54 days.
                                                    ^^^^^^^ error wrong-quantity: 44 days`,
      'In 1950 it was the other way round: Norland had 4.2 million people.',
      `In 1950 nobody counted. Norland has 4.2 million people.
                                    ^^^^^^^^^^^^^^^^^^ error wrong-quantity: 3.1 million people`,
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  norland: { label: Norland, type: place }
  hall: { label: Sun Hall, type: organization }
  bridge: { label: Grey Span, type: place }
  tale: { label: Ironwood, type: work }
  vase: { label: Ludden Vase, type: work }
  ida: { label: Ida Moe, type: person }
  war: { label: Second Marsh War, type: event }
facts:
  - { subject: norland, property: independence, value: 1918-11-12 }
  - { subject: norland, property: foreign-minister, value: ida, valid: 2020-07-16/.. }
  - { subject: hall, property: opened, value: 1885-07-13 }
  - { subject: bridge, property: architect, value: Olof Berg }
  - { subject: tale, property: publication-date, value: 1818-01 }
  - { subject: tale, property: publisher, value: Lark House }
  - { subject: tale, property: volumes, value: 7 books }
  - { subject: vase, property: price, value: 45 million dollars }
  - { subject: ida, property: born, value: 1960-03-04 }
  - { subject: war, property: ended, value: 1920-11 }
properties:
  independence: { label: independence, value: date, triggers: [independence, independent] }
  publisher: { label: publisher, value: entity, triggers: [published by, publisher] }
  volumes: { label: number of books, value: quantity, triggers: [books, volumes] }
`;

describe('what is said of something near the subject', () => {
  describe('of an event’s noun, or of what it describes', () => {
    eachDraft(facts, [
      'The independence of Norland was voted for in the assembly on 7 February 1918.',
      "Norland's independence bill received the royal assent on 7 February 1918.",
      "Ida Moe's birthday, 4 March, has been a public holiday since 2009.",
      'Norland became a republic on 12 November 1919.',
      `The independence of Norland was declared on 11 November 1918.
                                            ^^^^^^^^^^^^^^^^ error wrong-date: 12 November 1918`,
      `Norland's independence came on 11 November 1918.
                               ^^^^^^^^^^^^^^^^ error wrong-date: 12 November 1918`,
    ]);
  });

  describe('of what is done now and then, or in another office', () => {
    eachDraft(facts, [
      'The Sun Hall has been open on Friday evenings since 2007.',
      'Ida Moe was appointed minister of education in April 2018.',
      `Ida Moe was appointed foreign minister in April 2018.
                                          ^^^^^^^^^^ error wrong-date: July 2020`,
    ]);
  });

  describe('of a neighbour or a possession', () => {
    eachDraft(facts, [
      'The chapel next to the Grey Span is by Karl Grau.',
      'Ida Moe was born on 4 March 1960, and Karl Grau, in Skarn, ten days later.',
      // What it earned is not what it costs.
      'The Ludden Vase brought in 3 million dollars.',
      `The Ludden Vase brought 40 million dollars.
                        ^^^^^^^^^^^^^^^^^^ error wrong-quantity: 45 million dollars`,
      'The skirmish of 1923 ended what the Second Marsh War had begun.',
      `The Grey Span is by Karl Grau.
                    ^^^^^^^^^ error wrong-name: Olof Berg`,
    ]);
  });

  describe('of other versions of a work', () => {
    eachDraft(facts, [
      'Ironwood was serialised in a daily from March 1817.',
      'Ironwood was published in America by Harrow Press.',
      'The film of Ironwood came out in 1931.',
      'Ironwood in Winter was published in 1931.',
      'Ironwood has sold 600 million books.',
      'The Ludden Vase had been sold for 12 million dollars in 2013.',
      `Ironwood was published by Harrow Press.
                          ^^^^^^^^^^^^ error wrong-name: Lark House`,
    ]);
  });
});

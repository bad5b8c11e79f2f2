import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  lark: { label: The Lark Letters, type: work }
  courier: { label: Fen Courier, type: organization }
  anna: { label: Anna Holt, aliases: [Dame Anna], type: person }
  ridge: { label: Grey Ridge, type: place }
  vera: { label: Vera Lund, type: person }
  club: { label: Saltby Club, type: organization }
  engine: { label: Blue Mill, type: thing }
  box: { label: Landlord, type: thing }
  fen: { label: House of Fen, aliases: [Fen Couture], type: organization }
properties:
  rank-of-women: { label: place among the women on Grey Ridge, value: ordinal, triggers: [woman up Grey Ridge] }
  mens-director: { label: men's creative director, value: person, triggers: [men's creative director] }
  houses: { label: houses, value: quantity, triggers: [houses] }
facts:
  - { id: lark-date, subject: lark, property: published, value: 1938-10-30 }
  - { id: courier-founded, subject: courier, property: founded, value: 1922-10-18 }
  - { id: courier-closed, subject: courier, property: closed, value: 2011 }
  - { id: anna-birthplace, subject: anna, property: birthplace, value: Auckland, accept: [New Zealand] }
  - { id: ridge-height, subject: ridge, property: elevation, value: 8848.86 m }
  - { id: lark-halloween, subject: lark, property: published, value: 1938-10-31, rank: deprecated, note: The day of the headlines. }
  - { id: vera-birthplace, subject: vera, property: birthplace, value: Saltby }
  - { id: club-next, subject: club, property: successor, value: Ida Moe }
  - { id: engine-maker, subject: engine, property: manufacturer, value: Northmark }
  - { id: box-houses, subject: box, property: houses, value: 32 houses }
  - { id: fen-founded, subject: fen, property: founded, value: 1978 }
  - { id: fen-mens, subject: fen, property: mens-director, value: Ida Moe }
  - { id: vera-rank, subject: vera, property: rank-of-women, value: 3 }
`;

describe('traps', () => {
  describe('what is called wrong, or asked as true or false, is not asserted', () => {
    eachDraft(facts, [
      'The Fen Courier closed in 2012. False: it was the summer before.',
      'True or false: the Fen Courier closed in 2012.',
      `The Fen Courier closed in 2012. It was a wet summer.
                          ^^^^ error wrong-date: 2011`,
    ]);
  });

  describe('who somebody said to be, by habit, is not asserted', () => {
    eachDraft(facts, [
      'Vera Lund used to say that she came from Auckland.',
      'She came from Auckland, Vera Lund used to say.',
      'Vera Lund came from Auckland, and she liked to say that the hills were flat.',
      `Vera Lund, who came from Auckland, used to say that the hills were flat.
                         ^^^^^^^^ error wrong-place: Saltby`,
      `Vera Lund came from Auckland.
                    ^^^^^^^^ error wrong-place: Saltby`,
    ]);
  });

  describe('“it was … that” tells of what follows', () => {
    eachDraft(facts, [
      'The Lark Letters came out on a Sunday; it was on the Monday, 31 October 1938, that the critics woke.',
      `The Lark Letters made a stir. It was published on 31 October 1938 by people who knew better.
                                                  ^^^^^^^^^^^^^^^ error wrong-date: 30 October 1938`,
    ]);
  });

  describe('“years before” may go back from the day of the draft', () => {
    eachDraft(facts, [
      '---\ndate: 2022-10-18\n---\n\nThe cake was cut by a trainee born in 2003. A hundred years before, to the day, the Fen Courier was founded.',
    ]);
  });

  describe('a clause about somebody who is named says nothing of another', () => {
    eachDraft(facts, [
      'Tabei was the first woman up Grey Ridge, in 1975; Vera Lund came later.',
      `Vera Lund was the fourth woman up Grey Ridge.
                  ^^^^^^ error wrong-ordinal: third`,
    ]);
  });

  describe('an accepted country accepts no other town of it', () => {
    eachDraft(facts, [
      'Anna Holt was born in New Zealand.',
      `Anna Holt was born in Wellington.
                      ^^^^^^^^^^ error wrong-place: Auckland`,
      `Dame Anna Holt, who was born in Wellington, laughed.
                                ^^^^^^^^^^ error wrong-place: Auckland`,
    ]);
  });

  describe('a figure in two units is one figure', () => {
    eachDraft(facts, [
      'Grey Ridge stands at 8,848.86 metres, or 29,032 feet.',
      `Grey Ridge stands at 8,884.86 metres, or 29,032 feet.
                     ^^^^^^^^^^^^^^^ error wrong-quantity: 8,848.86 metres`,
    ]);
  });

  describe('a name stands behind the clause that says who it is', () => {
    eachDraft(facts, [
      `The man who succeeded the Saltby Club was Per Ask, who was young.
                                          ^^^^^^^ error wrong-name: Ida Moe`,
      `Blue Mill, the noisy cabinet that Eastmark had built, weighed a ton.
                                  ^^^^^^^^ error wrong-name: Northmark`,
      'Blue Mill stood beside the noisy cabinet that Eastmark had built.',
    ]);
  });

  describe('a trigger may have an apostrophe', () => {
    eachDraft(facts, [
      `House of Fen's men's creative director is Per Ask, who also sings.
                                          ^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('what there is in the one thing named is of it', () => {
    eachDraft(facts, [
      `There are 36 houses in a set of Landlord, and twelve hotels.
          ^^^^^^^^^ error wrong-quantity: 32 houses`,
      'There are 36 houses in the street where Landlord is played.',
    ]);
  });

  describe('a day that the facts know to be wrong', () => {
    eachDraft(facts, [
      `Listeners heard The Lark Letters on 31 October 1938.
                                    ^^^^^^^^^^^^^^^ error wrong-date: 30 October 1938`,
      'The town slept on 31 October 1938, and The Lark Letters was forgotten.',
      `Fen Couture is old. The house was founded in 1968.
                                             ^^^^ error wrong-date: 1978`,
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  larks: { label: The Larks, short: [band], type: organization }
  harvest: { label: Late Harvest, type: work }
  tides: { label: Slow Tides, type: work }
  anna: { label: Anna Holt, type: person }
  carl: { label: Carl Voss, type: person }
  emil: { label: Emil Rask, type: person }
  dora: { label: Dora Lind, type: person }
  vigil: { label: Vigil, type: thing }
  mill: { label: Corran Mill, type: place }
  fair: { label: Fen Fair, type: event }
facts:
  - { id: larks-founded, subject: larks, property: founded, value: 1965 }
  - { id: harvest-producer, subject: harvest, property: producer, value: Ida Moe }
  - { id: harvest-published, subject: harvest, property: published, value: 1971-03-12 }
  - { id: anna-born, subject: anna, property: born, value: 1922-04-09 }
  - { id: anna-birthplace, subject: anna, property: birthplace, value: Saltby }
  - { id: carl-died, subject: carl, property: died, value: 1960-11-02 }
  - { id: carl-died-wrong, subject: carl, property: died, value: 1952, rank: deprecated, note: that was his brother }
  - { id: emil-elected, subject: emil, property: elected, value: 1955-06-20 }
  - { id: mill-architect, subject: mill, property: architect, value: Jon Beck }
  - { id: fair-date, subject: fair, property: date, value: 1950-05-06/1950-05-08 }
`;

describe('subjects that a clause does not name', () => {
  describe('are those of which the facts tell what the verb says', () => {
    eachDraft(facts, [
      `The Larks, *Late Harvest*. It was produced by Jon Beck.
                                              ^^^^^^^^ error wrong-name: Ida Moe`,
      `The Larks, *Late Harvest*. It was founded in 1964, which is all that they know.
                                             ^^^^ error wrong-date: 1965`,
      `The Larks, *Late Harvest*. Recorded in a barn; produced by Jon Beck; in the shops on 12 May 1971; at the top in June.
                                                           ^^^^^^^^ error wrong-name: Ida Moe
                                                                                     ^^^^^^^^^^^ error wrong-date: 12 March 1971`,
      'The Larks, *Late Harvest*. It was produced by Ida Moe.',
      'The Larks, *Late Harvest*. Recorded in a barn; produced by Ida Moe; in the shops on 12 March 1971; at the top in June.',
      // Two that are of a kind: either may be meant.
      'The Larks made Late Harvest and Slow Tides. It was produced by Jon Beck.',
      'The Larks made Late Harvest, and then another. Produced by Jon Beck, it fell flat.',
      'Late Harvest is sold out. *Grey Goose* is next. It was produced by Jon Beck.',
      'The Larks made Late Harvest. Their first was produced by Jon Beck.',
      'The Larks left Corran Mill for a barn. It was built by Ida Moe.',
    ]);
  });

  describe('are those whose date is the one told, or a slip away from it', () => {
    eachDraft(facts, [
      `Anna Holt is in the room. Emil Rask and Carl Voss share a desk. Its owner was born in Fenwick on 9 April 1922.
                                                                                      ^^^^^^^ error wrong-place: Saltby`,
      `Anna Holt and Carl Voss shared a desk. The younger one was born on 9 April 1932.
                                                                   ^^^^^^^^^^^^ error wrong-date: 9 April 1922`,
      `Anna Holt and Emil Rask shared a desk. The firebrand was elected on 20 July 1955.
                                                                    ^^^^^^^^^^^^ error wrong-date: 20 June 1955`,
      `Emil Rask and Carl Voss shared a desk. He died in 1961.
                                                  ^^^^ error wrong-date: 1960`,
      `Anna Holt and Emil Rask were neighbours. You knew that both of them were born on 19 April 1922?

You do now: both of them were born on 19 April 1922.
                                      ^^^^^^^^^^^^^ error wrong-date: 9 April 1922`,
      `---
date: 2001-09-01
---

Fen Fair was damp, and Carl Voss fell ill. It began on Friday, 6 May, at noon.
                                                       ^^^^^^ error weekday-mismatch: Saturday`,
      `---
date: 2001-09-01
---

Fen Fair was damp, and Carl Voss fell ill. It began on Saturday, 6 May, at noon.`,
      'Anna Holt is in the room. Emil Rask and Carl Voss share a desk. Its owner was born in Saltby on 9 April 1922.',
      'Emil Rask and Carl Voss shared a desk. He died in 1960.',
      // Far from what the facts tell, it may be anybody.
      'Emil Rask and Carl Voss shared a desk. He died in 1984.',
      'Carl Voss had a brother. He died in 1961.',
      'Anna Holt met a girl. She was born in 1923.',
      'Anna Holt and Carl Voss shared a desk. A rival died in 1961.',
      'Anna Holt and Carl Voss shared a desk. The office cat died in 1961.',
      'Carl Voss liked Corran Mill. The old trouble began in 1951.',
    ]);
  });

  describe('are those who bear a surname alone, where the date is theirs or a slip away', () => {
    eachDraft(facts, [
      `Voss died on 12 November 1960, in his sleep.
             ^^^^^^^^^^^^^^^^ error wrong-date: 2 November 1960`,
      `Emil Rask was a saddler. Voss could ride. When he died, on 2 December 1960, his horse was sold.
                                                           ^^^^^^^^^^^^^^^ error wrong-date: 2 November 1960`,
      `Emil Rask was a saddler. Then there was Voss, who died in October 1960.
                                                          ^^^^^^^^^^^^ error wrong-date: November 1960`,
      `Voss died in 1952, in his sleep.
             ^^^^ error wrong-date: 1960`,
      `The elder Voss, Carl, died on 12 November 1960.
                              ^^^^^^^^^^^^^^^^ error wrong-date: 2 November 1960`,
      'The elder Voss, Emil, died on 12 November 1960.',
      'Voss died on 2 November 1960, in his sleep. He was a saddler.',
      // Others bear it, too.
      'Voss died on 14 June 1984, in his sleep. He was a saddler.',
      'Voss died in 1961, in his sleep.',
      'Voss rode. His brother died on 12 November 1960.',
      'Voss rode. Then Ida Lund fell ill. She died on 12 November 1960.',
      'Holt was a saddler. He was born on 19 April 1922.',
      'The other Voss, a saddler, died on 12 November 1960.',
      'Voss, Nils, died on 12 November 1960.',
    ]);
  });

  describe('are never whoever was named before a surname that nothing tells', () => {
    eachDraft(facts, [
      'Carl Voss rode. Rask did not. He died on 14 June 1984.',
      'Carl Voss rode. To Rask it was work. He died on 14 June 1984.',
      'Carl Voss rode, but Rask walked, and he died on 14 June 1984.',
      'Carl Voss rode. Rask walked. The gout killed him in 1984.',
      `Rask walked. Carl Voss rode. He died on 14 June 1984.
                                        ^^^^^^^^^^^^ error wrong-date: 2 November 1960`,
    ]);
  });

  describe('are no organization of another sort', () => {
    eachDraft(facts, [
      `The Larks are touring. The band was founded in 1964.
                                               ^^^^ error wrong-date: 1965`,
      'The Larks are touring. The label was founded in 1964.',
      'The Larks are touring. The newspaper was founded in 1964.',
    ]);
  });

  describe('stand before their verb even where no word opens the clause', () => {
    eachDraft(facts, [
      `Carl Voss is dead. The year he died, in Leeds, the mill shut. I was a child the year he died, in 1961.
                                                                                                 ^^^^ error wrong-date: 1960`,
      'Carl Voss is dead. I was a child the year he died, in 1960.',
    ]);
  });
});

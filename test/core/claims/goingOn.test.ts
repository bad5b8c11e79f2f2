import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tern: { label: Tern, type: thing }
  vigil: { label: Vigil, type: thing }
  fever: { label: Fen fever, type: event }
  hall: { label: Sail Hall, type: place }
  ida: { label: Ida Moe, type: person }
properties:
  sank: { label: sank, value: date, triggers: [sank, went down] }
facts:
  - { id: tern-sank, subject: tern, property: sank, value: 1914-05-29 }
  - { id: tern-depth, subject: tern, property: depth, value: 3008 metres }
  - { id: tern-master, subject: tern, property: commander, value: Ida Moe }
  - { id: vigil-launched, subject: vigil, property: launched, value: 1901 }
  - { id: fever-dead, subject: fever, property: death-toll, value: 616 }
  - { id: hall-architect, subject: hall, property: architect, value: Ida Moe }
  - { id: hall-opened, subject: hall, property: opened, value: 1864-12-08 }
  - { id: ida-birthday, subject: ida, property: born, value: 1838-11-14 }
  - { id: ida-died, subject: ida, property: died, value: 1922-09-02 }
`;

describe('of whom a clause goes on', () => {
  describe('what “and” adds to a relative clause is said of its subject, unless a comma has ended the clause', () => {
    eachDraft(facts, [
      `They boarded the Tern, which had two lamps, lay 3,800 metres deep and was never raised.
                                                ^^^^^^^^^^^^ error wrong-quantity: 3,008 metres`,
      'They said the storm, which came in May, lay 3,800 metres deep and was over.',
      `Nothing warned the Tern, which had two lamps and sank in May 1912.
                                                         ^^^^^^^^ error wrong-date: May 1914`,
      `Nothing warned the Tern, which had two lamps and, after a collision off Fenland, heeled over and sank on 28 May 1914.
                                                                                                         ^^^^^^^^^^^ error wrong-date: 29 May 1914`,
      `She means the river, where the Tern met a collier, the Vigil, and sank in May 1912.
                                                                          ^^^^^^^^ error wrong-date: May 1914`,
      'Nothing warned the Tern, which had two lamps and, after a collision off Fenland, heeled over and sank on 29 May 1914.',
      'The Vigil met the Tern, which had two lamps, and sank in May 1912.',
    ]);
  });

  describe('a relative clause is said of the name that a noun before it describes', () => {
    eachDraft(facts, [
      `Ida Moe, a farmer's daughter, who was born on 11 November 1838, built it.
                                              ^^^^^^^^^^^^^^^^ error wrong-date: 14 November 1838`,
      "Ida Moe, a farmer's daughter, who was born on 14 November 1838, built it.",
      'Ida Moe had a daughter, who was born on 11 November 1871.',
    ]);
  });

  describe('“had” behind a place inverts nothing', () => {
    eachDraft(facts, [
      `The Fen fever, in Fenland, had by the end of that month killed 661 people.
                                                               ^^^^^^^^^^ error wrong-quantity: 616 people`,
      'Many drank from the well. The Fen fever, had it been stopped, would have killed 66 people.',
    ]);
  });

  describe('who would die on a day did', () => {
    eachDraft(facts, [
      `Ida Moe would marry twice more and would die in Fenland, on 2 September 1921.
                                                            ^^^^^^^^^^^^^^^^ error wrong-date: 2 September 1922`,
      'The doctor said that Ida Moe would die on 2 September 1921.',
      'Without the nurse Ida Moe would have died on 2 September 1921.',
    ]);
  });

  describe('what a verb puts at a figure', () => {
    eachDraft(facts, [
      `The Tern was found; the survey put her at a depth of 3,008 feet.
                                                     ^^^^^^^^^^ error wrong-quantity: 3,008 metres`,
      'The survey put the Tern at a depth of 3,008 metres.',
      'The Vigil found the Tern while at a depth of 40 metres.',
    ]);
  });

  describe('what somebody does to “it” is done to another', () => {
    eachDraft(facts, [
      `The Sail Hall is all glass. Emil Rask designed it.
                            ^^^^^^^^^ error wrong-name: Ida Moe`,
      'The Sail Hall is all glass. Ida Moe designed it.',
      'The Sail Hall is all glass. The Rask Tower is taller, and Emil Rask designed it.',
    ]);
  });

  describe('a hundred and so many years ago', () => {
    eachDraft(facts, [
      `---
date: 2014-12-08
---
A hundred and fifty years ago today the Sail Hall was opened.`,
      `---
date: 2014-12-08
---
A hundred and forty years ago the Sail Hall was opened.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error wrong-date: 150 years ago`,
      `---
date: 2014-12-08
---
Two thousand and fifty years ago the Sail Hall was no more than a field.`,
    ]);
  });

  describe('a ship has a master', () => {
    eachDraft(facts, [
      `The master of the Tern was Emil Rask.
                           ^^^^^^^^^ error wrong-name: Ida Moe`,
      'The master of the Tern was Ida Moe.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person }
  gull: { label: Gull Lantern, type: work }
  mast: { label: Skerry Mast, type: thing }
facts:
  - { subject: ida, property: born, value: 1881-04-02 }
  - { subject: ida, property: elected, value: 1926-02-24 }
  - { subject: ida, property: died, value: 1949-06-16 }
  - { subject: gull, property: published, value: 1979-06-15 }
  - { subject: mast, property: height, value: 110.6 m }
`;

const dated = (draft: string) => `---
date: 2019-06-15
---

${draft}`;

describe('one value in two parts, or told twice', () => {
  describe('is wrong where a part of a date is, though the other is right', () => {
    eachDraft(facts, [
      `Ida Moe was born in Lund in 1885, on 2 April.
                            ^^^^ error wrong-date: 1881`,
      `Ida Moe was born in Lund in 1881, on 9 April.
                                     ^^^^^^^ error wrong-date: 2 April`,
      `Ida Moe was born on 9 April in Lund in 1881.
                    ^^^^^^^ error wrong-date: 2 April`,
      `Ida Moe was elected in 1926, on 3 February, by a hair.
                                ^^^^^^^^^^ error wrong-date: 24 February`,
      'Ida Moe was born in Lund in 1881, on 2 April.',
    ]);
  });

  describe('is wrong behind the year of a timeline’s line', () => {
    eachDraft(facts, [
      `- **1881.** Ida Moe is born on 9 April.
                               ^^^^^^^ error wrong-date: 2 April`,
      `- **1885** – Ida Moe is born on 2 April.
    ^^^^ error wrong-date: 1881`,
      `- 1979: *Gull Lantern* opens on 5 June.
                                ^^^^^^ error wrong-date: 15 June`,
      '- 1926: Ida Moe is elected on 24 February and founds a bank on 9 May.',
      '- 1926: a recount on 9 May; Ida Moe is elected.',
    ]);
  });

  describe('is wrong where a date is, though a time counted from another is right', () => {
    eachDraft(facts, [
      `Ida Moe moved to Lund in 1939 and died ten years later, in June 1945.
                                                           ^^^^^^^^^ error wrong-date: June 1949`,
      dated(`*Gull Lantern* came out forty years ago today, on 15 June 1973.
                                                  ^^^^^^^^^^^^ error wrong-date: 15 June 1979`),
      dated(`*Gull Lantern* came out on 15 June 1973, forty years ago today.
                           ^^^^^^^^^^^^ error wrong-date: 15 June 1979`),
    ]);
  });

  describe('is no other of several', () => {
    eachDraft(facts, [
      'Ida Moe was elected in 1926, in 1930 and in 1934.',
      'Ida Moe was elected in 1926 and, on 9 May, in 1930.',
      'Ida Moe was elected in 1926, four years later, and again in 1934.',
      'In 1926 Ida Moe was elected after a debate on 9 May.',
      'In 1949 Ida Moe fell ill on 9 May and died on 16 June.',
      'Ida Moe moved to Lund in 1937 and died ten years later, in June 1949.',
    ]);
  });

  describe('is wrong in either unit', () => {
    eachDraft(facts, [
      `The Skerry Mast stood 119.6 metres high, or about 363 feet.
                      ^^^^^^^^^^^^ error wrong-quantity: 110.6 metres`,
      'The Skerry Mast stood 110.6 metres high, or about 363 feet.',
    ]);
  });
});

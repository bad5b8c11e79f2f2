import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  ada: { label: Ada Moe, type: person }
  hall: { label: Marram Hall, type: place }
  norland: { label: Norland, type: place }
  sudmark: { label: Sudmark, type: place }
  ostmark: { label: Ostmark, type: place }
properties:
  free: { label: became free, value: date, triggers: [free, independent] }
facts:
  - { id: ada-born, subject: ada, property: born, value: 1901-03-04 }
  - { id: ada-died, subject: ada, property: died, value: 1978-08-22 }
  - { id: ada-died-at, subject: ada, property: place-of-death, value: Sorrel }
  - { id: hall-opened, subject: hall, property: opened, value: 2011-05-04 }
  - { id: norland-free, subject: norland, property: free, value: 1905-06-07 }
  - { id: sudmark-free, subject: sudmark, property: free, value: 1917-12-06 }
  - { id: ostmark-free, subject: ostmark, property: free, value: 1944-06-17 }
`;

describe('tellings', () => {
  describe('“it” is what a noun has told of, where it comes or takes place', () => {
    eachDraft(facts, [
      `Ada Moe had no children. Her death is better known. It came in her sleep, in August 1979, at the hospital in Dunmore.
                                                                             ^^^^^^^^^^^ error wrong-date: August 1978
                                                                                                             ^^^^^^^ error wrong-place: Sorrel`,
      `The opening of Marram Hall was a feast. It took place on 4 May 2012.
                                                         ^^^^^^^^^^ error wrong-date: 4 May 2011`,
      `Nobody foresaw Ada Moe's death. It came in 1979.
                                           ^^^^ error wrong-date: 1978`,
      'Ada Moe had no children. Her death is better known. It came in her sleep, in August 1978, at Sorrel.',
      'The opening of Marram Hall was a feast. It took place on 4 May 2011, in the rain.',
      // Another thing, or another deed.
      "Nobody foresaw Ada Moe's death. A letter told of it. It came in 1979.",
      "She wrote a book about Ada Moe's death. It came out in 1979.",
      "Ada Moe's death was a blow. It was in 1979 that we heard of it.",
      'Marram Hall was opened by a band. It came in 2012 and never left.',
      'Ada Moe was strong. It came in 1979.',
      // What the noun before it, or the verb, brings in.
      "News of Ada Moe's death spread. It came to Dunmore in 1979.",
      "News of Ada Moe's death spread. It came in 1979.",
      "The plan for Marram Hall's opening was bold. It came in 2009.",
      "Ada Moe's death was followed by an inquiry. It followed in 1979.",
    ]);
  });

  describe('“that” is what the clause before has told', () => {
    eachDraft(facts, [
      `Ada Moe died at home. That was in August 1979.
                                  ^^^^^^^^^^^ error wrong-date: August 1978`,
      `Ada Moe died at home; that was back in 1979.
                                       ^^^^ error wrong-date: 1978`,
      `Ada Moe was born on a farm. The year was 1902, and it rained.
                                         ^^^^ error wrong-date: 1901`,
      `The queen opened Marram Hall. This was in 2012.
                                          ^^^^ error wrong-date: 2011`,
      'Ada Moe died at home. That was in August 1978.',
      'Ada Moe died before the war had ended. That was in 1945.',
      'Ada Moe died at home, and the house was sold. That was in 1990.',
      'Ada Moe died in August 1978. That was in the week of the fair of 1979.',
      "She wrote a book about Ada Moe's death. That was in 1985.",
      'Ada Moe died at home. It was 1990 before the house was sold.',
      'Did Ada Moe die at home? That was in 1979.',
      'Ada Moe died long after her sister. That was in 1950.',
      'Ada Moe said that she was born at sea. That was in 1960.',
      'Ada Moe was born in Vell. This was in Norland.',
      // A paragraph begins anew.
      'Ada Moe died at home.\n\nThat was in August 1979.',
    ]);
  });

  describe('what was told of one is told of those that follow', () => {
    eachDraft(facts, [
      `Norland became independent in 1905. Sudmark followed in 1918. Next came Ostmark, in 1945.
                                                        ^^^^ error wrong-date: 1917
                                                                                    ^^^^ error wrong-date: 1944`,
      `Norland became independent in 1905; Sudmark did so in 1918.
                                                      ^^^^ error wrong-date: 1917`,
      `Norland became independent in 1905. Ostmark's turn came in July 1944.
                                                           ^^^^^^^^^ error wrong-date: June 1944`,
      `Norland became independent in 1905, and Sudmark followed suit in 1918.
                                                                 ^^^^ error wrong-date: 1917`,
      'Norland became independent in 1905. Sudmark followed in 1917, and Ostmark in 1944.',
      'Norland signed the accord. Sudmark followed in 1918.',
      'Norland became independent in 1905. Sudmark followed in 1918 with a law on fish.',
      'Norland became independent in 1905 and joined the league in 1949. Sudmark did so in 1950.',
      'The prize went to Norland, which became independent in 1905. Sudmark followed in 1920.',
      'Norland became independent in 1905. The king left. Sudmark followed in 1918.',
      'Norland became independent in 1905. Ada Moe followed in 1918.',
    ]);
    eachVerdict(facts, [
      [
        'Norland became independent in 1905. Sudmark followed twelve years later.',
        ['supported 1905', 'supported twelve years later'],
      ],
    ]);
  });
});

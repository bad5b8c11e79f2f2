import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  norland: { label: Norland, type: place }
  suria: { label: Suria, type: place }
  frontier: { label: Norland–Suria frontier, short: [frontier], context: [norland], type: place }
  carl: { label: Carl Nyman, type: person }
facts:
  - { subject: norland, property: founded, value: 1918-11-12 }
  - { subject: frontier, property: closed, value: 1993-04 }
  - { subject: carl, property: place-of-death, value: Lund }
  - { subject: carl, property: birthplace, value: Skarn House }
`;

describe('places with another name beside theirs', () => {
  describe('are others behind a hyphen, or with another neighbour', () => {
    eachDraft(facts, [
      'Norland-Westby was founded on 15 August 1960.',
      '| Country | Founded |\n| --- | --- |\n| Norland-Westby | 15 August 1960 |\n| Norland | 12 November 1918 |',
      'Norland and Suria quarrel. The frontier with Tarnia was closed in 1985.',
      'Norland and Suria quarrel. The frontier between Norland and Tarnia was closed in 1985.',
      `Norland and Suria quarrel. The frontier with Suria was closed in 1985.
                                                                 ^^^^ error wrong-date: 1993`,
    ]);
  });

  describe('are in a town where they are houses or quarters', () => {
    eachDraft(facts, [
      'In a room above the Torvald inn, where Carl Nyman died, there is a bar now.',
      'Carl Nyman died at Torvald Hospital.',
      'Carl Nyman died in the Torvald quarter.',
      `Carl Nyman died in a Torvald hospital.
                     ^^^^^^^ error wrong-place: Lund`,
      `Carl Nyman died at the Torvald hospital in Skarn.
                                           ^^^^^ error wrong-place: Lund`,
      `Carl Nyman was born in Torvald House.
                       ^^^^^^^^^^^^^ error wrong-place: Skarn House`,
    ]);
  });
});

describe('a day of the same month, long after', () => {
  eachDraft(facts, [
    'Norland is proud. It has been a free port since 12 November 1972, when the cranes came.',
    `Norland is proud. It has been free since 12 November 1913, when the cranes came.
                                         ^^^^^^^^^^^^^^^^ error wrong-date: 12 November 1918`,
  ]);
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  lind: { label: Oskar Lind, type: person }
  fair: { label: Salt Fair, type: organization }
facts:
  - { subject: lind, property: died, value: 1949-09-08 }
  - { subject: fair, property: founded, value: 1905-06-01 }
`;

describe('a time told by a noun of the subject’s', () => {
  describe('has the date behind it for its own', () => {
    eachDraft(facts, [
      `Oskar Lind wrote songs until his death in 1948.
                                          ^^^^ error wrong-date: 1949`,
      `Oskar Lind ran the mill up to his death on 8 October 1949.
                                           ^^^^^^^^^^^^^^ error wrong-date: 8 September 1949`,
      `They met on the quay till Oskar Lind's death in 1948.
                                                ^^^^ error wrong-date: 1949`,
      'Oskar Lind wrote songs until his death in 1949.',
      // What came after may be what the date tells.
      'His songs were printed after Oskar Lind’s death, in 1955.',
      'Oskar Lind sold songs that were printed after his death in 1955.',
      'Oskar Lind met the king until his visit in 1948.',
    ]);
  });

  describe('is nobody else’s where it is a relative’s', () => {
    eachDraft(facts, [
      'Oskar Lind sold the house after his wife’s death in 1930.',
      'After his second wife’s death in 1930, Oskar Lind sold the house.',
      'Oskar Lind wrote songs until his mother’s death in 1930.',
      `After Oskar Lind’s death in 1948, the house was sold.
                            ^^^^ error wrong-date: 1949`,
    ]);
  });
});

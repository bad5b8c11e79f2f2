import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  war: { label: Ormond War, type: event }
  bridge: { label: Torv Bridge, type: place }
  oda: { label: Oda Brandt, type: person }
facts:
  - { subject: war, property: ended, value: 1851 }
  - { subject: bridge, property: opened, value: 1917 }
  - { subject: bridge, property: closed, value: 1984 }
  - { subject: oda, property: married, value: 1957 }
`;

describe('a subject behind its auxiliary', () => {
  describe('has the verb that follows it', () => {
    eachDraft(facts, [
      `Not until 1853 did the Ormond War end.
          ^^^^ error wrong-date: 1851`,
      `Only in 1853 did the Ormond War come to an end.
        ^^^^ error wrong-date: 1851`,
      `Only in 1919 was the Torv Bridge opened.
        ^^^^ error wrong-date: 1917`,
      `It was not until 1982 that the Torv Bridge closed.
                 ^^^^ error wrong-date: 1984`,
      `It was 1853 before the Ormond War ended.
       ^^^^ error wrong-date: 1851`,
      'Not until 1851 did the Ormond War end.',
      'It was not in 1853 that the Ormond War ended.',
      'Only in 1921 was the railing of the Torv Bridge painted.',
    ]);
  });

  describe('and what a year saw somebody do was done in it', () => {
    eachDraft(facts, [
      `1955 saw Oda Brandt walk down the aisle.
^^^^ error wrong-date: 1957`,
      `The year 1982 saw the Torv Bridge close.
         ^^^^ error wrong-date: 1984`,
      `Thousands watched the Torv Bridge open in 1919.
                                          ^^^^ error wrong-date: 1917`,
      '1955 saw Oda Brandt win a medal.',
      '1982 saw the Torv Bridge crack.',
    ]);
  });
});

import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  hilda: { label: Hilda Moe, type: person }
  quay: { label: Corn Quay Theatre, type: place }
  norland: { label: Norland, type: place }
  fire: { label: Great Fire of Torv, aliases: [Torv fire], type: event }
properties:
  free: { label: became free, value: date, triggers: [free, independent] }
facts:
  - { subject: hilda, property: died, value: 1999-12-21 }
  - { subject: quay, property: opened, value: 2011-05-04 }
  - { subject: norland, property: free, value: 1944-06-17 }
  - { subject: fire, property: date, value: 1931-02-03 }
`;

describe('dates that bound', () => {
  describe('are near where the words say so', () => {
    eachDraft(facts, [
      `Hilda Moe died just before the Christmas of 2000.
                               ^^^^^^^^^^^^^^^^^ error wrong-date: Christmas of 1999`,
      `Hilda Moe died a few days before Christmas 2001.
                                 ^^^^^^^^^^^^^^ error wrong-date: Christmas 1999`,
      `Hilda Moe died on the eve of Easter 1998.
                             ^^^^^^^^^^^ error wrong-date: 21 December 1999`,
      `The Corn Quay Theatre opened shortly after Easter 2010.
                                           ^^^^^^^^^^^ error wrong-date: Easter 2011`,
      `The Corn Quay Theatre opened soon after June 2009.
                                        ^^^^^^^^^ error wrong-date: 4 May 2011`,
      'Hilda Moe died just before the Christmas of 1999.',
      'Hilda Moe died shortly before Christmas Eve 1999, and the rest is known.',
      'Hilda Moe died just before the new year 2000.',
      'Hilda Moe died just before 2000.',
      'The Corn Quay Theatre opened not long after Easter 2011.',
      'The Corn Quay Theatre opened just before the summer of 2011.',
      // Alone, they only bound.
      'Hilda Moe died before the Christmas of 2000.',
      'Hilda Moe died long before 2010.',
    ]);
  });

  describe('are mended where their year alone is wrong, and nowhere else', () => {
    eachFix(facts, [
      ['Hilda Moe died just before Christmas 2000.', 'Hilda Moe died just before Christmas 1999.'],
      ['Hilda Moe died before 1998.', 'Hilda Moe died before 1998.'],
      ['Hilda Moe died after 2000.', 'Hilda Moe died after 2000.'],
      ['Hilda Moe died shortly before Easter 1999.', 'Hilda Moe died shortly before Easter 1999.'],
      ['Hilda Moe died by 1998.', 'Hilda Moe died by 1999.'],
    ]);
  });

  describe('are taken in the fact’s year where the writer gives none', () => {
    eachDraft(facts, [
      'The letter is of May 1998. Hilda Moe was dead by the end of December.',
      'The letter is of May 1998. Hilda Moe died before Christmas.',
      `The letter is of May 1998. Hilda Moe was dead by the end of October.
                                                     ^^^^^^^^^^^^^^ error wrong-date: end of December
Hilda Moe was dead by 1998.
                      ^^^^ error wrong-date: 1999`,
    ]);
  });

  describe('have their phrase end before the next clause', () => {
    eachDraft(facts, [
      `Norland had been a free country since the first minute of 17 June 1945, and a year later it was a republic.
                                                          ^^^^^^^^^^^^ error wrong-date: 17 June 1944`,
      'Norland had been a free country since the first minute of 17 June 1944, and a year later it was a republic.',
      'Norland has been free since the war, and its oldest flag was sewn in 1915.',
    ]);
  });

  describe('with “since”, a noun is no rival of what the relative clause tells of', () => {
    eachDraft(facts, [
      `That was the worst night since the Torv fire, which was in 1933.
                                                           ^^^^ error wrong-date: 1931`,
      'That was the worst night since the Torv fire, which was in 1931.',
      'The concert before the Torv fire, which was in 1933, is forgotten.',
    ]);
  });
});

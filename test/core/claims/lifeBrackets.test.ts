import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  nils: { label: Nils Hurd, type: person }
  osby: { label: Osby, type: place }
facts:
  - { subject: nils, property: birthplace, value: osby }
  - { subject: nils, property: born, value: 1920-05-04 }
  - { subject: nils, property: died, value: 1990-06-03 }
  - { subject: nils, property: place-of-death, value: Vienna }
`;

describe('the brackets behind a name', () => {
  describe('tell when and where a life began and ended', () => {
    eachDraft(facts, [
      `Nils Hurd (born 4 May 1920, Lund, Sweden) was a poet.
                            ^^^^^^^^^^^^ error wrong-place: Osby`,
      `Nils Hurd (Lund, 1936 – Graz, 1991) was a poet.
           ^^^^ error wrong-place: Osby
                 ^^^^ error wrong-date: 1920
                        ^^^^ error wrong-place: Vienna
                              ^^^^ error wrong-date: 1990`,
      `Nils Hurd (1 June 1936, Osby – 3 June 1990, Vienna) was a poet.
           ^^^^^^^^^^^ error wrong-date: 4 May 1920`,
      `Nils Hurd (died 1971 in Graz) was a poet.
                ^^^^ error wrong-date: 1990
                        ^^^^ error wrong-place: Vienna`,
      'Nils Hurd (Osby, 1920 – Vienna, 1990) was a poet.',
      'Nils Hurd (*4 May 1920 in Osby; †3 June 1990 in Vienna) was a poet.',
    ]);
  });

  describe('need not, where they hold anything else', () => {
    eachDraft(facts, [
      'Nils Hurd (Lund, 4 June 1936) read in the hall.',
      'Nils Hurd (in Lund until 1951, then in Graz) was a poet.',
      'Nils Hurd (born Nils Lund, 4 May 1920) was a poet.',
      'Nils Hurd (Lund – Graz – Rome) was on the road.',
      'Nils Hurd (Lund, May 1936; Graz, May 1948) won twice.',
      'Nils Hurd (4 June 1936; 9 May 1948) won twice.',
      'Nils Hurd (mayor of Lund, 1936 – 1941) was a poet.',
    ]);
  });
});

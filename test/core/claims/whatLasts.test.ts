import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  rail: { label: Norfell Rail, type: organization }
  wings: { label: Arctic Wings, type: organization }
  school: { label: St Brana School, type: organization }
  museum: { label: Tarn Museum, type: organization }
  bridge: { label: Corve Bridge, type: place }
  choir: { label: Hallow Choir, type: organization }
  moe: { label: Ida Moe, type: person }
facts:
  - { id: rail-founded, subject: rail, property: founded, value: 1997 }
  - { id: rail-dissolved, subject: rail, property: dissolved, value: 2012-05 }
  - { id: wings-headquarters, subject: wings, property: headquarters, value: Tromby }
  - { id: school-founded, subject: school, property: founded, value: 1889 }
  - { id: school-closed, subject: school, property: closed, value: 1974 }
  - { id: museum-opened, subject: museum, property: opened, value: 1808-05-02 }
  - { id: museum-closed, subject: museum, property: closed, value: 1964 }
  - { id: museum-architect, subject: museum, property: architect, value: Edith Lascombe }
  - { id: bridge-opened, subject: bridge, property: opened, value: 1897-08-14 }
  - { id: choir-members, subject: choir, property: member-count, value: 86 singers }
  - { id: moe-died, subject: moe, property: died, value: 1928-06-18 }
`;

describe('what lasted, and what is so since', () => {
  describe('from one year until another', () => {
    eachDraft(facts, [
      `St Brana School, a school for girls, existed from 1890 to 1974.
                                                  ^^^^ error wrong-date: 1889`,
      `The Tarn Museum lasted from 1809 until 1964.
                            ^^^^ error wrong-date: 1808`,
      'The Tarn Museum lasted from 1808 until 1964.',
      'Norfell Rail ran trains from 1999 to 2003.',
      'The Tarn Museum lasted from morning until night in 1920.',
    ]);
  });

  describe('since a year', () => {
    eachDraft(facts, [
      `The Tarn Museum has been receiving visitors since 1809.
                                                  ^^^^ error wrong-date: 1808`,
      `The Corve Bridge had carried trains since 1898.
                                          ^^^^ error wrong-date: 1897`,
      `The Corve Bridge was handed over to traffic on 14 August 1899.
                                               ^^^^^^^^^^^^^^ error wrong-date: 14 August 1897`,
      'The Corve Bridge has carried trains since 1897.',
      'The Tarn Museum has received school classes since 1909.',
    ]);
  });

  describe('a firm in a town', () => {
    eachDraft(facts, [
      `She left for Arctic Wings, a firm in Osby.
                                     ^^^^ error wrong-place: Tromby`,
      `Arctic Wings, a small label in Osby, is unknown.
                               ^^^^ error wrong-place: Tromby`,
      'Arctic Wings, a firm in Tromby, is unknown.',
      'Arctic Wings, a firm in trouble, is unknown.',
      'Arctic Wings, the largest firm in Osby, is unknown.',
    ]);
  });

  describe('further ways to say it', () => {
    eachDraft(facts, [
      `We lost Ida Moe in June 1929.
                   ^^^^^^^^^ error wrong-date: June 1928`,
      `The Tarn Museum was put up to plans by Amelia Grau.
                                       ^^^^^^^^^^^ error wrong-name: Edith Lascombe`,
      `The Hallow Choir, made up of 68 singers, was late.
                             ^^^^^^^^^^ error wrong-quantity: 86 singers`,
      'We lost to Ida Moe in June 1926.',
    ]);
  });
});

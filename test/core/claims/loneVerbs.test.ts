import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  mill: { label: Hale Mill, type: organization }
  ida: { label: Ida Moe, type: person }
  rovers: { label: Fen Rovers, type: organization }
  orm: { label: Orm Islands, type: place }
  skerra: { label: Skerra, type: place }
  vale: { label: Vale Islands, type: place }
facts:
  - { subject: mill, property: founded, value: 1931 }
  - { subject: mill, property: closed, value: 1964 }
  - { subject: ida, property: team, value: rovers }
  - { subject: skerra, property: part-of, value: orm }
  - { subject: mill, property: location, value: skerra }
`;

describe('a word that is a plural elsewhere', () => {
  describe('is a verb behind a name where the sentence has no other', () => {
    eachDraft(facts, [
      `Skerra forms part of the Vale Islands.
                         ^^^^^^^^^^^^ error wrong-name: Orm Islands`,
      `Hale Mill falls into disuse in 1946.
                               ^^^^ error wrong-date: 1964`,
      `Ida Moe, who bowls for Hale Mill, is tall.
                       ^^^^^^^^^ error wrong-name: Fen Rovers`,
      'Skerra forms part of the Orm Islands.',
      `Skerra is small. It lay in the sea off Norland, and was part of the Vale Islands.
                                                                    ^^^^^^^^^^^^ error wrong-name: Orm Islands`,
    ]);
  });

  describe('and so are short forms that are rarely verbs', () => {
    eachDraft(facts, [
      `Hale Mill lay in Brevik.
                 ^^^^^^ error wrong-place: Skerra`,
      `Hale Mill, lying in Brevik, was quiet.
                    ^^^^^^ error wrong-place: Skerra`,
      'Hale Mill heard the lay preacher in Brevik.',
    ]);
  });

  describe('is none where there is another', () => {
    eachDraft(facts, ['Hale Mill falls in 1946 were a local joke.', 'Two Hale Mill races in 1946 drew nobody.']);
  });
});

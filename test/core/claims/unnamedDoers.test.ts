import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tides: { label: The Slow Tides, type: work }
  moe: { label: Ida Moe, type: person }
  holm: { label: Karl Holm, type: person }
  loom: { label: Weftdeck, type: work }
  firm: { label: Keel Systems, type: organization }
  park: { label: Gull Wind Park, type: place }
  skerra: { label: Skerra, type: place }
  quake: { label: Varna earthquake, type: event }
  mill: { label: Hale Mill, type: organization }
facts:
  - { subject: tides, property: composer, value: moe }
  - { subject: loom, property: developer, value: firm }
  - { subject: park, property: owner, value: firm }
  - { subject: moe, property: birthplace, value: skerra }
  - { subject: moe, property: educated-at, value: Linden College }
  - { subject: quake, property: death-toll, value: 870 }
  - { subject: mill, property: founded, value: 1851 }
`;

describe('who does something without a name', () => {
  describe('is not whom the phrase names besides', () => {
    eachDraft(facts, [
      'A pupil of Karl Holm wrote the music of The Slow Tides.',
      'The friend of Karl Holm who wrote the score for The Slow Tides died young.',
      'A pianist from Osby wrote the music of The Slow Tides.',
      'The pianist from Osby who wrote the music of The Slow Tides was paid.',
      'The firm in Osby which developed Weftdeck is Keel Systems.',
      'Weftdeck comes from the company in Osby which develops it, Keel Systems.',
      'Gull Wind Park is owned by a company of Osby.',
      'A friend of Ida Moe studied at Aldham College.',
      'A branch of Hale Mill has been around since 1815.',
      'A man who knew Karl Holm wrote the music of The Slow Tides.',
      'A man who knew Karl Holm took years to write the music of The Slow Tides.',
      'The woman who remembered Karl Holm composed the music for The Slow Tides.',
      'A foundation named after Karl Holm owns Gull Wind Park.',
      'Gull Wind Park was the first site of a company owned by Karl Holm.',
      'Ida Moe was educated at a school founded by Aldham College.',
      'Half of the 970 people lost their lives when the Varna earthquake struck.',
    ]);
  });

  describe('but she is who is named first', () => {
    eachDraft(facts, [
      `Karl Holm from Osby wrote the music of The Slow Tides.
^^^^^^^^^ error wrong-name: Ida Moe`,
      'Ida Moe from Osby wrote the music of The Slow Tides.',
      `The firm of Karl Holm wrote the music of The Slow Tides.
            ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Ida Moe studied at Aldham College.
                   ^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Hale Mill has been around since 1815.
                                ^^^^ error wrong-date: 1851`,
    ]);
  });

  describe('whose name ends before the weekday of a date', () => {
    eachDraft(facts, [
      `The Slow Tides was composed by Nils Karl Falk Monday, 25 March 1957.
                               ^^^^^^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('near a place may be at another', () => {
    eachDraft(facts, [
      'Ida Moe was born in the suburbs of Osby.',
      'Ida Moe was born in the hills above Osby.',
      'Ida Moe was born on a farm 30 km from Osby.',
      'Ida Moe was born in a valley north of Osby.',
      'Ida Moe was born on an island off Osby.',
      `Ida Moe was born on a farm in Osby.
                              ^^^^ error wrong-place: Skerra`,
    ]);
  });
});

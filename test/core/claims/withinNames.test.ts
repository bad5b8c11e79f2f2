import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person }
  nils: { label: Nils Berg, type: person }
  works: { label: Fen Works, type: organization }
facts:
  - { subject: ida, property: educated-at, value: Holm University }
  - { subject: ida, property: birthplace, value: 'Ashby, New Corve' }
  - { subject: ida, property: burial-place, value: Tarnby }
  - { subject: ida, property: residence, value: Brevik, valid: 1950/1960 }
  - { subject: ida, property: died, value: 1961-01-14 }
  - { subject: works, property: founder, value: nils }
`;

describe('what stands within the right value, or beside it', () => {
  describe('is not wrong', () => {
    eachDraft(facts, [
      'Ida Moe studied at Holm.',
      'Ida Moe came from the Corve shore.',
      'Ida Moe is buried in Ostland, at Tarnby.',
      // Another year may be meant, and people go to more than one school.
      'The fire was in 1957. The archive was gone. Ida Moe died that January.',
      'Ida Moe went to Winchester on a scholarship, and hated it.',
      'Ida Moe read the letter at Kolding.',
      // She moved, and was not buried.
      'Ida Moe moved to Skerra for the winter.',
      '“If you pay,” said one, “I’ll found Fen Works.”',
    ]);
  });

  describe('is, where it is of another', () => {
    eachDraft(facts, [
      // “May” is no verb behind a given name.
      `Vera May founded Fen Works.
^^^^^^^^ error wrong-name: Nils Berg`,
      `Ida Moe studied at Lund.
                   ^^^^ error wrong-name: Holm University`,
      `Ida Moe is buried in Ostland.
                     ^^^^^^^ error wrong-place: Tarnby`,
      `Ida Moe is buried in Ostland and not far from Tarnby.
                     ^^^^^^^ error wrong-place: Tarnby`,
      `Ida Moe died in January 1957.
                ^^^^^^^^^^^^ error wrong-date: January 1961`,
    ]);
  });
});

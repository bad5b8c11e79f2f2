import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  stang: { label: Olaf Stang, type: person }
  moe: { label: Ida Moe, type: person }
  bask: { label: Emil Bask, type: person }
  reel: { label: Bask reel, type: thing }
  farm: { label: Tarn Farm, type: place }
  museum: { label: Stang Museum, short: [museum], type: place }
facts:
  - { subject: stang, property: residence, value: farm }
  - { subject: reel, property: named-after, value: bask }
  - { subject: museum, property: opened, value: 1991 }
`;

describe('any such thing', () => {
  eachDraft(facts, [
    'This was the home of Olaf Stang. The house became a museum in 2004.',
    'The Bask reel is named after a Dane who built boats.',
    `The Bask reel is named after Ida Moe.
                             ^^^^^^^ error wrong-name: Emil Bask`,
  ]);
});

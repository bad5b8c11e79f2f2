import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  osk: { label: Osk, type: place }
  moss: { label: Moss Records, type: organization }
properties:
  lap-length: { label: length of a lap, value: quantity, triggers: [lap, circuit, track] }
facts:
  - { subject: osk, property: lap-length, value: 5.8 km }
  - { subject: moss, property: acquired, value: 2013 }
`;

describe('what is told apart from the one that the fact is about', () => {
  eachDraft(facts, [
    'The junior circuit at Osk is 2.4 km long.',
    'Osk’s east circuit is 2.2 km long.',
    'The kart track at Osk is 1.3 km long.',
    'At Osk the old track, of 8 km, was used until 1980.',
    'The track at Osk had a lap of 8 km when it was opened.',
    `The new track at Osk is 4.1 km long.
                        ^^^^^^ error wrong-quantity: 5.8 km`,
    `Osk was fast. The track is 4.1 km long.
                           ^^^^^^ error wrong-quantity: 5.8 km`,
    `When it is dry, the track at Osk has a lap of 4.1 km.
                                              ^^^^^^ error wrong-quantity: 5.8 km`,
    // An owner before the last.
    'Before that, Moss Records had been owned by a brewer since 1992.',
    `Moss Records has been owned by a brewer since 1992.
                                              ^^^^ error wrong-date: 2013`,
  ]);
});

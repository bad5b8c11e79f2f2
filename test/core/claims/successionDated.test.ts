import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person }
  karl: { label: Karl Ek, type: person }
  air: { label: Norrair, type: organization }
facts:
  - { subject: air, property: chief-executive, value: karl, valid: 2010/2019-04 }
  - { subject: air, property: chief-executive, value: ida, valid: 2019-04/.. }
`;

describe('whom somebody succeeded, when they came into the one office of theirs that is known', () => {
  eachDraft(facts, [
    `Norrair was late. Ida Moe, who succeeded Sven Holt at Norrair in April 2019, was not in doubt.
                                         ^^^^^^^^^ error wrong-name: Karl Ek`,
    `Norrair was late. Ida Moe took over from Sven Holt in 2019.
                                         ^^^^^^^^^ error wrong-name: Karl Ek`,
    `Norrair was late. Karl Ek was succeeded by Sven Holt in April 2019.
                                           ^^^^^^^^^ error wrong-name: Ida Moe`,
    'Norrair was late. Ida Moe took over from Karl Ek in 2019.',
    'Norrair was late. Ida Moe took over from Sven Holt in 2012.',
    'Norrair was late. Ida Moe took over from Sven Holt.',
    'Norrair was late. Ida Moe followed Sven Holt to Lund in April 2019.',
  ]);
});

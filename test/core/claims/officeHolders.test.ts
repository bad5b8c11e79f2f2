import { eachDraft } from '../../support/eachDraft';

/** Who has which office, for the places of the sentence in which an office and its holder may stand. */
const bodies = `
entities:
  rail: { label: Hallin Rail, short: [company], type: organization }
  courier: { label: Sund Courier, type: organization }
  rovers: { label: Lode Rovers, type: organization }
  ostmark: { label: Ostrand, type: place }
  party: { label: Barley Party, type: organization }
  moe: { label: Ida Moe, type: person }
  vik: { label: Jon Vik, type: person }
  rask: { label: Tor Rask, type: person }
  lund: { label: Siri Lund, type: person }
  kvam: { label: Nils Kvam, type: person }
facts:
  - { id: ceo, subject: rail, property: chief-executive, value: moe }
  - { id: chair, subject: rail, property: chairperson, value: vik }
  - { id: editor, subject: courier, property: editor, value: rask }
  - { id: coach, subject: rovers, property: coach, value: lund }
  - { id: state, subject: ostmark, property: head-of-state, value: kvam }
  - { id: foreign, subject: ostmark, property: foreign-minister, value: vik }
  - { id: leader, subject: party, property: leader, value: rask }
`;

describe('who has an office', () => {
  describe('is told by who was given it', () => {
    eachDraft(bodies, [
      `Gro Haug was appointed editor of Sund Courier.
^^^^^^^^ error wrong-name: Tor Rask`,
      `Gro Haug was elected chairman of Hallin Rail.
^^^^^^^^ error wrong-name: Jon Vik`,
      `Sund Courier named Gro Haug editor.
                   ^^^^^^^^ error wrong-name: Tor Rask`,
      `Hallin Rail appointed Gro Haug chief executive.
                      ^^^^^^^^ error wrong-name: Ida Moe`,
      `Gro Haug moved up to chairman of Hallin Rail in April.
^^^^^^^^ error wrong-name: Jon Vik`,
      `Gro Haug, whom the owners sent to the coast as editor of Sund Courier, stayed.
^^^^^^^^ error wrong-name: Tor Rask`,
      `Gro Haug is head of the Barley Party.
^^^^^^^^ error wrong-name: Tor Rask`,
      `Gro Haug, who has headed Ostrand's foreign ministry since May, flew home.
^^^^^^^^ error wrong-name: Jon Vik`,
      `The foreign ministry of Ostrand is headed by Gro Haug.
                                             ^^^^^^^^ error wrong-name: Jon Vik`,
      'Ida Moe was appointed chief executive of Hallin Rail.',
      'Gro Haug was appointed arts editor of Sund Courier.',
      'Gro Haug was elected deputy chairman of Hallin Rail.',
      'Gro Haug was not appointed editor of Sund Courier.',
      'Gro Haug moved to the coast to please the chairman of Hallin Rail.',
      'Gro Haug was posted to Rome as envoy.',
    ]);
  });

  describe('is told by the words around their name', () => {
    eachDraft(bodies, [
      `With Gro Haug at the helm, Hallin Rail doubled its profits.
     ^^^^^^^^ error wrong-name: Ida Moe`,
      `Hallin Rail, with the engineer Gro Haug at the wheel, doubled its profits.
                               ^^^^^^^^ error wrong-name: Ida Moe`,
      `With Gro Haug as editor, Sund Courier doubled its sales.
     ^^^^^^^^ error wrong-name: Tor Rask`,
      `With Gro Haug in the dugout, Lode Rovers won the cup.
     ^^^^^^^^ error wrong-name: Siri Lund`,
      `Sund Courier named Gro Haug, 51, its editor.
                   ^^^^^^^^ error wrong-name: Tor Rask`,
      `Lode Rovers are led by their coach, the engineer Gro Haug.
                                                 ^^^^^^^^ error wrong-name: Siri Lund`,
      `President Gro Haug of Ostrand flew home.
          ^^^^^^^^ error wrong-name: Nils Kvam`,
      `“We sold more,” said Gro Haug, managing director at Hallin Rail.
                     ^^^^^^^^ error wrong-name: Ida Moe`,
      `Lode Rovers coach Gro Haug was furious.
                  ^^^^^^^^ error wrong-name: Siri Lund`,
      `Under Gro Haug, the Barley Party lost.
      ^^^^^^^^ error wrong-name: Tor Rask`,
      `Gro Haug (CEO, Hallin Rail)
^^^^^^^^ error wrong-name: Ida Moe`,
      `— Gro Haug, Chief Executive, Hallin Rail
  ^^^^^^^^ error wrong-name: Ida Moe`,
      `Gro Haug, chief executive of Hallin Rail, did not reply.
^^^^^^^^ error wrong-name: Ida Moe`,
      'With Ida Moe at the helm, Hallin Rail doubled its profits.',
      'With Gro Haug at the helm of the bank, Hallin Rail doubled its profits.',
      'With Gro Haug as a guest, Sund Courier held a party.',
      'With Gro Haug in goal, Lode Rovers won the cup.',
      'President Gro Haug of the Ostrand chess club flew home.',
      'Gro Haug of Ostrand met its president.',
      'Under Gro Haug, Ostrand had better summers.',
      'The staff of Hallin Rail, with Gro Haug in tow, went home.',
    ]);
  });

  describe('who has the office elsewhere is wrong here, where the draft has not spoken of elsewhere', () => {
    eachDraft(
      `
entities:
  hale: { label: Hale Mill, type: organization }
  dorn: { label: Dorn Mill, type: organization }
  ida: { label: Ida Moe, type: person }
  eva: { label: Eva Lind, type: person }
facts:
  - { id: hale-director, subject: hale, property: director, value: ida }
  - { id: dorn-director, subject: dorn, property: director, value: eva }
`,
      [
        `Hale Mill is a small firm. The director is Eva Lind.
                                           ^^^^^^^^ error wrong-name: Ida Moe`,
        'Hale Mill is a small firm. The director is Ida Moe.',
        'Dorn Mill is larger. Hale Mill is a small firm. The director is Eva Lind.',
      ],
    );
  });

  describe('so it is of who made a thing, but not of a country’s ministers or another year’s champions', () => {
    eachDraft(
      `
entities:
  weir: { label: Tarn Weir, type: place }
  dam: { label: Fen Dam, type: place }
  town: { label: Saltby, type: place }
  land: { label: Norland, type: place }
  cup: { label: 1931 Sund Open, type: event }
  cup-before: { label: 1930 Sund Open, type: event }
  ida: { label: Ida Moe, type: person }
  eva: { label: Eva Lind, type: person }
  hale: { label: Hale Works, type: organization }
  dorn: { label: Dorn Works, type: organization }
properties:
  contractor: { label: main contractor, value: organization, triggers: [main contractor] }
facts:
  - { id: weir-contractor, subject: weir, property: contractor, value: hale }
  - { id: dam-contractor, subject: dam, property: contractor, value: dorn }
  - { id: town-mayor, subject: town, property: head-of-government, value: ida }
  - { id: land-minister, subject: land, property: head-of-government, value: eva }
  - { id: cup-runner-up, subject: cup, property: runner-up, value: ida }
  - { id: cup-before-runner-up, subject: cup-before, property: runner-up, value: eva }
`,
      [
        `The Tarn Weir is long. The main contractor, Dorn Works, drove two machines.
                                            ^^^^^^^^^^ error wrong-name: Hale Works`,
        'The Tarn Weir is long. The main contractor, Hale Works, drove two machines.',
        'The Fen Dam is high. The Tarn Weir is long. The main contractor, Dorn Works, drove two machines.',
        'Saltby mourns. The prime minister, Eva Lind, came by train.',
        'The 1931 Sund Open was played in the rain. A year before, the runner-up was Eva Lind.',
      ],
    );
  });
});

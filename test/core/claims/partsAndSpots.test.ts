import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  hospital: { label: Fenmouth Hospital, type: organization }
  lake: { label: Lake Torv, type: place }
  flu: { label: Marl flu, type: event }
  fire: { label: Marl Tower fire, type: event }
  osprey: { label: Osprey, type: thing }
  bridge: { label: Torv Bridge, type: place }
  song: { label: Low Water, type: work }
  norrland: { label: Norrland, type: place }
  war: { label: Second Karelian War, short: [war], context: [norrland], type: event }
  fifth: { label: fifth meeting of the council, type: event }
properties:
  beds: { label: beds, value: quantity, triggers: [beds] }
  tracks: { label: tracks, value: quantity, triggers: [tracks, songs] }
facts:
  - { subject: hospital, property: beds, value: 610 beds }
  - { subject: lake, property: depth, value: 1642 m }
  - { subject: flu, property: death-toll, value: 50 million people }
  - { subject: fire, property: death-toll, value: 72 people }
  - { subject: osprey, property: published, value: 1995 }
  - { subject: bridge, property: height, value: 42 m }
  - { subject: song, property: tracks, value: 12 }
  - { subject: norrland, property: special-envoy, value: Nils Hark, valid: 2021-12-15/.. }
  - { subject: war, property: ended, value: 2020 }
  - { subject: fifth, property: date, value: 2024-07-30 }
  - { subject: fifth, property: location, value: Lund }
`;

const on = (text: string) => `---\ndate: 2022-07-20\n---\n\n${text}`;

describe('what is said of a part, a spot or somebody else', () => {
  eachVerdict(facts, [
    ['Fenmouth Hospital has 601 beds.', ['refuted 601 beds']],
    ['Fenmouth Hospital has 601 beds in use.', ['refuted 601 beds']],
    ['Lake Torv is 1,462 metres deep at its deepest point.', ['refuted 1,462 metres']],
    ['The Marl flu killed 15 million people.', ['refuted 15 million people']],
    ['The Marl Tower fire killed 27 people in Osby.', ['refuted 27 people']],
    ['Osprey came out in 1997.', ['refuted 1997']],
    [on("Norrland's envoy is Tor Dahl."), ['refuted Tor Dahl']],
    [on('Norrland lost. The war ended in 2022.'), ['refuted 2022']],
  ]);
  eachDraft(facts, [
    'Fenmouth Hospital has 40 beds in intensive care.',
    'Fenmouth Hospital has 60 beds in the third ward.',
    'Lake Torv is 20 metres deep near the shore.',
    'The Marl flu killed 200 people in Osby.',
    'A book on Osprey came out in 1997.',
    on("Norrland's envoy is in Damascus."),
    on("Norrland's envoy to Syria, Tor Dahl, is in Damascus."),
    on('Norrland lost. The first Karelian war ended in 1994.'),
    on('The council will hold the fifth meeting of the council in Osby.'),
  ]);
});

describe('what is said of something that is named without its noun, or is only brought up', () => {
  eachDraft(facts, [
    'The Torv Bridge has twelve arches. The middle four are 30 metres high.',
    'The Torv Bridge is long. Of its arches, the outer two are 12 metres high.',
    'The Torv Bridge has twelve arches, the tallest 30 metres high.',
    'A box with 40 tracks comes out for *Low Water*.',
    '*Low Water* is old; a box with 40 songs celebrates it.',
    '*Low Water* is reissued in a box with 40 tracks.',
    'Fenmouth Hospital got a rival with 90 beds.',
    `The Torv Bridge, the tallest of all, is 30 metres high.
                                        ^^^^^^^^^ error wrong-quantity: 42 metres`,
    `*Low Water* is an album with 14 tracks.
                             ^^^^^^^^^ error wrong-quantity: 12 tracks`,
    `*Low Water* came out as an album with 14 tracks.
                                      ^^^^^^^^^ error wrong-quantity: 12 tracks`,
  ]);
});

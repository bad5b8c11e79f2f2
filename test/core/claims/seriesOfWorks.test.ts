import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  otter: { label: "Otter: The Return", type: work }
  otter-one: { label: "Otter: The River", type: work }
  lane: { label: Moor Lane, type: work }
  gorse: { label: Gorse and Heather, type: work }
  tide: { label: A Quiet Tide, type: work }
  song: { label: Night Ferry, type: work }
  album: { label: Low Water, type: work }
  larks: { label: The Larks, type: organization }
  house: { label: Heron House, type: organization }
  slate: { label: Slate Records, type: organization }
  moe: { label: Ida Moe, type: person }
facts:
  - { subject: otter, property: follows, value: otter-one }
  - { subject: otter, property: pages, value: 420 pages }
  - { subject: otter, property: publisher, value: house }
  - { subject: lane, property: follows, value: gorse }
  - { subject: lane, property: followed-by, value: tide }
  - { subject: lane, property: publisher, value: house }
  - { subject: tide, property: author, value: moe }
  - { subject: tide, property: language, value: Norwegian }
  - { subject: tide, property: illustrator, value: moe }
  - { subject: song, property: performer, value: larks }
  - { subject: song, property: genre, value: jazz }
  - { subject: song, property: part-of, value: album }
  - { subject: song, property: record-label, value: slate }
  - { subject: moe, property: instrument, value: cello }
`;

describe('a title with a colon', () => {
  eachDraft(facts, [
    `The publisher of Otter: The Return is Slate Records.
                                      ^^^^^^^^^^^^^ error wrong-name: Heron House`,
    `There are 402 pages in Otter: The Return.
          ^^^^^^^^^ error wrong-quantity: 420 pages`,
    // Another title of the series, with what stands before its colon.
    `Otter: The Winter came before Otter: The Return.
^^^^^^^^^^^^^^^^^ error wrong-name: Otter: The River`,
    'Otter: The River came before Otter: The Return.',
    'We saw one otter: The Return to the river had begun.',
  ]);
});

describe('which work came before or after', () => {
  eachDraft(facts, [
    `Following Moor Lane was The Ferryman.
                        ^^^^^^^^^^^^ error wrong-name: A Quiet Tide`,
    `After Moor Lane came Gorse and Heather.
                     ^^^^^^^^^^^^^^^^^ error wrong-name: A Quiet Tide`,
    `The book preceding Moor Lane was Low Water.
                                 ^^^^^^^^^ error wrong-name: Gorse and Heather`,
    `The novel after Moor Lane is Years Without Rain.
                             ^^^^^^^^^^^^^^^^^^ error wrong-name: A Quiet Tide`,
    'Following Moor Lane was A Quiet Tide.',
    'The book before Moor Lane was Gorse and Heather.',
    'After Moor Lane came years without a book.',
    'The years preceding Moor Lane were hard.',
    'Before Moor Lane came Oslo, and a job on a ferry.',
    'The single after Moor Lane was Years Without Rain.',
    // The novel that followed it is another.
    'Moor Lane sold well. The novel that followed Gorse and Heather had sold better.',
  ]);
});

describe('what something has for its maker', () => {
  eachDraft(facts, [
    `Moor Lane has Slate Records for its publisher.
              ^^^^^^^^^^^^^ error wrong-name: Heron House`,
    'Moor Lane has Heron House for its publisher.',
    'Moor Lane has Slate Records to thank for its success.',
  ]);
});

describe('a recording, and whose it is', () => {
  eachDraft(facts, [
    `The genre of the Larks song Night Ferry is black metal.
                                           ^^^^^^^^^^^ error wrong-name: jazz`,
    `Night Ferry is on the album Years Without Rain.
                            ^^^^^^^^^^^^^^^^^^ error wrong-name: Low Water`,
    `Night Ferry is a track from the album High Hopes.
                                      ^^^^^^^^^^ error wrong-name: Low Water`,
    `Night Ferry was put out under the Moor Records label.
                                  ^^^^^^^^^^^^ error wrong-name: Slate Records`,
    'Night Ferry is from the album Low Water.',
    'The genre of the Larks song Night Ferry is jazz.',
    // Who made it is no label.
    'The producer of the Larks song Night Ferry was Per Vik.',
    'The song Night Ferry is on the radio.',
  ]);
});

describe('what is of another sort', () => {
  eachDraft(
    `${facts}  - { subject: lane, property: medium, value: paperback }
properties:
  medium: { label: medium, value: entity, triggers: [medium] }
`,
    [
      'A Quiet Tide was published in paperback.',
      `A Quiet Tide was published in Danish.
                              ^^^^^^ error wrong-name: Norwegian`,
    ],
  );
});

describe('somebody, by what they play', () => {
  eachDraft(facts, [
    `The instrument that Ida Moe plays is the oboe.
                                         ^^^^ error wrong-name: cello`,
    `Ida Moe was a player of the oboe.
                            ^^^^ error wrong-name: cello`,
    'The instrument that Ida Moe plays is the cello.',
    'Critics say that Ida Moe plays are long.',
  ]);
});

describe('a name that ends in a small word', () => {
  eachDraft(facts, [
    `The author of A Quiet Tide is Brian May.
                              ^^^^^^^^^ error wrong-name: Ida Moe`,
    `A Quiet Tide is a novel by Theresa May.
                           ^^^^^^^^^^^ error wrong-name: Ida Moe`,
    'A Quiet Tide, says Per Vik, may be her best.',
  ]);
});

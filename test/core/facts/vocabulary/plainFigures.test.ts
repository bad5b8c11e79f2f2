import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  film: { label: Salt Harvest, type: work }
  album: { label: Glass Weather, type: work }
  stadium: { label: Gull Park, type: place }
  ferry: { label: MV Skerra Star, type: thing }
  theatre: { label: Regal Theatre, type: place }
  plane: { label: Tern 100, type: thing }
  tower: { label: Orla Tower, type: place }
  lake: { label: Lake Morn, type: place }
  firm: { label: Northwind, type: organization }
  party: { label: Civic Party, type: organization }
  train: { label: Silver Arrow, type: thing }
  novel: { label: The Slow Tides, type: work }
facts:
  - { subject: film, property: duration, value: 118 minutes }
  - { subject: album, property: duration, value: 42 minutes }
  - { subject: stadium, property: capacity, value: 21500 }
  - { subject: ferry, property: capacity, value: 400 }
  - { subject: theatre, property: seats, value: 840 }
  - { subject: plane, property: seats, value: 64 }
  - { subject: tower, property: floors, value: 40 }
  - { subject: tower, property: height, value: 180 m }
  - { subject: lake, property: length, value: 24 km }
  - { subject: lake, property: depth, value: 84 m }
  - { subject: lake, property: area, value: 64 km² }
  - { subject: lake, property: elevation, value: 420 m }
  - { subject: firm, property: employees, value: 3400 }
  - { subject: party, property: member-count, value: 24000 }
  - { subject: film, property: cost, value: 24 million euros }
  - { subject: tower, property: cost, value: $240 million }
  - { subject: firm, property: revenue, value: $420 million }
  - { subject: firm, property: acquisition-price, value: $640 million }
  - { subject: train, property: speed, value: 280 km/h }
  - { subject: plane, property: speed, value: 640 km/h }
  - { subject: novel, property: pages, value: 312 pages }
`;

describe('plain wordings of figures', () => {
  describe('how long it takes: but not what the words tell of something else', () => {
    eachDraft(facts, ['The first song of Glass Weather lasts 9 minutes.']);
  });

  describe('how many it holds: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Gull Park has 2,000 parking spaces.',
      'MV Skerra Star carried 90 passengers on its first trip.',
      'MV Skerra Star sailed at noon. It had 90 passengers and a crew of eleven.',
      'MV Skerra Star had 90 passengers aboard.',
      'Gull Park held a concert for 9,000 people.',
    ]);
  });

  describe('how many seats it has: but not what the words tell of something else', () => {
    eachDraft(facts, ['The Regal Theatre had 300 empty seats.', 'The Tern 100 flew with 20 seats empty.']);
  });

  describe('how many floors it has: but not what the words tell of something else', () => {
    eachDraft(facts, ['Orla Tower stands beside a 60-storey tower.']);
  });

  describe('how high it is', () => {
    eachDraft(facts, [
      `Orla Tower has a height of 270 metres.
                           ^^^^^^^^^^ error wrong-quantity: 180 metres`,
    ]);
  });

  describe('how high it is: but not what the words tell of something else', () => {
    eachDraft(facts, ['Orla Tower stands beside a 270-metre tower.']);
  });

  describe('how deep it is: but not what the words tell of something else', () => {
    eachDraft(facts, ['The average depth of Lake Morn is 30 metres.']);
  });

  describe('how many belong to it: but not what the words tell of something else', () => {
    eachDraft(facts, ['The Civic Party has 30 members in parliament.']);
  });

  describe('what it cost', () => {
    eachDraft(facts, [
      `Salt Harvest was made for 36 million euros.
                          ^^^^^^^^^^^^^^^^ error wrong-quantity: 24 million euros`,
    ]);
  });

  describe('what it turns over: but not what the words tell of something else', () => {
    eachDraft(facts, ['Northwind expects revenue of $900 million.']);
  });

  describe('what was paid for it: but not what the words tell of something else', () => {
    eachDraft(facts, ['Northwind was valued at $960 million.']);
  });

  describe('how fast it is', () => {
    eachDraft(facts, [
      `The Silver Arrow reaches speeds of 420 km/h.
                                   ^^^^^^^^ error wrong-quantity: 280 km/h`,
      `The Silver Arrow, capable of 420 km/h, is red.
                             ^^^^^^^^ error wrong-quantity: 280 km/h`,
      `The Silver Arrow speeds along at 420 km/h.
                                 ^^^^^^^^ error wrong-quantity: 280 km/h`,
    ]);
  });

  describe('how fast it is: but not what the words tell of something else', () => {
    eachDraft(facts, ['The Silver Arrow hit a lorry at 90 km/h.', 'The speed limit for the Silver Arrow is 90 km/h.']);
  });

  describe('how many pages it has: but not what the words tell of something else', () => {
    eachDraft(facts, ['The manuscript of The Slow Tides had 900 pages.']);
  });
});

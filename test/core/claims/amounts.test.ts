import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  lake: { label: Lake Tarn, type: place }
  reserve: { label: Harrow Reserve, type: place }
  river: { label: River Quell, type: place }
  tower: { label: Corvin Tower, type: place }
  house: { label: Merton House, type: place }
  village: { label: Altdorp, type: place }
  moon: { label: Thessa, type: thing }
  bell: { label: Old Barnaby, type: thing }
  loco: { label: Night Heron, type: thing }
  war: { label: Salt War, type: event }
  race: { label: Coast Race, type: event }
  film: { label: The Glass Orchard, type: work }
  man: { label: Peter Lom, type: person }
  woman: { label: Edda Marsh, type: person }
  athlete: { label: Jonas Ferri, type: person }
  pact: { label: Northern Pact, type: organization }
  choir: { label: Hallow Choir, type: organization }
  firm: { label: Dunmore Instruments, type: organization }
  landrat: { label: Landrat, type: organization }
  park: { label: Kestrel Park, type: place }
  book: { label: The Salt Roads, type: work }
  series: { label: Harbour Lights, type: work }
  album: { label: Slow Rivers, type: work }
  game: { label: Starholm, type: work }
  town: { label: Velmora, type: place }
facts:
  - { id: lake-depth, subject: lake, property: depth, value: 148 m }
  - { id: reserve-area, subject: reserve, property: area, value: 310 hectares }
  - { id: river-length, subject: river, property: length, value: 412 km }
  - { id: tower-height, subject: tower, property: height, value: 214 m }
  - { id: house-floors, subject: house, property: floors, value: 17 }
  - { id: village-elevation, subject: village, property: elevation, value: 1460 m }
  - { id: moon-distance, subject: moon, property: distance, value: 264000 km }
  - { id: bell-mass, subject: bell, property: mass, value: 9.6 tonnes }
  - { id: loco-speed, subject: loco, property: speed, value: 184 km/h }
  - { id: war-duration, subject: war, property: duration, value: 63 days }
  - { id: race-distance, subject: race, property: distance, value: 18 km }
  - { id: film-duration, subject: film, property: duration, value: 142 minutes }
  - { id: man-age, subject: man, property: age, value: 27 years }
  - { id: woman-age, subject: woman, property: age, value: 113 years }
  - { id: athlete-score, subject: athlete, property: score, value: 8741 points }
  - { id: pact-members, subject: pact, property: member-count, value: 24 }
  - { id: choir-members, subject: choir, property: member-count, value: 86 }
  - { id: firm-employees, subject: firm, property: employees, value: 1420 }
  - { id: landrat-seats, subject: landrat, property: seats, value: 151 }
  - { id: park-capacity, subject: park, property: capacity, value: 41500 }
  - { id: book-pages, subject: book, property: pages, value: 536 }
  - { id: series-episodes, subject: series, property: episodes, value: 74 }
  - { id: album-sales, subject: album, property: copies-sold, value: 14 million }
  - { id: game-score, subject: game, property: score, value: 93 }
  - { id: town-population, subject: town, property: population, value: 84300 }
`;

describe('amounts', () => {
  describe('are flagged with what they count', () => {
    eachDraft(facts, [
      `The 563-page Salt Roads came out in spring.
    ^^^^^^^^ error wrong-quantity: 536-page`,
      `Harbour Lights ended after 47 episodes.
                           ^^^^^^^^^^^ error wrong-quantity: 74 episodes`,
      `Merton House has 71 floors.
                 ^^ error wrong-quantity: 17 floors`,
    ]);
  });

  describe('may be those of a part, or of something else', () => {
    eachDraft(facts, [
      'Three episodes of Harbour Lights are lost.',
      'He directed eight episodes of Harbour Lights.',
      'The Greens rent six floors of Merton House.',
      'Merton House has stood for 90 years.',
      'Merton House has housed tenants on its floors for 19 years.',
      'The last 40 kilometres of the River Quell are tidal.',
      `All 47 episodes of Harbour Lights are lost.
    ^^^^^^^^^^^ error wrong-quantity: 74 episodes`,
      `There were 47 episodes of Harbour Lights.
           ^^^^^^^^^^^ error wrong-quantity: 74 episodes`,
      'The committee of the Northern Pact has seven members.',
      'Jonas Ferri won by 90 points.',
      'Harbour Lights, with 74 episodes, is the longest of the three.',
      'Starholm scores 93 out of 100 on the site.',
      'Corvin Tower stands 300 metres from the sea.',
      'The probe passed Thessa at a distance of 900 kilometres.',
      'The height of Corvin Tower is given as 214 metres, to within a few inches.',
    ]);
  });

  describe('may count whom the subject does something to', () => {
    eachDraft(facts, [
      'Dunmore Instruments has trained 500 people.',
      'The Greens hold 31 seats in the Landrat.',
      'Shooting The Glass Orchard took 90 days.',
      'Dunmore Instruments will hire 90 people.',
      'The Northern Pact was founded by six countries.',
      'Kestrel Park has admitted 98,000.',
      'Harbour Lights won a prize after only two episodes.',
      `Dunmore Instruments employs 1,240 people.
                            ^^^^^^^^^^^^ error wrong-quantity: 1,420 people`,
    ]);
  });

  describe('may be those of another time', () => {
    eachDraft(facts, [
      'Peter Lom first raced when he was nine.',
      'When Peter Lom was 12, his father died.',
      'Peter Lom was 19 when he met his wife.',
      'Peter Lom learned to bake at the age of six.',
      'Edda Marsh smoked until she was 100.',
      'Peter Lom will be 40 when he is released.',
      'Slow Rivers sold 60,000 copies in its first week.',
      `Edda Marsh was 131 when she died.
               ^^^ error wrong-quantity: 113`,
      `Peter Lom, who is 72, was fined.
                  ^^ error wrong-quantity: 27`,
      `Slow Rivers has sold 41 million copies.
                     ^^^^^^^^^^^^^^^^^ error wrong-quantity: 14 million copies`,
    ]);
  });

  describe('say what something is', () => {
    eachDraft(facts, [
      `A 241-metre needle of glass, Corvin Tower has no balcony.
  ^^^^^^^^^ error wrong-quantity: 214-metre`,
      `Old Barnaby, a 6.9-tonne bell, cracked in the frost.
               ^^^^^^^^^ error wrong-quantity: 9.6-tonne`,
      `The 81-kilometre course of the Coast Race is flat.
    ^^^^^^^^^^^^ error wrong-quantity: 18-kilometre`,
      `At 6.9 tonnes, Old Barnaby is the heaviest bell in the county.
   ^^^^^^^^^^ error wrong-quantity: 9.6 tonnes`,
      `Kestrel Park opened in May.

When it opened, Merton House, at 71 floors, was lit up.
                                 ^^^^^^^^^ error wrong-quantity: 17 floors`,
      `They praise Merton House, a block of 71 floors.
                                     ^^^^^^^^^ error wrong-quantity: 17 floors`,
      `Merton House, a grey block of 71 floors, is empty.
                              ^^^^^^^^^ error wrong-quantity: 17 floors`,
      'Merton House, a block of 71 flats, is empty.',
      'Corvin Tower, a 300-metre walk from the quay, is closed.',
    ]);
  });

  describe('are told in passing, and counted in many words', () => {
    eachDraft(facts, [
      `The 184-metre-deep Lake Tarn never freezes.
    ^^^^^^^^^ error wrong-quantity: 148-metre`,
      `Lake Tarn, with a depth of 184 metres, never freezes.
                           ^^^^^^^^^^ error wrong-quantity: 148 metres`,
      `Dunmore Instruments told its 1,240 staff on Friday.
                             ^^^^^^^^^^^ error wrong-quantity: 1,420 staff`,
      `The weight of Old Barnaby, put at 6.9 tonnes by the foundry, is more than that of two elephants.
                                  ^^^^^^^^^^ error wrong-quantity: 9.6 tonnes`,
      `The Hallow Choir has 68 singers.
                     ^^^^^^^^^^ error wrong-quantity: 86 singers`,
      `All 42 members of the Northern Pact signed.
    ^^^^^^^^^^ error wrong-quantity: 24 members`,
      `A capacity crowd of 45,100 filled Kestrel Park.
                    ^^^^^^ error wrong-quantity: 41,500`,
      'Sales of The Salt Roads went well.',
      'Lake Tarn is not 184 metres deep.',
      'The Hallow Choir has two singers from Velmora.',
    ]);
  });
});

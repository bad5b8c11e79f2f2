import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  river: { label: River Selt, type: place }
  town: { label: Velmora, type: place }
  school: { label: St Brana School, type: organization }
  choir: { label: Hallow Choir, type: organization }
  bridge: { label: Corve Bridge, type: place }
facts:
  - { id: river-length, subject: river, property: length, value: 148 km }
  - { id: town-population, subject: town, property: population, value: 84300 }
  - { id: school-members, subject: school, property: member-count, value: 940 pupils }
  - { id: choir-members, subject: choir, property: member-count, value: 86 singers }
  - { id: bridge-length, subject: bridge, property: length, value: 612 m }
`;

describe('sizes', () => {
  describe('behind the noun that says what something is', () => {
    eachDraft(facts, [
      `River Selt is a modest river of 158 kilometres.
                                ^^^^^^^^^^^^^^ error wrong-quantity: 148 kilometres`,
      `River Selt, a modest river of 158 kilometres, is brown.
                              ^^^^^^^^^^^^^^ error wrong-quantity: 148 kilometres`,
      `Velmora is a quiet town of 94,300.
                           ^^^^^^ error wrong-quantity: 84,300`,
      `St Brana School is a school of 490 pupils.
                               ^^^^^^^^^^ error wrong-quantity: 940 pupils`,
      'River Selt is a modest river of 148 kilometres.',
      'Velmora is a town of 800 houses.',
      'Velmora was then a town of 9,000.',
      'St Brana School is a school of 40 teachers.',
      'River Selt is not a river of 200 kilometres.',
      'River Selt is a side arm of a river of 200 kilometres.',
    ]);
  });

  describe('at which something is the longest', () => {
    eachDraft(facts, [
      `Corve Bridge is, at 621 metres, the longest in the country.
                    ^^^^^^^^^^ error wrong-quantity: 612 metres`,
      `Corve Bridge, at 621 metres the longest in the country, is old.
                 ^^^^^^^^^^ error wrong-quantity: 612 metres`,
      'Corve Bridge is, at 612 metres, the longest in the country.',
      'Corve Bridge was, at 300 metres, the longest before it was rebuilt.',
    ]);
  });

  describe('of which there are so many', () => {
    eachDraft(facts, [
      `There are 68 singers in the Hallow Choir.
          ^^^^^^^^^^ error wrong-quantity: 86 singers`,
      'There are 86 singers in the Hallow Choir today.',
      'There are 12 singers in the Hallow Choir who read music.',
      `There are 12 singers in the Hallow Choir's back row.`,
      'There were 12 singers in the Hallow Choir.',
    ]);
  });
});

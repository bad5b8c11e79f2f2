import { eachDraft, eachVerdict } from '../../../support/eachDraft';

const facts = `
entities:
  town: { label: Aldeburgh, type: place }
  park: { label: Heaton Park, type: place }
  canal: { label: Caledonian Canal, type: place }
  spire: { label: Salisbury spire, type: place }
  peak: { label: Ben Lawers, type: place }
  lake: { label: Wastwater, type: place }
  telescope: { label: Lovell Telescope, type: thing }
  bell: { label: Great Paul, type: thing }
  train: { label: Flying Hamburger, type: thing }
  film: { label: Barry Lyndon, type: work }
  siege: { label: siege of Mafeking, type: event }
  choir: { label: Orpheus Choir, type: organization }
  mill: { label: Saltaire Mill, type: organization }
  hall: { label: Usher Hall, type: place }
  stadium: { label: Craven Cottage, type: place }
  novel: { label: Bleak House, type: work }
  serial: { label: Pennies from Heaven, type: work }
  fire: { label: Iroquois Theatre fire, type: event }
  quake: { label: Messina earthquake, type: event }
  match: { label: Wembley Final, type: event }
  record: { label: Rumours, type: work }
  bridge: { label: Skye Bridge, type: place }
  painting: { label: Salvator, type: work }
  startup: { label: Skype, type: organization }
  striker: { label: Dixie Dean, type: person }
  party: { label: Farmers Party, type: organization }
facts:
  - { subject: town, property: population, value: 2276 }
  - { subject: park, property: area, value: 240 ha }
  - { subject: canal, property: length, value: 97 km }
  - { subject: spire, property: height, value: 123 m }
  - { subject: peak, property: elevation, value: 1214 m }
  - { subject: lake, property: depth, value: 79 m }
  - { subject: telescope, property: diameter, value: 76 m }
  - { subject: bell, property: mass, value: 16.8 t }
  - { subject: train, property: speed, value: 160 km/h }
  - { subject: film, property: duration, value: 185 minutes }
  - { subject: film, property: budget, value: 11 million USD }
  - { subject: siege, property: duration, value: 217 days }
  - { subject: choir, property: member-count, value: 80 }
  - { subject: mill, property: employees, value: 3000 }
  - { subject: hall, property: capacity, value: 2200 }
  - { subject: stadium, property: capacity, value: 22384 }
  - { subject: novel, property: pages, value: 624 }
  - { subject: serial, property: episodes, value: 6 }
  - { subject: fire, property: death-toll, value: 602 }
  - { subject: fire, property: injured, value: 250 }
  - { subject: quake, property: magnitude, value: 7.1 }
  - { subject: match, property: attendance, value: 90374 }
  - { subject: record, property: copies-sold, value: 40 million }
  - { subject: bridge, property: cost, value: 39 million GBP }
  - { subject: painting, property: price, value: 450 million USD }
  - { subject: startup, property: acquisition-price, value: 2.6 billion USD }
  - { subject: striker, property: score, value: 60 }
  - { subject: party, property: seats, value: 31 }
  - { subject: party, property: share, value: 22 % }
`;

describe('the wordings of an amount', () => {
  describe('are read', () => {
    eachVerdict(facts, [
      ['Some 3,276 people call Aldeburgh home.', ['refuted 3,276 people']],
      ['Aldeburgh has 3,276 citizens.', ['refuted 3,276 citizens']],
      ['Heaton Park sprawls over 340 hectares.', ['refuted 340 hectares']],
      ['Heaton Park takes up 340 hectares.', ['refuted 340 hectares']],
      ["The 340-hectare Heaton Park is the city's largest.", ['refuted 340-hectare']],
      ['The Caledonian Canal winds for 107 km through the glens.', ['refuted 107 km']],
      ['The Caledonian Canal snakes for 107 km through the glens.', ['refuted 107 km']],
      ['The Caledonian Canal is 107 km from end to end.', ['refuted 107 km']],
      ['Ben Lawers tops out at 1,314 m.', ['refuted 1,314 m']],
      ['Ben Lawers climbs to 1,314 m.', ['refuted 1,314 m']],
      ['Wastwater goes down to 99 m.', ['refuted 99 m']],
      ['The Lovell Telescope is 96 m from rim to rim.', ['refuted 96 m']],
      ['The Flying Hamburger was clocked at 180 km/h.', ['refuted 180 km/h']],
      ['The Flying Hamburger was capable of 180 km/h.', ['refuted 180 km/h']],
      ['Barry Lyndon clocks in at 165 minutes.', ['refuted 165 minutes']],
      ['Barry Lyndon comes in at 165 minutes.', ['refuted 165 minutes']],
      ['The 90-strong Orpheus Choir sang.', ['refuted 90']],
      ['The 2,900-seater Usher Hall was full.', ['refuted 2,900-seater']],
      ['There is room for 2,900 in Usher Hall.', ['refuted 2,900']],
      ['Seven hundred people lost their lives in the Iroquois Theatre fire.', ['refuted Seven hundred people']],
      ['702 people met their deaths in the Iroquois Theatre fire.', ['refuted 702 people']],
      ['702 people burned to death in the Iroquois Theatre fire.', ['refuted 702 people']],
      ['350 people suffered injuries in the Iroquois Theatre fire.', ['refuted 350 people']],
      ['70,374 people packed into the Wembley Final.', ['refuted 70,374 people']],
      ['70,374 people turned out to see the Wembley Final.', ['refuted 70,374 people']],
      ['70,374 people witnessed the Wembley Final.', ['refuted 70,374 people']],
      ['70,374 fans were at the Wembley Final.', ['refuted 70,374 fans']],
      ['The Skye Bridge was put up for £59 million.', ['refuted £59 million']],
      ['The Salvator realised $550 million.', ['refuted $550 million']],
      ['The Salvator was knocked down for $550 million.', ['refuted $550 million']],
      ['The Salvator went under the hammer for $550 million.', ['refuted $550 million']],
      ['EBay paid $3.6 billion to buy Skype.', ['refuted $3.6 billion']],
      ['Skype was scooped up for $3.6 billion.', ['refuted $3.6 billion']],
    ]);
  });

  describe('are not found in what says something else', () => {
    eachDraft(facts, [
      'The Iroquois Theatre fire lasted 30 minutes and killed a horse.',
      'Firemen needed 15 minutes to reach the Iroquois Theatre fire.',
      'The Iroquois Theatre fire caused 40 lawsuits.',
      'A year after the Iroquois Theatre fire, 12 theatres had closed.',
      'The Iroquois Theatre fire resulted in 12 new laws.',
      'Eleven players lost their tempers in the Wembley Final.',
      'Two men were at the Wembley Final in 1923 and 1948.',
      'Three players starred in the Wembley Final.',
      'Craven Cottage saw 1,200 fans turn up for a friendly.',
      'Craven Cottage was designed for 25,000.',
      'Craven Cottage admitted 49,335 people in 1938.',
      'Some 300 people attended a lecture in the Usher Hall.',
      'Usher Hall hosted 200 concerts last year.',
      'The Skye Bridge collects £5 from each car.',
      'The Skye Bridge tolls raised £33 million.',
      'Skype had raised $18.8 million before.',
      'Skype had 54 million users.',
      'Dixie Dean won 16 caps.',
      'Rumours spent 31 weeks at number one.',
      'Rumours has 11 songs.',
      'The Salvator sold for £45 in 1958.',
      'Bleak House has 67 chapters.',
      'Pennies from Heaven won two prizes.',
      'Aldeburgh lies 30 km from Ipswich.',
      'Aldeburgh saw 40,000 visitors last summer.',
      'Heaton Park hosted 80,000 people for the concert.',
      'Heaton Park lies 6 km from the centre.',
      'The Caledonian Canal has 29 locks.',
      'The Caledonian Canal is 4 metres deep.',
      'Ben Lawers has 7 summits.',
      'Great Paul was cracked in 2002.',
      'The Flying Hamburger covered 286 km in 138 minutes.',
      'Barry Lyndon won four Oscars.',
      'Barry Lyndon grossed $31 million.',
      'Saltaire Mill wove 30,000 yards a day.',
      'The Orpheus Choir gave 200 concerts.',
      'The Iroquois Theatre fire caused 40 people to lose their homes.',
      'The Iroquois Theatre fire led to the trial of five people.',
    ]);
  });
});

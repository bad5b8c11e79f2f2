import type { Kernel } from '../../support/eachForm';

/** What the kernels are checked against; each knows the others' things, so that a value may be taken for another's. */
export const facts = `
entities:
  dam: { label: Tarnow Dam, short: [dam], type: place }
  bridge: { label: Ostrow Bridge, short: [bridge], type: place }
  moe: { label: Ida Moe, type: person }
  lind: { label: Otto Lind, type: person }
  brenn: { label: Ada Brenn, type: person }
  falk: { label: Nils Falk, type: person }
  strand: { label: Eva Strand, type: person }
  dahl: { label: Per Dahl, type: person }
  holm: { label: Karl Holm, type: person }
  quist: { label: Marta Quist, type: person }
  brevik: { label: Brevik, type: place }
  skerra: { label: Skerra, type: place }
  fenmouth: { label: Fenmouth, type: place }
  velia: { label: Velia, aliases: [Velian], type: place }
  norland: { label: Norland, aliases: [Norlandic], type: place }
  tides: { label: The Slow Tides, type: work }
  harvest: { label: Salt Harvest, type: work }
  northwind: { label: Northwind, type: organization }
  keel: { label: Keel Holdings, type: organization }
  rovers: { label: Fen Rovers, type: organization }
  yard: { label: Gull Yard, type: place }
  moat: { label: Moat Lane, type: place }
  river: { label: River Asker, short: [Asker], type: place }
  battle: { label: Battle of Lund Heath, type: event }
  strike: { label: Dockers' Strike, type: event }
  accord: { label: Fenmouth Accord, type: event }
  pact: { label: Northern Pact, type: organization }
  league: { label: Coastal League, type: organization }
  hall: { label: Linden College, type: organization }
  abbey: { label: Aldham School, type: organization }
  prize: { label: Hark Prize, type: thing }
  medal: { label: Ravn Medal, type: thing }
  cobaltine: { label: cobaltine, type: thing }
facts:
  - { subject: dam, property: opened, value: 1964 }
  - { subject: dam, property: height, value: 92 m }
  - { subject: dam, property: cost, value: 48 million euros }
  - { subject: bridge, property: architect, value: lind }
  - { subject: bridge, property: length, value: 640 m }
  - { subject: bridge, property: location, value: skerra }
  - { subject: moe, property: born, value: 1871-03-09 }
  - { subject: moe, property: died, value: 1938 }
  - { subject: moe, property: birthplace, value: skerra }
  - { subject: moe, property: spouse, value: falk }
  - { subject: moe, property: educated-at, value: hall }
  - { subject: moe, property: award, value: prize }
  - { subject: tides, property: author, value: moe }
  - { subject: tides, property: published, value: 1911 }
  - { subject: tides, property: pages, value: 312 pages }
  - { subject: harvest, property: director, value: strand }
  - { subject: harvest, property: duration, value: 118 minutes }
  - { subject: northwind, property: founded, value: 1987-05 }
  - { subject: northwind, property: founder, value: brenn }
  - { subject: northwind, property: headquarters, value: fenmouth }
  - { subject: northwind, property: chief-executive, value: dahl, valid: 2009/.. }
  - { subject: northwind, property: employees, value: 3400 }
  - { subject: northwind, property: parent-company, value: keel }
  - { subject: northwind, property: acquired, value: 2014-06-12 }
  - { subject: rovers, property: stadium, value: yard }
  - { subject: rovers, property: coach, value: holm, valid: 2015/.. }
  - { subject: yard, property: capacity, value: 21500 }
  - { subject: fenmouth, property: population, value: 84000 }
  - { subject: fenmouth, property: country, value: norland }
  - { subject: brevik, property: country, value: velia }
  - { subject: river, property: length, value: 310 km }
  - { subject: battle, property: date, value: 1677-08-14 }
  - { subject: battle, property: location, value: brevik }
  - { subject: battle, property: death-toll, value: 2300 }
  - { subject: strike, property: started, value: 1926-05-03 }
  - { subject: strike, property: duration, value: 19 days }
  - { subject: accord, property: signed, value: 1902-11-21 }
  - { subject: velia, property: member-of, value: pact }
  - { subject: norland, property: member-of, value: league }
  - { subject: cobaltine, property: discovered-by, value: quist }
  - { subject: cobaltine, property: discovered, value: 1883 }
`;

/** Wrong values are far from right: what a slip of the pen may be is flagged without any grammar. */
export const kernels: readonly Kernel[] = [
  {
    subject: 'Tarnow Dam',
    noun: 'dam',
    pronoun: 'it',
    past: 'opened in V',
    perfect: 'had opened in V',
    ing: 'opening in V',
    base: 'open in V',
    participle: 'opened in V',
    nominal: 'opening in V',
    right: '1964',
    wrong: '1951',
  },
  {
    subject: 'Tarnow Dam',
    noun: 'dam',
    pronoun: 'it',
    past: 'was V high',
    perfect: 'had been V high',
    ing: 'being V high',
    base: 'be V high',
    nominal: 'height of V',
    right: '92 metres',
    wrong: '140 metres',
  },
  {
    subject: 'Tarnow Dam',
    noun: 'dam',
    pronoun: 'it',
    past: 'cost V',
    perfect: 'had cost V',
    ing: 'costing V',
    base: 'cost V',
    nominal: 'cost of V',
    right: '48 million euros',
    wrong: '75 million euros',
  },
  {
    subject: 'Ostrow Bridge',
    noun: 'bridge',
    pronoun: 'it',
    past: 'was designed by V',
    perfect: 'had been designed by V',
    ing: 'being designed by V',
    base: 'be designed by V',
    participle: 'designed by V',
    right: 'Otto Lind',
    wrong: 'Karl Holm',
  },
  {
    subject: 'Ostrow Bridge',
    noun: 'bridge',
    pronoun: 'it',
    past: 'spanned V',
    perfect: 'had spanned V',
    ing: 'spanning V',
    base: 'span V',
    nominal: 'length of V',
    right: '640 metres',
    wrong: '910 metres',
  },
  {
    subject: 'Ida Moe',
    noun: 'novelist',
    pronoun: 'she',
    past: 'died in V',
    perfect: 'had died in V',
    ing: 'dying in V',
    base: 'die in V',
    nominal: 'death in V',
    right: '1938',
    wrong: '1951',
  },
  {
    subject: 'Ida Moe',
    noun: 'novelist',
    pronoun: 'she',
    past: 'was born in V',
    perfect: 'had been born in V',
    ing: 'being born in V',
    base: 'be born in V',
    participle: 'born in V',
    nominal: 'birth in V',
    right: 'Skerra',
    wrong: 'Fenmouth',
  },
  {
    subject: 'Ida Moe',
    noun: 'novelist',
    pronoun: 'she',
    past: 'married V',
    perfect: 'had married V',
    ing: 'marrying V',
    base: 'marry V',
    participle: 'married to V',
    nominal: 'marriage to V',
    right: 'Nils Falk',
    wrong: 'Karl Holm',
  },
  {
    subject: 'Ida Moe',
    noun: 'novelist',
    pronoun: 'she',
    past: 'studied at V',
    perfect: 'had studied at V',
    ing: 'studying at V',
    base: 'study at V',
    participle: 'educated at V',
    right: 'Linden College',
    wrong: 'Aldham School',
  },
  {
    subject: 'The Slow Tides',
    noun: 'novel',
    pronoun: 'it',
    past: 'was written by V',
    perfect: 'had been written by V',
    ing: 'being written by V',
    base: 'be written by V',
    participle: 'written by V',
    right: 'Ida Moe',
    wrong: 'Marta Quist',
  },
  {
    subject: 'The Slow Tides',
    noun: 'novel',
    pronoun: 'it',
    past: 'was published in V',
    perfect: 'had been published in V',
    ing: 'being published in V',
    base: 'be published in V',
    participle: 'published in V',
    nominal: 'publication in V',
    right: '1911',
    wrong: '1894',
  },
  {
    subject: 'Salt Harvest',
    noun: 'film',
    pronoun: 'it',
    past: 'was directed by V',
    perfect: 'had been directed by V',
    ing: 'being directed by V',
    base: 'be directed by V',
    participle: 'directed by V',
    right: 'Eva Strand',
    wrong: 'Otto Lind',
  },
  {
    subject: 'Salt Harvest',
    noun: 'film',
    pronoun: 'it',
    past: 'ran for V',
    perfect: 'had run for V',
    ing: 'running for V',
    base: 'run for V',
    nominal: 'running time of V',
    right: '118 minutes',
    wrong: '95 minutes',
  },
  {
    subject: 'Northwind',
    noun: 'company',
    pronoun: 'it',
    past: 'was founded in V',
    perfect: 'had been founded in V',
    ing: 'being founded in V',
    base: 'be founded in V',
    participle: 'founded in V',
    nominal: 'foundation in V',
    right: 'May 1987',
    wrong: 'March 1979',
  },
  {
    subject: 'Northwind',
    noun: 'company',
    pronoun: 'it',
    past: 'was founded by V',
    perfect: 'had been founded by V',
    ing: 'being founded by V',
    base: 'be founded by V',
    participle: 'founded by V',
    nominal: 'foundation by V',
    right: 'Ada Brenn',
    wrong: 'Nils Falk',
  },
  {
    subject: 'Northwind',
    noun: 'company',
    pronoun: 'it',
    past: 'was based in V',
    perfect: 'had been based in V',
    ing: 'being based in V',
    base: 'be based in V',
    participle: 'based in V',
    nominal: 'headquarters in V',
    right: 'Fenmouth',
    wrong: 'Brevik',
  },
  {
    subject: 'Northwind',
    noun: 'company',
    pronoun: 'it',
    past: 'employed V people',
    perfect: 'had employed V people',
    ing: 'employing V people',
    base: 'employ V people',
    nominal: 'workforce of V',
    right: '3,400',
    wrong: '5,900',
  },
  {
    subject: 'Northwind',
    noun: 'company',
    pronoun: 'it',
    past: 'was taken over on V',
    perfect: 'had been taken over on V',
    ing: 'being taken over on V',
    base: 'be taken over on V',
    participle: 'taken over on V',
    nominal: 'takeover on V',
    right: '12 June 2014',
    wrong: '30 March 2011',
  },
  {
    subject: 'Fen Rovers',
    noun: 'club',
    pronoun: 'it',
    past: 'played its home games at V',
    perfect: 'had played its home games at V',
    ing: 'playing its home games at V',
    base: 'play its home games at V',
    right: 'Gull Yard',
    wrong: 'Moat Lane',
  },
  {
    subject: 'Fenmouth',
    noun: 'town',
    pronoun: 'it',
    past: 'had a population of V',
    perfect: 'had had a population of V',
    ing: 'having a population of V',
    base: 'have a population of V',
    nominal: 'population of V',
    right: '84,000',
    wrong: '130,000',
  },
  {
    subject: 'River Asker',
    noun: 'river',
    pronoun: 'it',
    past: 'ran for V',
    perfect: 'had run for V',
    ing: 'running for V',
    base: 'run for V',
    nominal: 'length of V',
    right: '310 km',
    wrong: '190 km',
  },
  {
    subject: 'the Battle of Lund Heath',
    noun: 'battle',
    pronoun: 'it',
    past: 'was fought on V',
    perfect: 'had been fought on V',
    ing: 'being fought on V',
    base: 'be fought on V',
    participle: 'fought on V',
    right: '14 August 1677',
    wrong: '2 October 1681',
  },
  {
    subject: 'the Battle of Lund Heath',
    noun: 'battle',
    pronoun: 'it',
    past: 'claimed V lives',
    perfect: 'had claimed V lives',
    ing: 'claiming V lives',
    base: 'claim V lives',
    right: '2,300',
    wrong: '4,100',
  },
  {
    subject: "the Dockers' Strike",
    noun: 'strike',
    pronoun: 'it',
    past: 'lasted V',
    perfect: 'had lasted V',
    ing: 'lasting V',
    base: 'last V',
    nominal: 'duration of V',
    right: '19 days',
    wrong: '33 days',
  },
  {
    subject: 'the Fenmouth Accord',
    noun: 'accord',
    pronoun: 'it',
    past: 'was signed on V',
    perfect: 'had been signed on V',
    ing: 'being signed on V',
    base: 'be signed on V',
    participle: 'signed on V',
    nominal: 'signing on V',
    right: '21 November 1902',
    wrong: '4 February 1898',
  },
  {
    subject: 'cobaltine',
    noun: 'metal',
    pronoun: 'it',
    past: 'was discovered by V',
    perfect: 'had been discovered by V',
    ing: 'being discovered by V',
    base: 'be discovered by V',
    participle: 'discovered by V',
    nominal: 'discovery by V',
    right: 'Marta Quist',
    wrong: 'Ada Brenn',
  },
];

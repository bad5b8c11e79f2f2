import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  fire: { label: Skarn fire, type: event }
  fair: { label: Lake Fair, type: event }
  pact: { label: Treaty of Dunmore, type: work }
  norra: { label: Norra, type: place }
  club: { label: Saltby Club, type: organization }
  works: { label: Skarn Works, short: [power station], type: thing }
  probe: { label: Heron 4, type: thing }
  twin: { label: Heron 5, type: thing }
  otter: { label: Otter, type: thing }
  petrel: { label: Petrel, type: thing }
  phone: { label: Gannet, type: thing }
  firm: { label: Tern Motors, type: organization }
  bridge: { label: Narrows Bridge, type: thing }
  horn: { label: Grey Horn, type: place }
  oda: { label: Oda Brandt, type: person }
  ivar: { label: Ivar Holm, type: person }
  cup: { label: Lake Cup of 1925, aliases: [first Lake Cup], type: event }
properties:
  sank: { label: sank, value: date, triggers: [sank] }
  in-force: { label: in force since, value: date, triggers: [in force] }
  shown: { label: shown to the public, value: date, triggers: [shown, unveiled] }
  running: { label: went into operation, value: boolean, triggers: [went into operation] }
  chief-engineer: { label: chief engineer, value: person, triggers: [chief engineer] }
facts:
  - { id: fire-date, subject: fire, property: date, value: 1986-04-26 }
  - { id: fair-date, subject: fair, property: date, value: 2009-12-07/2009-12-18 }
  - { id: pact-signed, subject: pact, property: signed, value: 2016-04-22 }
  - { id: pact-force, subject: pact, property: in-force, value: 2016-11-04 }
  - { id: club-founded, subject: club, property: founded, value: 1960-09-14 }
  - { id: club-seat, subject: club, property: headquarters, value: Saltby }
  - { id: club-head, subject: club, property: director, value: oda, valid: 2019-12-03/.. }
  - { id: works-capacity, subject: works, property: capacity, value: 5700 MW }
  - { id: works-running, subject: works, property: running, value: false }
  - { id: probe-launched, subject: probe, property: launched, value: 1977-09-05 }
  - { id: otter-sank, subject: otter, property: sank, value: 1915-05-07 }
  - { id: petrel-sank, subject: petrel, property: sank, value: 1956-07-26 }
  - { id: phone-shown, subject: phone, property: shown, value: 2007-01-09 }
  - { id: firm-founded, subject: firm, property: founded, value: 1993 }
  - { id: bridge-engineer, subject: bridge, property: chief-engineer, value: oda }
  - { id: bridge-height, subject: bridge, property: height, value: 221 m }
  - { id: oda-died, subject: oda, property: died, value: 1988-08-14 }
  - { id: ivar-died, subject: ivar, property: died, value: 1993-02-20 }
  - { id: ivar-birthplace, subject: ivar, property: birthplace, value: norra }
  - { id: oda-birthplace, subject: oda, property: birthplace, value: Saltby }
  - { id: cup-date, subject: cup, property: date, value: 1925-06-07 }
  - { id: cup-winner, subject: cup, property: winner, value: ivar }
  - { id: horn-height, subject: horn, property: elevation, value: 4478 m }
`;

describe('the date, the figure or the office of another', () => {
  describe('days counted from it, or of who came later', () => {
    eachDraft(facts, [
      'The zone, set up after the Skarn fire on 2 May 1986, is wide.',
      'Ten years to the day after the Skarn fire, on 26 April 1996, the bells rang.',
      'Ten years after the Gannet was unveiled, on 9 January 2017, nothing was shown.',
      'Vera Lund, the first director of the Saltby Club, took office on 21 January 1961, four months after the foundation.',
      'The Skarn fire of 26 April 1986 emptied the town, though not at once: the buses came on the 27th.',
      'The Skarn fire emptied the town on 26 April 1986. The buses came on 27 April 1986.',
      'Norra signed the Treaty of Dunmore on 13 November 2017.',
      'Norra left the Treaty of Dunmore on 4 November 2020.',
      'The song, the anthem for the Lake Fair, began on 24 June 2009.',
      'The launch of Heron 4 had been set for 18 August 1977.',
      'The twin of Heron 4, which was launched on 20 August 1977, is slower.',
      'Tern Motors bought Wader, founded in 2002 by Anna Holt, in 2008.',
      `After the Skarn fire on 2 May 1986, the milk was tested.
                        ^^^^^^^^^^ error wrong-date: 26 April 1986`,
      `The Treaty of Dunmore was signed on 13 November 2017.
                                    ^^^^^^^^^^^^^^^^ error wrong-date: 22 April 2016`,
      `Norra signed the Treaty of Dunmore on 22 April 2015.
                                      ^^^^^^^^^^^^^ error wrong-date: 22 April 2016`,
      `The launch of Heron 4 was on 18 August 1977.
                             ^^^^^^^^^^^^^^ error wrong-date: 5 September 1977`,
      `Tern Motors, founded in 2002 by Anna Holt, is small.
                        ^^^^ error wrong-date: 1993`,
    ]);
  });

  describe('another owner, place or holder', () => {
    eachDraft(facts, [
      "The Skarn Works passed Wader's capacity of 14,000 MW in 2008.",
      'The thermal power station beside the Skarn Works has a capacity of 2,850 MW.',
      "The Skarn Works' roof went into operation in 2009.",
      'The station next door to the Skarn Works went into operation in 1986.',
      'The hut below Grey Horn, Rongbuk, lies at 2,980 metres.',
      'The Narrows Bridge stands in a gorge, 48 kilometres from Norra.',
      'Before the move to Saltby, the Saltby Club had its headquarters in Fjordby.',
      'The Saltby Club is building a campus in Fjordby.',
      'Oda Brandt was the chief engineer of the Narrows Bridge, Anna Holt his assistant.',
      'Ida Moe was the Narrows Bridge’s architect, Brandt its chief engineer, Anna Holt his assistant.',
      'Oda Brandt, who was an envoy from 2013, is the director of the Saltby Club.',
      'The height of Grey Horn was given as 4,505 metres by Saussure.',
      `The Skarn Works have a capacity of 14,000 MW.
                                   ^^^^^^^^^ error wrong-quantity: 5,700 MW`,
      `The Skarn Works went into operation in 1986.
                ^^^^^^^^^^^^^^^^^^^ error wrong-statement`,
      `The Saltby Club had its headquarters in Fjordby.
                                        ^^^^^^^ error wrong-place: Saltby`,
      `Grey Horn lies at 2,980 metres.
                  ^^^^^^^^^^^^ error wrong-quantity: 4,478 metres`,
      `Oda Brandt has been the director of the Saltby Club since 2013.
                                                          ^^^^ error wrong-date: 2019`,
    ]);
  });

  describe('the day of another of which the draft has spoken, where only a pronoun says whose it is', () => {
    eachDraft(facts, [
      'One Otter was torpedoed in May 1915; another ran aground. A tug was called Petrel long before there was a liner, and neither of them had met the Tern in 1955. (The liner did, on 25 July 1956. She sank the day after.)',
      `The Otter was an ironclad. She sank on 8 May 1915.
                                       ^^^^^^^^^^ error wrong-date: 7 May 1915`,
    ]);
  });

  describe('a value of another person of whom the section has spoken, where the paragraph names nobody', () => {
    eachDraft(facts, [
      `Ivar Holm complained. Oda Brandt denied it each time that Holm told it.

He sold the firm and grew wine. He died in February 1993.`,
      `Ivar Holm complained. Oda Brandt denied it.

He grew wine. He had been born in Norra.`,
      `Ivar Holm complained. Oda Brandt denied it.

He grew wine. He died in March 1994.
                         ^^^^^^^^^^ error wrong-date: August 1988`,
      `Ivar Holm complained.

Oda Brandt grew wine. He died in February 1993.
                                 ^^^^^^^^^^^^^ error wrong-date: August 1988`,
    ]);
  });

  describe('what is won in another year than the event', () => {
    eachDraft(facts, [
      'The first Lake Cup was rowed on 7 June 1925. It was for a belt. Nils Dahl won it outright in 1934.',
      'The first Lake Cup was rowed on 7 June 1925. Nils Dahl took it in 1926, with his third boat.',
      `The first Lake Cup was rowed on 7 June 1925. Nils Dahl won it by a length.
                                             ^^^^^^^^^ error wrong-name: Ivar Holm`,
      `The first Lake Cup was rowed in the rain. It was held on 7 June 1926.
                                                         ^^^^^^^^^^^ error wrong-date: 7 June 1925`,
    ]);
  });

  describe('what somebody joined is the one body that the facts link with them', () => {
    eachDraft(
      `
entities:
  ada: { label: Ada Lund, type: person }
  sol: { label: Sol Anders, type: person }
  mill: { label: Hale Mill, type: organization }
  guild: { label: Weavers' Guild, type: organization }
facts:
  - { id: mill-director, subject: mill, property: director, value: ada }
  - { id: ada-joined, subject: ada, property: joined, value: 2004 }
  - { id: sol-joined, subject: sol, property: joined, value: 2004 }
  - { id: sol-employer, subject: sol, property: employer, value: mill }
  - { id: sol-member, subject: sol, property: member-of, value: guild }
`,
      [
        `Ada Lund joined Hale Mill in 2002.
                             ^^^^ error wrong-date: 2004`,
        'Ada Lund joined Hale Mill in 2004.',
        "Ada Lund joined the Weavers' Guild in 2002.",
        'Sol Anders joined Hale Mill in 2002.',
      ],
    );
  });
});

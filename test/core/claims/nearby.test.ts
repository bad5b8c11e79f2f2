import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  scope: { label: Larch Telescope, type: thing }
  bridge: { label: Norra Bridge, type: thing }
  pipe: { label: Skarn Pipeline, type: thing }
  works: { label: Skarn Works, type: thing }
  horn: { label: Grey Horn, type: place }
  club: { label: Saltby Climbing Club, type: organization }
  firm: { label: Tern Motors, type: organization }
  brand: { label: Plover, type: organization }
  pact: { label: Treaty of Dunmore, type: work }
  phone: { label: Gannet, type: thing }
  fair: { label: Lake Fair, type: event }
  probe: { label: Heron 4, type: thing }
  fire: { label: Skarn disaster, type: event }
  oda: { label: Oda Brandt, type: person }
  ida: { label: Ida Moe, type: person }
  vera: { label: Vera Lund, type: person }
properties:
  mirror: { label: diameter of the main mirror, value: quantity, triggers: [mirror, main mirror] }
  span: { label: length of the main span, value: quantity, triggers: [main span, span] }
  first-climbed: { label: first climbed, value: date, triggers: [first climbed, first ascent] }
  in-force: { label: in force since, value: date, triggers: [entered into force, in force] }
  on-sale: { label: went on sale, value: date, triggers: [on sale] }
  shown: { label: shown to the public, value: date, triggers: [shown, announced] }
  running: { label: went into operation, value: boolean, triggers: [went into operation] }
  strait-number: { label: place in the order of bridges over the strait, value: ordinal, triggers: [bridge over the strait] }
  crew: { label: crew, value: person, triggers: [crew] }
facts:
  - { id: scope-mirror, subject: scope, property: mirror, value: 6.5 m }
  - { id: bridge-span, subject: bridge, property: span, value: 1280 m }
  - { id: bridge-opened, subject: bridge, property: opened, value: 1937-05-27 }
  - { id: bridge-number, subject: bridge, property: strait-number, value: 2 }
  - { id: bridge-architect, subject: bridge, property: architect, value: oda }
  - { id: pipe-length, subject: pipe, property: length, value: 1224 km }
  - { id: works-capacity, subject: works, property: capacity, value: 5700 MW }
  - { id: works-running, subject: works, property: running, value: false }
  - { id: horn-first, subject: horn, property: first-climbed, value: 1953-05-29 }
  - { id: horn-height, subject: horn, property: elevation, value: 4478 m }
  - { id: club-founded, subject: club, property: founded, value: 1857 }
  - { id: club-seat, subject: club, property: headquarters, value: Saltby }
  - { id: firm-founded, subject: firm, property: founded, value: 1976 }
  - { id: firm-founder, subject: firm, property: founder, value: [oda, ida, vera] }
  - { id: firm-place, subject: firm, property: place-of-formation, value: Norra }
  - { id: brand-founded, subject: brand, property: founded, value: 1889 }
  - { id: pact-force, subject: pact, property: in-force, value: 2016-11-04 }
  - { id: phone-shown, subject: phone, property: shown, value: 2007-01-09 }
  - { id: phone-sale, subject: phone, property: on-sale, value: 2007-06-29 }
  - { id: fair-chair, subject: fair, property: chairperson, value: vera }
  - { id: fair-date, subject: fair, property: date, value: 2009-12-07/2009-12-18 }
  - { id: probe-landed, subject: probe, property: landed, value: 1969-07-20, statement: Heron 4 landed on the Moon. }
  - { id: probe-crew, subject: probe, property: crew, value: [oda, ida, vera] }
  - { id: fire-toll, subject: fire, property: death-toll, value: 43 people }
`;

describe('what stands near and is of something else', () => {
  describe('a part, or a thing beside it', () => {
    eachDraft(facts, [
      'The secondary mirror of the Larch Telescope has a diameter of 74 centimetres.',
      "The segments of the Larch Telescope's mirror have a diameter of 1.3 metres.",
      "The Larch Telescope's mirror was too flat by 2 micrometres.",
      'The Norra Bridge has two side spans of 343 metres.',
      "The deck of the Norra Bridge's main span hangs 67 metres above the water.",
      'The clearance under the main span of the Norra Bridge is 67 metres.',
      'The main span of the Norra Bridge can sway by 8 metres.',
      'The Tay crossing took the record from the Norra Bridge with a span of 1,298 metres.',
      'The Skarn Pipeline is long. Each of its pipes is 12 metres long.',
      'The Skarn Pipeline ends in a field from where a pipe 470 km long leads south.',
      'The Italian summit of Grey Horn is at 4,476 metres.',
      'Grey Horn rises 900 metres above its glacier.',
      "Two thirds of the Skarn Works' capacity, 3,800 MW, had been lost.",
      'When it opened in 1983, the Skarn Works had a capacity of 950 MW.',
      'Before the storm the main span of the Norra Bridge was 1,270 metres.',
      'The lamps of the Norra Bridge are by Anna Holt.',
      'In front of the Norra Bridge the ferries turn. At the Skarn Works a simulator went into operation in 1977.',
      `The mirror of the Larch Telescope has a diameter of 5.6 metres.
                                                    ^^^^^^^^^^ error wrong-quantity: 6.5 metres`,
      `The main span of the Norra Bridge is 1,820 metres.
                                     ^^^^^^^^^^^^ error wrong-quantity: 1,280 metres`,
      `The Skarn Pipeline is a pipe 1,422 km long.
                             ^^^^^^^^ error wrong-quantity: 1,224 km`,
      `Grey Horn rises 4,748 metres above the sea.
                ^^^^^^^^^^^^ error wrong-quantity: 4,478 metres`,
      `The Skarn Works had a capacity of 7,500 MW.
                                  ^^^^^^^^ error wrong-quantity: 5,700 MW`,
      `The Skarn Works went into operation in 1977.
                ^^^^^^^^^^^^^^^^^^^ error wrong-statement`,
    ]);
  });

  describe('a first of its sort, and what happens for some', () => {
    eachDraft(facts, [
      'Grey Horn was first climbed in winter on 17 February 1980.',
      'Grey Horn was first climbed by a woman on 3 August 1971.',
      'The first ascent of Grey Horn by an American was on 1 May 1963.',
      'The first ascent of the west ridge of Grey Horn was made on 22 May 1963.',
      'Grey Horn was first climbed in one day in 1969.',
      'The Treaty of Dunmore has many members, and for Turkey it entered into force on 10 November 2021.',
      'The Gannet went on sale in Britain on 9 November 2007.',
      'The Norra Bridge opened to traffic on 28 May 1937.',
      'The Norra Bridge was the first bridge over the strait to carry a railway.',
      'Heron 4 left the Moon and splashed down on 24 July 1969.',
      `Grey Horn was first climbed on 29 May 1952.
                               ^^^^^^^^^^^ error wrong-date: 29 May 1953`,
      `Grey Horn was first climbed by a Swiss party in 1952.
                                                ^^^^ error wrong-date: 1953`,
      `The Treaty of Dunmore entered into force on 10 November 2015.
                                            ^^^^^^^^^^^^^^^^ error wrong-date: 4 November 2016`,
      `The Gannet went on sale in July 2007.
                           ^^^^^^^^^ error wrong-date: June 2007`,
      `The Norra Bridge opened to traffic in 1938.
                                      ^^^^ error wrong-date: 1937`,
      `The Norra Bridge was the third bridge over the strait.
                         ^^^^^ error wrong-ordinal: second`,
    ]);
  });

  describe('another of a name like it', () => {
    eachDraft(facts, [
      'The American Saltby Climbing Club was founded in 1902.',
      "The Ladies' Saltby Climbing Club was founded in 1907.",
      'Plover of Europe was founded in 1990.',
      'The Gannet 3G went on sale on 11 July 2008.',
      'The old Norra Bridge opened on 10 December 1902.',
      'The new Norra Bridge opened in 1987.',
      `The Saltby Climbing Club was founded in 1902.
                                        ^^^^ error wrong-date: 1857`,
      `Plover was founded in 1990.
                      ^^^^ error wrong-date: 1889`,
    ]);
  });

  describe('a clause with a subject of its own', () => {
    eachDraft(facts, [
      'Before the Lake Fair, the first draft came on 27 November 2009.',
      'At the Lake Fair, the youth day was chaired by Anna Holt.',
      'The Gannet shop, for the Gannet, was announced on 6 March 2008.',
      'Tern Motors was founded in Norra, its fund in Dunmore, in January 1986.',
      'The restoration of the Norra Bridge, opened in 2001 by a minister, was not cheap.',
      'Heron 4 landed nowhere in July 1968.',
      'Oda Brandt founded Tern Motors with Ida Moe and Vera Lund, and Plover with Anna Holt.',
      "Heron 4's backup crew was Jim Holt, Bill Anders and Fred Haise.",
      'Ida Moe flew with John Holt on Gemini 10 and with Oda Brandt and Vera Lund on Heron 4.',
      'People say that the Skarn Works went into operation.',
      'The Skarn disaster left 566 people without a home.',
      'In the Skarn disaster Anna Holt and seven others died.',
      `The Lake Fair was chaired by Anna Holt.
                             ^^^^^^^^^ error wrong-name: Vera Lund`,
      `Tern Motors was founded in Norra in January 1986.
                                    ^^^^^^^^^^^^ error wrong-date: 1976`,
      `Oda Brandt founded Tern Motors with Ida Moe and Anna Holt.
                                                ^^^^^^^^^ error wrong-member: Vera Lund`,
      `The Skarn disaster left 34 people dead.
                        ^^^^^^^^^ error wrong-quantity: 43 people`,
    ]);
  });

  describe('a seat for some, or of once', () => {
    eachDraft(facts, [
      "The Saltby Climbing Club's headquarters for Europe are in Fjordby.",
      'The Saltby Climbing Club was in Fjordby before it moved in 1996.',
      'The first home of the Saltby Climbing Club was the Grand Hotel.',
      "We met two streets from the Saltby Climbing Club's headquarters, the week after the meeting in Fjordby.",
      `The headquarters of the Saltby Climbing Club are in Fjordby.
                                                    ^^^^^^^ error wrong-place: Saltby`,
    ]);
  });
});

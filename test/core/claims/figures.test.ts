import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  wreck: { label: Aurora, type: thing }
  bridge: { label: Tarn Bridge, type: place }
  noll: { label: Ida Noll, type: person }
  ground: { label: Old Ground, type: place }
  match: { label: Sydney match of July 2000, type: event }
  poet: { label: Jon Aske, type: person, description: poet and critic }
  house: { label: Glass House, type: place }
  hurd: { label: Maja Hurd, type: person }
  firm: { label: Kestrel Works, type: organization }
  yard: { label: Pim Yard, type: person }
  fever: { label: marsh fever, type: thing }
  saga: { label: Tarn saga, aliases: [Tarn books], type: work }
  one: { label: Salt, type: work }
  two: { label: Chalk, type: work }
  outbreak: { label: Hythe fever outbreak, type: event }
  rays: { label: N-rays, type: thing }
  quake: { label: Hollin earthquake, type: event }
properties:
  goals: { label: career goals, value: quantity, triggers: [goals, scored] }
  eradicated: { label: eradicated, value: date, triggers: [eradicated] }
  last-case: { label: last case, value: date, triggers: [last case] }
  volumes: { label: volumes, value: quantity, triggers: [volumes, books] }
  reached-pole: { label: reached the Pole, value: date, triggers: [reached] }
facts:
  - { id: wreck-depth, subject: wreck, property: depth, value: 3008 m }
  - { id: quake-magnitude, subject: quake, property: magnitude, value: 6.4 }
  - { id: quake-deaths, subject: quake, property: death-toll, value: 978 }
  - { id: bridge-length, subject: bridge, property: length, value: 1310 m }
  - { id: bridge-deaths, subject: bridge, property: death-toll, value: 73 men }
  - { id: noll-goals, subject: noll, property: goals, value: 260 goals }
  - { id: ground-seats, subject: ground, property: capacity, value: 100024 }
  - { id: match-date, subject: match, property: date, value: 2000-07-15 }
  - { id: poet-born, subject: poet, property: born, value: 1902-05-04 }
  - { id: poet-spouse, subject: poet, property: spouse, value: Karin Dahl }
  - { id: poet-pole, subject: poet, property: reached-pole, value: 1931-08-14 }
  - { id: house-architect, subject: house, property: architect, value: hurd }
  - { id: hurd-died, subject: hurd, property: died, value: 1988-02-11 }
  - { id: firm-founded, subject: firm, property: founded, value: 1916-07-15 }
  - { id: fever-ended, subject: fever, property: eradicated, value: 1980-05-08 }
  - { id: fever-last, subject: fever, property: last-case, value: 1977-10 }
  - { id: fever-deaths, subject: outbreak, property: death-toll, value: 616 people }
  - { id: rays-found, subject: rays, property: discovered, value: 1895-11-08 }
  - { id: noll-joined, subject: noll, property: joined, value: 2014-07, statement: Ida Noll joined Marsh Rovers in July 2014. }
  - { id: ground-opened, subject: ground, property: opened, value: 1884 }
  - { id: saga-volumes, subject: saga, property: volumes, value: 7 books }
  - { id: book-one, subject: one, property: published, value: 1922 }
  - { id: book-two, subject: two, property: published, value: 1939 }
  - { id: firm-founder, subject: firm, property: founder, value: yard }
`;

describe('figures', () => {
  describe('belong to what they stand beside', () => {
    eachDraft(facts, [
      'The Aurora lies in the bay, some four miles south of where it was sought.',
      'The Tarn Bridge cost the lives of 73 men, some of them boys of thirteen.',
      'The Tarn Bridge killed 73 men, one of them from a family of three.',
      'Ida Noll scored 34 goals in the 1994–95 season.',
      `The Aurora lies 3,800 metres down.
                ^^^^^^^^^^^^ error wrong-quantity: 3,008 metres`,
      `Old Ground was opened in 1884 and today holds 90,024.
                                              ^^^^^^ error wrong-quantity: 100,024`,
      `He thought of the dead. Thirty-seven men lost their lives on the Tarn Bridge.
                        ^^^^^^^^^^^^^^^^ error wrong-quantity: Seventy-three men`,
    ]);
  });

  describe('measure what the word beside them says', () => {
    eachDraft(facts, [
      'The Tarn Bridge is 1,310 m long and 27 m wide.',
      'The Tarn Bridge, long as it is, is 27 m wide.',
      'The Tarn Bridge has a length of 1,310 m and a height of 157 m.',
      `The Tarn Bridge spans a firth. It is 1,130 m long and 27 m wide.
                                     ^^^^^^^ error wrong-quantity: 1,310 m`,
      `The Tarn Bridge has a height of 157 m and a length of 1,130 m.
                                                      ^^^^^^^ error wrong-quantity: 1,310 m`,
    ]);
  });

  describe('are told respectively, or by the name that they count', () => {
    eachDraft(facts, [
      `Salt and Chalk were published in 1939 and 1922 respectively.
                                 ^^^^ error wrong-date: 1922
                                          ^^^^ error wrong-date: 1939`,
      'Salt and Chalk were published in 1922 and 1939 respectively.',
      `There are eight Tarn books.
          ^^^^^ error wrong-quantity: seven`,
      'There are seven Tarn books.',
    ]);
  });

  describe('are dates of the event that is meant', () => {
    eachDraft(facts, [
      `N-rays (discovered 1896) are forgotten.
                   ^^^^ error wrong-date: 1895`,
      `N-rays: discovered in 1896.
                      ^^^^ error wrong-date: 1895`,
      `The last known case of marsh fever was recorded in October 1978.
                                                   ^^^^^^^^^^^^ error wrong-date: October 1977`,
      `Ida Noll joined Marsh Rovers in July 2013.
                                ^^^^^^^^^ error wrong-date: July 2014`,
      'Ida Noll joined Coast United in July 2022.',
      'Marsh fever was eradicated in India in 1977.',
      'Old Ground, home of Marsh Rovers since 1892, was opened in 1884.',
      'By the first week of June the Hythe fever outbreak had claimed 500 lives.',
    ]);
  });

  describe('are dates of seasons on either half of the Earth', () => {
    eachDraft(facts, [
      'The Sydney match of July 2000 was played in the winter of 2000.',
      `The Sydney match of July 2000 was played in the winter of 2003.
                                                ^^^^^^^^^^^^^^ error wrong-date: 15 July 2000`,
    ]);
  });
});

describe('whom a sentence means', () => {
  describe('may stand behind a description', () => {
    eachDraft(facts, [
      `Jon Aske married his cousin, Karen Bohl, in 1930.
                             ^^^^^^^^^^ error wrong-name: Karin Dahl`,
      'Jon Aske married his cousin, Karin Dahl, in 1930.',
    ]);
  });

  describe('may be told by a description of the fact file', () => {
    eachDraft(facts, [
      `Jon Aske read first. The hall was full. The poet was born on 5 May 1902.
                                                             ^^^^^^^^^^ error wrong-date: 4 May 1902`,
      'Jon Aske read first, then Nils Roth. The painter was born on 5 May 1902.',
    ]);
  });

  describe('may be told by a surname alone, where a fact links its bearer to what the draft names', () => {
    eachDraft(facts, [
      `The Glass House was empty, for Hurd had died on 12 February 1988.
                                                ^^^^^^^^^^^^^^^^ error wrong-date: 11 February 1988`,
      'In the valley Hurd died on 14 May 1957.',
      `The Glass House was empty. Hurd had died on 12 February 1988.
                                            ^^^^^^^^^^^^^^^^ error wrong-date: 11 February 1988`,
      'The Glass House was empty. Hurd plates were sold there on 12 February 1988.',
    ]);
  });

  describe('may stand before the clause that says what was done to it', () => {
    eachDraft(facts, [
      `Kestrel Works, which Pim Yard set up on 15 July 1915, made kites.
                                        ^^^^^^^^^^^^ error wrong-date: 15 July 1916`,
      'Kestrel Works, which Pim Yard left on 15 July 1935, made kites.',
    ]);
  });

  describe('is not what another object makes of the verb', () => {
    eachDraft(facts, [
      `Jon Aske reached the Pole on 15 August 1931.
                             ^^^^^^^^^^^^^^ error wrong-date: 14 August 1931`,
      'Jon Aske reached Nome on 20 August 1931.',
    ]);
  });

  describe('people are not counted by a figure with a fraction', () => {
    eachDraft(facts, [
      'By morning the Hollin earthquake, of magnitude 6.4, had killed 879 people.',
      `By morning the Hollin earthquake, of magnitude 7.4, had killed 879 people.
                                               ^^^ error wrong-quantity: 6.4`,
    ]);
  });

  describe('what has a price is not counted by it', () => {
    eachDraft(
      `
entities:
  mill: { label: Hale Mill, type: organization }
properties:
  offer: { label: offer per share, value: quantity, triggers: [a share, per share] }
facts:
  - { id: mill-offer, subject: mill, property: offer, value: 212 euros }
`,
      [
        `The owners of Hale Mill get 221 euros a share.
                            ^^^^^^^^^ error wrong-quantity: 212 euros`,
        'I hold 400 shares in Hale Mill.',
      ],
    );
  });

  describe('no more of any kind can have died than died', () => {
    eachDraft(
      `
entities:
  fire: { label: Tarn Mill fire, type: event }
facts:
  - { id: fire-toll, subject: fire, property: death-toll, value: 3 }
`,
      [
        `Five workers died in the Tarn Mill fire.
^^^^^^^^^^^^ error wrong-quantity: Three workers`,
        'Two workers died in the Tarn Mill fire.',
        'Three workers died in the Tarn Mill fire.',
      ],
    );
  });

  describe('how old a body is, is not how many it has', () => {
    eachDraft(
      `
entities:
  guild: { label: Sund Guild, type: organization }
facts:
  - { id: guild-members, subject: guild, property: member-count, value: 1340 }
`,
      [
        'The Sund Guild, at eleven, counts its members.',
        `The Sund Guild counts 1,430 members.
                      ^^^^^^^^^^^^^ error wrong-quantity: 1,340 members`,
        `The Sund Guild had 1,430 members at the end of the year.
                   ^^^^^^^^^^^^^ error wrong-quantity: 1,340 members`,
      ],
    );
  });
});

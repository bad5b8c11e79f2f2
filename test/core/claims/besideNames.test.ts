import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  olav: { label: Olav Brenner, type: person }
  mara: { label: Mara Linde, type: person }
  eva: { label: Eva Strand, type: person }
  norway: { label: Norway, type: place }
  party: { label: Harbour Party, type: organization }
  tower: { label: Northgate Tower, type: place }
  road: { label: The Salt Road, type: work }
  flood: { label: Lenne flood of 1987, type: event }
  probe: { label: Halcyon, type: thing }
  rovers: { label: Kelvin Rovers, type: organization }
  arena: { label: Quay Arena, type: place }
facts:
  - { id: olav-spouse, subject: olav, property: spouse, value: Ingrid Dahl }
  - { id: mara-birthplace, subject: mara, property: birthplace, value: Oslo }
  - { id: pm, subject: norway, property: head-of-government, value: eva, valid: 2021-10-14/.. }
  - { id: party-leader, subject: party, property: leader, value: Knut Holm, valid: 2018/.. }
  - { id: party-founded, subject: party, property: founded, value: 1946 }
  - { id: party-seats, subject: party, property: seats, value: 31 seats }
  - { id: tower-height, subject: tower, property: height, value: 148 m }
  - { id: road-published, subject: road, property: published, value: 1968 }
  - { id: probe-mass, subject: probe, property: mass, value: 3000 kg }
  - { id: rovers-stadium, subject: rovers, property: stadium, value: arena }
  - { id: flood-toll, subject: flood, property: death-toll, value: 23 people }
`;
const dated = (text: string) => `---\ndate: 2024-03-09\n---\n\n${text}`;

describe('what stands beside a name', () => {
  describe('is said of it', () => {
    eachDraft(facts, [
      `*The Salt Road*, a book on her childhood, which came out in 1969, sold well.
                                                            ^^^^ error wrong-date: 1968`,
      `Her *The Salt Road*, of 1969, is about a river.
                        ^^^^ error wrong-date: 1968`,
      `Northgate Tower, 158 metres, is brown.
                 ^^^^^^^^^^ error wrong-quantity: 148 metres`,
      `Olav Brenner was tall. His wife, née Ida Moe, kept the books.
                                     ^^^^^^^ error wrong-name: Ingrid Dahl`,
      `Olav Brenner was tall. His wife, the former Ida Moe, kept the books.
                                            ^^^^^^^ error wrong-name: Ingrid Dahl`,
      `The woman who signs the cheques, Mara Linde, is quick. She was born in Aarhus.
                                                                       ^^^^^^ error wrong-place: Oslo`,
      `Halcyon, two tonnes of aluminium, sat down on a stone.
         ^^^^^^^^^^ error wrong-quantity: three tonnes`,
      `Halcyon, a probe of two tonnes, sat down on a stone.
                    ^^^^^^^^^^ error wrong-quantity: three tonnes`,
      'Halcyon, two tonnes of its own weight in fuel behind it, sat down on a stone.',
      'Kelvin Rovers have lost. The exception hangs in the Quay Arena: a photograph of Mara Linde.',
      '*The Salt Road*, a book on a town, which was published in 1969, sold well.',
      'The woman who signs the cheques, Mara Linde, has met a lawyer. She was born in Aarhus.',
    ]);
  });

  describe('may be the whole of which it has a part', () => {
    eachDraft(facts, [
      `The Harbour Party holds 32 of the 169 seats.
                        ^^ error wrong-quantity: 31`,
      'The Harbour Party holds 31 of the 169 seats.',
    ]);
  });

  describe('may be an office of somebody else’s', () => {
    eachDraft(facts, [dated('The Harbour Party is old. Eva Strand, the prime minister since October 2021, is not.')]);
  });
});

describe('an office told in the present', () => {
  eachDraft(facts, [
    dated(`The Harbour Party, which was founded in 1946, is led by Jon Beck.
                                                        ^^^^^^^^ error wrong-name: Knut Holm`),
    dated('The Harbour Party, which was founded in 1946, is led by Knut Holm.'),
  ]);
});

describe('the dead of a disaster', () => {
  eachDraft(facts, [
    `The Lenne flood of 1987 left 24 dead.
                             ^^^^^^^ error wrong-quantity: 23 dead`,
    `In the Lenne flood of 1987, twenty-four people lost their lives.
                            ^^^^^^^^^^^^^^^^^^ error wrong-quantity: twenty-three people`,
    `In the Lenne flood of 1987 twenty-four people drowned.
                           ^^^^^^^^^^^^^^^^^^ error wrong-quantity: twenty-three people`,
    'In the Lenne flood of 1987, twenty-three people drowned.',
  ]);

  describe('the country right behind a name is somebody’s own, if not that of an office', () => {
    eachDraft(
      `
entities:
  ida: { label: Ida Moe, type: person }
facts:
  - { id: ida-nationality, subject: ida, property: nationality, value: Norway }
`,
      [
        `Ida Moe of Sweden was fourth.
           ^^^^^^ error wrong-name: Norway`,
        `The race was won by Ida Moe of Sweden.
                               ^^^^^^ error wrong-name: Norway`,
        'The race was won by Ida Moe of Norway.',
        'The Swedish coach, Ida Moe of Sweden, resigned.',
        'Ida Moe of Sweden Wines resigned.',
        'Ida of Sweden was fourth.',
      ],
    );
  });

  describe('a firm from a town has its seat there', () => {
    eachDraft(
      `
entities:
  mill: { label: Hale Mill, type: organization }
facts:
  - { id: mill-seat, subject: mill, property: headquarters, value: Osby }
  - { id: mill-founded, subject: mill, property: founded, value: 1851 }
`,
      [
        `They bought Hale Mill, a small company from Lerby.
                                            ^^^^^ error wrong-place: Osby`,
        `Hale Mill, the firm from Lerby, was sold.
                         ^^^^^ error wrong-place: Osby`,
        `Hale Mill has been around since 1815.
                                ^^^^ error wrong-date: 1851`,
        'They bought Hale Mill, a small company from Osby.',
        'They bought Hale Mill with a company from Lerby.',
        'The mill-race at Hale Mill has been around since 1815.',
      ],
    );
  });
});

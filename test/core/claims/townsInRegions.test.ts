import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  saltby: { label: "Saltby, Norland", type: place }
  corve: { label: "Corve, Norland", type: place }
  corve-west: { label: "Corve, Westland", type: place }
  norland: { label: Norland, type: place }
  mill: { label: Fenby Mill, type: place }
  ida: { label: Ida Moe, type: person }
facts:
  - { subject: saltby, property: founded, value: 1350 }
  - { subject: corve, property: founded, value: 1420 }
  - { subject: corve-west, property: founded, value: 1790 }
  - { subject: mill, property: owner, value: Fen Water Board }
  - { subject: ida, property: birthplace, value: saltby }
`;

describe('a town without the region of its label', () => {
  eachDraft(facts, [
    `Saltby, which is in Norland, was founded in 1530.
                                            ^^^^ error wrong-date: 1350`,
    `Saltby in Norland was founded in 1530.
                                 ^^^^ error wrong-date: 1350`,
    `The town of Saltby in Norland was founded in 1530.
                                             ^^^^ error wrong-date: 1350`,
    `Saltby, Norland, is old. Saltby was founded in 1530.
                                               ^^^^ error wrong-date: 1350`,
    `Corve in Westland was founded in 1780.
                                 ^^^^ error wrong-date: 1790`,
    'Corve in Norland was founded in 1420.',
    'Saltby was founded in 1530.',
    'Saltby, Westland, was founded in 1530.',
    'Saltby, Norland, is old. Saltby, Westland, was founded in 1530.',
    'Saltby is far from Norland and was founded in 1530.',
    `Ida Moe was born in Saltby, Kent.
                    ^^^^^^^^^^^^ error wrong-place: Saltby, Norland`,
    'Ida Moe was born in Saltby.',
  ]);
});

describe('a city as a body', () => {
  eachDraft(facts, [
    `Fenby Mill is owned by the City of Moorton.
                           ^^^^^^^^^^^^^^^ error wrong-name: Fen Water Board`,
    `Fenby Mill is owned by Moorton.
                       ^^^^^^^ error wrong-name: Fen Water Board`,
    'Ida Moe was born in the city of Saltby.',
  ]);
});

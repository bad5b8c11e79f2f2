import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  fen: { label: Fen, type: place }
  sund: { label: Tarn, type: place }
  album: { label: Copper Sky, type: work }
facts:
  - { subject: moe, property: birthplace, value: fen }
  - { subject: fen, property: leader, value: Oda Brandt }
  - { subject: fen, property: population, value: 4100 }
  - { subject: sund, property: length, value: 120 km }
  - { subject: album, property: producer, value: Per Dahl }
`;

describe('“of which”', () => {
  eachDraft(facts, [
    `Ida Moe was born in Fen, the leader of which is Jon Vik.
                                                ^^^^^^^ error wrong-name: Oda Brandt`,
    `Copper Sky, the producer of which was Jon Vik, sold well.
                                      ^^^^^^^ error wrong-name: Per Dahl`,
    `Fen, the population of which is 5,200, is old.
                                ^^^^^ error wrong-quantity: 4,100`,
    'Ida Moe was born in Fen, the leader of which is Oda Brandt.',
    'There is a bridge over the Tarn, the length of which is 90 metres.',
    'Fen has a choir, the leader of which is Jon Vik.',
  ]);
});

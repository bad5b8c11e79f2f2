import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  hall: { label: Linden Hall, type: place }
  ferry: { label: Fen Queen, type: thing }
  oda: { label: Oda Brandt, type: person }
  ostland: { label: Ostland, type: place }
  sundia: { label: Sundia, type: place }
  vinje: { label: Vinje, type: place }
  cup: { label: 1931 Lake Cup, type: event }
  dam: { label: Ravn Dam, type: place }
facts:
  - { id: hall-seats, subject: hall, property: capacity, value: 1420 seats }
  - { id: hall-height, subject: hall, property: height, value: 31 m }
  - { id: hall-architect, subject: hall, property: architect, value: Nils Aas }
  - { id: ferry-length, subject: ferry, property: length, value: 142 m }
  - { id: cup-winner, subject: cup, property: winner, value: ostland }
  - { id: dam-owner, subject: dam, property: owner, value: [ostland, sundia] }
`;

describe('a fragment that begins with a figure', () => {
  describe('is about what the label before it names', () => {
    eachDraft(facts, [
      `**3. Linden Hall.** 1,600 seats by Nils Aas, and a garden to look at.
                    ^^^^^^^^^^^ error wrong-quantity: 1,420 seats`,
      `**Linden Hall.** 1,600 seats and a bar.
                 ^^^^^^^^^^^ error wrong-quantity: 1,420 seats`,
      `Linden Hall: 1,600 seats, and no air.
             ^^^^^^^^^^^ error wrong-quantity: 1,420 seats`,
      `**Fen Queen.** 144 metres long, and white.
               ^^^^^^^^^^ error wrong-quantity: 142 metres`,
      '**3. Linden Hall.** 1,420 seats by Nils Aas, and a garden to look at.',
      'Linden Hall: 1,420 seats, and no air.',
    ]);
  });

  describe('is not, where it goes on to say something else', () => {
    eachDraft(facts, [
      '**Linden Hall.** 1,600 seats were ordered.',
      '**Linden Hall.** 300 seats in the balcony, and a bar.',
      '**Linden Hall.** 200 seats more than before.',
      '**Linden Hall.** 1,600 seats, said the mayor, were too many.',
      'Linden Hall: 1,600 seats were ordered.',
      'Oda Brandt sang in Linden Hall. 1,600 seats and a bar.',
      '**Fen Queen.** 144 metres from the church.',
    ]);
  });
});

describe('“its”', () => {
  describe('is said of what was named before a crowd', () => {
    eachDraft(facts, [
      `Linden Hall was loved. People came from afar. Its architect, Karl Grau, died young.
                                                             ^^^^^^^^^ error wrong-name: Nils Aas`,
      `**Linden Hall.** Critics were unkind. Its architect, Karl Grau, died young.
                                                     ^^^^^^^^^ error wrong-name: Nils Aas`,
    ]);
  });

  describe('may be said of what comes between', () => {
    eachDraft(facts, [
      'Linden Hall was loved. Marlby had a better one. Its architect, Karl Grau, died young.',
      'Linden Hall was loved. Tourists prefer the Minster. Its architect, Karl Grau, died young.',
    ]);
  });
});

describe('a country', () => {
  describe('wins and owns as people do', () => {
    eachDraft(facts, [
      `The 1931 Lake Cup was won by Sundia.
                             ^^^^^^ error wrong-name: Ostland`,
      `Sundia won the 1931 Lake Cup.
^^^^^^ error wrong-name: Ostland`,
      `Ravn Dam is owned by Ostland and Vinje.
                                 ^^^^^ error wrong-member: Sundia`,
      `Ravn Dam belongs in equal shares to Ostland and Vinje.
                                                ^^^^^ error wrong-member: Sundia`,
      'The 1931 Lake Cup was won in Sundia by Ostland.',
      'In Vinje, the winner of the 1931 Lake Cup was Ostland.',
      'Ravn Dam belongs to Sundia and Ostland.',
    ]);
  });
});

describe('a figure at the beginning of a sentence', () => {
  describe('follows no name', () => {
    eachDraft(facts, [
      `**Linden Hall.** 142 seats and a bar.
                 ^^^^^^^^^ error wrong-quantity: 1,420 seats`,
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ada: { label: Hurricane Ada, type: event }
  bo: { label: Tropical Storm Bo, type: event }
  corve: { label: SS Corve, type: thing }
  lode: { label: River Lode, type: place }
  heron: { label: Operation Heron, type: event }
  mere: { label: Lake Mere, type: place }
facts:
  - { subject: ada, property: date, value: 1974-12-24 }
  - { subject: bo, property: date, value: 1982-09-02 }
  - { subject: corve, property: launched, value: 1911-05-31 }
  - { subject: lode, property: length, value: 84 km }
  - { subject: heron, property: started, value: 1943-02-03 }
  - { subject: mere, property: area, value: 565 km2 }
`;

describe('a name without the noun that leads it', () => {
  describe('means the thing once it is known', () => {
    eachDraft(facts, [
      `Hurricane Ada had been foretold. Ada struck on 24 December 1975.
                                               ^^^^^^^^^^^^^^^^ error wrong-date: 24 December 1974`,
      `Tropical Storm Bo had been foretold. Nobody was ready when Bo came in 1984.
                                                                      ^^^^ error wrong-date: 1982`,
      `The SS Corve lies in the harbour. The Corve was launched in 1912.
                                                            ^^^^ error wrong-date: 1911`,
      `The River Lode is slow. The Lode is 48 km long.
                                    ^^^^^ error wrong-quantity: 84 km`,
      `Operation Heron was a secret. Heron began in 1944.
                                             ^^^^ error wrong-date: 1943`,
      'Hurricane Ada had been foretold. Ada struck on 24 December 1974.',
    ]);
  });

  describe('means nothing before, and nobody else of the name', () => {
    eachDraft(facts, [
      'Ada struck on 24 December 1975.',
      'Hurricane Ada had been foretold. Ada Moe struck a man on 3 March 1975.',
      // Without its article a ship's name may be a town's.
      'The SS Corve lies in the harbour. Corve was launched as a brand in 1912.',
      'Lake Mere is deep. Mere covers 656 km2.',
      // Another's name that it is only part of.
      'The River Lode is slow. The Lode valley is 48 km long.',
      'The SS Corve lies in the harbour. The Corve brewery was launched in 1912.',
    ]);
  });
});

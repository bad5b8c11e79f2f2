import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  keel: { label: Keel Holdings, type: organization }
  northwind: { label: Northwind, type: organization }
  painting: { label: Woman at a Window, type: work }
  dahl: { label: Per Dahl, type: person }
  velia: { label: Velia, type: place }
  treaty: { label: Treaty of Marsk, short: [treaty], type: event }
  comet: { label: Comet Hale-Orrin, type: thing }
  hoard: { label: Luntz hoard, type: thing }
  tower: { label: Orla Tower, type: place }
  plane: { label: Tern 100, type: thing }
  fighter: { label: Kestrel X, type: thing }
  copter: { label: Rotor R2, type: thing }
  minister: { label: Ada Brenn, type: person }
  player: { label: Nils Falk, type: person }
  judge: { label: Eva Strand, type: person }
  moe: { label: Ida Moe, type: person }
  lind: { label: Otto Lind, type: person }
  sanna: { label: Sanna Ruud, type: person }
  bo: { label: Bo Ruud, type: person }
  poet: { label: Edda Kranz, type: person }
  painter: { label: Jonas Vreel, type: person }
  king: { label: Harald Storm, type: person }
  elephant: { label: Bumba, type: thing }
  twin: { label: Clara Wendt, type: person }
facts:
  - { subject: northwind, property: acquired, value: 1994-05-12 }
  - { subject: northwind, property: acquired-by, value: keel }
  - { subject: painting, property: acquired, value: 1964-05-12 }
  - { subject: dahl, property: appointed, value: 1994-05-12 }
  - { subject: treaty, property: signed, value: 1864-05-12 }
  - { subject: comet, property: discovered, value: 1964-05-12 }
  - { subject: hoard, property: discovered, value: 1964-05-12 }
  - { subject: tower, property: completed, value: 1964-05-12 }
  - { subject: plane, property: first-flight, value: 1964-05-12 }
  - { subject: fighter, property: first-flight, value: 1964-05-12 }
  - { subject: copter, property: first-flight, value: 1964-05-12 }
  - { subject: minister, property: resigned, value: 1994-05-12 }
  - { subject: player, property: resigned, value: 1994-05-12 }
  - { subject: judge, property: resigned, value: 1994-05-12 }
  - { subject: moe, property: married, value: 1894-05-12 }
  - { subject: moe, property: spouse, value: lind }
  - { subject: sanna, property: married, value: 1964-05-12 }
  - { subject: sanna, property: spouse, value: bo }
  - { subject: poet, property: born, value: 1864-05-12 }
  - { subject: painter, property: born, value: 1864-05-12 }
  - { subject: king, property: born, value: 1464-05-12 }
  - { subject: elephant, property: born, value: 1964-05-12 }
  - { subject: twin, property: died, value: 1964-05-12 }
  - { subject: poet, property: died, value: 1934-05-12 }
  - { subject: painter, property: died, value: 1934-05-12 }
  - { subject: king, property: died, value: 1514-05-12 }
`;

describe('plain wordings of the dates of lives and things', () => {
  describe('when a thing was acquired', () => {
    eachDraft(facts, [
      `Northwind merged into Keel Holdings in 2008.
                                       ^^^^ error wrong-date: 1994`,
      `Woman at a Window has been in the collection since 1978.
                                                   ^^^^ error wrong-date: 1964`,
    ]);
  });

  describe('when a thing was acquired: but not what the words tell of something else', () => {
    eachDraft(facts, ['Northwind was sold on to another owner in 2008.', 'Keel Holdings sold Northwind in 2008.']);
  });

  describe('when somebody was appointed: but not what the words tell of something else', () => {
    eachDraft(facts, ['Before his appointment, Per Dahl ran a bank in 1988.']);
  });

  describe('when a paper was signed', () => {
    eachDraft(facts, [
      `The Treaty of Marsk was initialled in September 1878.
                                      ^^^^^^^^^^^^^^ error wrong-date: May 1864`,
    ]);
  });

  describe('when a thing was discovered', () => {
    eachDraft(facts, [
      `A farmer ploughed up the Luntz hoard in 1978.
                                        ^^^^ error wrong-date: 1964`,
    ]);
  });

  describe('when an aircraft first flew', () => {
    eachDraft(facts, [
      `The Tern 100 became airborne in September 1978.
                                ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `The Kestrel X performed its maiden flight in 1978.
                                             ^^^^ error wrong-date: 1964`,
      `The Rotor R2 hovered for the first time in September 1978.
                                           ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
    ]);
  });

  describe('when an aircraft first flew: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'The Tern 100 made its first transatlantic flight in September 1978.',
      'The Tern 100 made its first commercial flight in 1978.',
      'The Tern 100 made its first flight for the airline in 1978.',
      'The Tern 100 made its first flight to Skerra in 1978.',
      `The Tern 100's first flight to Velia took place in 1978.`,
      'The Kestrel X first flew in combat in 1978.',
    ]);
  });

  describe('when somebody resigned or retired', () => {
    eachDraft(facts, [
      `Nils Falk ended his career in September 2008.
                              ^^^^^^^^^^^^^^ error wrong-date: May 1994`,
      `Nils Falk called time on his career in 2008.
                                       ^^^^ error wrong-date: 1994`,
      `Nils Falk played his last match in September 2008.
                                   ^^^^^^^^^^^^^^ error wrong-date: May 1994`,
    ]);
  });

  describe('when somebody resigned or retired: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Ada Brenn left for Skerra in September 2008.',
      'Ada Brenn left the meeting on 3 September 2008.',
      'Ada Brenn quit smoking in 2008.',
      'Nils Falk retired hurt in September 2008.',
      'Nils Falk retired from the race in September 2008.',
      'Nils Falk retired from international football in 2008.',
      'Eva Strand retired to bed in 2008.',
    ]);
  });

  describe('when people married', () => {
    eachDraft(facts, [
      `Ida Moe became Otto Lind's wife in 1921.
                                   ^^^^ error wrong-date: 1894`,
      `Sanna Ruud met Bo Ruud at school; they married in 1978.
                                                  ^^^^ error wrong-date: 1964`,
    ]);
  });

  describe('when people married: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Ida Moe married a second time in 1921.',
      'Ida Moe remarried in 1921.',
      'Ida Moe attended a wedding in September 1921.',
      'Ida Moe and Otto Lind celebrated their silver wedding in 1921.',
      'Sanna Ruud married off her daughter in 1998.',
      'Sanna Ruud officiated at a wedding in September 1978.',
    ]);
  });

  describe('when somebody was born: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Edda Kranz gave birth to a son in September 1898.',
      'Edda Kranz was younger than her husband, born in 1848.',
      'Edda Kranz, like her friend born in 1878, wrote poems.',
      `The birth of Jonas Vreel's son in September 1898 changed him.`,
      'Bumba gave birth in September 1998.',
    ]);
  });

  describe('when somebody died', () => {
    eachDraft(facts, [
      `Clara Wendt (died 1978) was a singer.
                  ^^^^ error wrong-date: 1964`,
    ]);
  });

  describe('when somebody died: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Harald Storm was sentenced to death in 1508.',
      'A film about the death of Jonas Vreel appeared in 1958.',
    ]);
  });

  describe('what a noun or a couple stands for', () => {
    eachDraft(facts, [
      `Clara Wendt (died 1978) was a singer.
                  ^^^^ error wrong-date: 1964`,
      `Ida Moe met Otto Lind in Paris. They married in 1921.
                                                ^^^^ error wrong-date: 1894`,
      `Ida Moe met Otto Lind in Paris; they married in 1921.
                                                ^^^^ error wrong-date: 1894`,
      `Ida Moe met Otto Lind in Paris and they married in 1921.
                                                   ^^^^ error wrong-date: 1894`,
      `Ida Moe and Otto Lind met in Paris. They were married in 1921.
                                                         ^^^^ error wrong-date: 1894`,
      `Ida Moe and Otto Lind met in Paris. The couple married in September 1921.
                                                          ^^^^^^^^^^^^^^ error wrong-date: May 1894`,
    ]);
  });

  describe('what a noun or a couple stands for: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Before his appointment, Per Dahl ran a bank in 1988.',
      'After his appointment, Per Dahl moved to Skerra in 2008.',
      'After her resignation Ada Brenn moved to Rome in 2008.',
      'After his retirement, Nils Falk became a coach in 2008.',
      'Before her death, Clara Wendt sang in Rome in 1948.',
      'Before the signing of the Treaty of Marsk, a war broke out in 1848.',
      'Before its discovery, Comet Hale-Orrin had passed Earth in 1858.',
      `The death of Clara Wendt's husband in 1958 changed her.`,
      `The death of Clara Wendt's father in 1938 changed her.`,
      `The birth of Edda Kranz's son in 1898 changed her.`,
      `The appointment of Per Dahl's deputy in 2008 surprised many.`,
      `The completion of Orla Tower's lobby in 1978 was delayed.`,
      'A book about the discovery of Comet Hale-Orrin appeared in 1978.',
      'A documentary on the death of Clara Wendt was shown in 1988.',
      'Clara Wendt was condemned to death in 1948.',
      'Edda Kranz and her husband, born in 1848, lived here.',
    ]);
  });
});

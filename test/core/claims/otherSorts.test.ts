import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bridge: { label: Morrow Bridge, type: place }
  book: { label: The Lantern Keeper, type: work, description: novel }
  ship: { label: Kestrel, type: thing, description: frigate }
  orla: { label: Orla, type: place, description: volcano }
  battle: { label: Battle of Harrow Moor, type: event }
  accords: { label: Velden Lake Accords, type: event }
  summit: { label: Velden Lake summit, short: [summit], type: event }
facts:
  - { id: bridge-opened, subject: bridge, property: opened, value: 1932 }
  - { id: book-published, subject: book, property: published, value: 1934 }
  - { id: ship-launched, subject: ship, property: launched, value: 1868 }
  - { id: orla-height, subject: orla, property: elevation, value: 2114 m }
  - { id: battle-date, subject: battle, property: date, value: 1644-07-02 }
  - { id: accords-signed, subject: accords, property: signed, value: 1978 }
  - { id: summit-duration, subject: summit, property: duration, value: 13 days }
`;

describe('a noun of one sort', () => {
  describe('means nothing of another', () => {
    eachDraft(facts, [
      'The Morrow Bridge is old. The museum opened in June 1956.',
      'The Morrow Bridge is old. The tunnel was opened in 1956.',
      '*The Lantern Keeper* sold well. The film was published in 1950.',
      'The Kestrel was slow. The yacht was launched in 1956.',
      'Orla is in the north. The lake has an elevation of 300 m.',
      'The Battle of Harrow Moor was lost. The summit took place in August 1651.',
    ]);
  });

  describe('means what is of that sort, or what may be called so', () => {
    eachDraft(facts, [
      `The Morrow Bridge is old. The structure opened in 1956.
                                                  ^^^^ error wrong-date: 1932`,
      `*The Lantern Keeper* sold well. The book was published in 1950.
                                                          ^^^^ error wrong-date: 1934`,
      `The Kestrel was slow. The ship was launched in 1956.
                                               ^^^^ error wrong-date: 1868`,
      `Orla is in the north. The mountain has an elevation of 300 m.
                                                       ^^^^^ error wrong-quantity: 2,114 m`,
    ]);
  });

  describe('means what has it in its name, where the rest of the name stands near', () => {
    eachDraft(facts, [
      `The Velden Lake Accords were signed in 1978. The summit itself had lasted for 16 days.
                                                                              ^^^^^^^ error wrong-quantity: 13 days`,
      'The Velden Lake Accords were signed in 1978. The summit itself had lasted for thirteen days.',
    ]);
  });
});

describe('what had gone on for so long by a time', () => {
  eachDraft(facts, [
    'The Velden Lake summit had gone on for eight days by the time that it sat down to fish.',
    'The Velden Lake summit had lasted for eight days when the rain came.',
    `The Velden Lake summit lasted for eight days.
                                  ^^^^^^^^^^ error wrong-quantity: thirteen days`,
  ]);
});

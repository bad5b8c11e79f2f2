import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ash: { label: Ashby Foods, aliases: [Ashby], type: organization }
  union: { label: Grand Union, type: organization }
  moe: { label: Ida Moe, type: person }
  cape: { label: Cape Rosen, type: place }
  isle: { label: Skerra, type: place }
  lane: { label: Moor Lane, type: work }
  dam: { label: Corran Dam, type: place }
facts:
  - { subject: ash, property: parent-company, value: union }
  - { subject: ash, property: acquired-by, value: union }
  - { subject: moe, property: team, value: Harrow Town }
  - { subject: moe, property: place-of-death, value: Aldern }
  - { subject: cape, property: named-after, value: Ivar Rosen }
  - { subject: isle, property: part-of, value: Vell Islands }
  - { subject: lane, property: broadcaster, value: KBC }
  - { subject: dam, property: operator, value: Northern Water }
`;

describe('a verb and its preposition apart', () => {
  describe('has its preposition in front', () => {
    eachDraft(facts, [
      `Oda Lind, after whom Cape Rosen is named, was a botanist.
^^^^^^^^ error wrong-name: Ivar Rosen`,
      `The Orm Islands, of which Skerra is part, are bare.
    ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `NTV, on which Moor Lane was shown, has closed.
^^^ error wrong-name: KBC`,
      `The man after whom Cape Rosen is named was Oda Lind.
                                           ^^^^^^^^ error wrong-name: Ivar Rosen`,
      'Ivar Rosen, after whom Cape Rosen is named, was a botanist.',
      'The house in which Ida Moe died was the Rookery.',
      'Oda Lind, for whom Ida Moe was named, was a botanist.',
    ]);
  });

  describe('has its preposition behind when, by whom or for how much', () => {
    eachDraft(facts, [
      `Ashby was sold in 1999 to Marlow Group.
                          ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      `Ashby was sold in May 1999 for 3 million euros to Marlow Group.
                                                  ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      `Ashby was sold by its founders to Marlow Group.
                                  ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      `Cape Rosen was named by its finders after Oda Lind.
                                          ^^^^^^^^ error wrong-name: Ivar Rosen`,
      `Moor Lane was shown last year on NTV.
                                 ^^^ error wrong-name: KBC`,
      `Ida Moe played in 1999 for Marlow Town.
                           ^^^^^^^^^^^ error wrong-name: Harrow Town`,
      'Ashby was sold by its founders in May.',
    ]);
  });

  describe('has an adverb before its participle', () => {
    eachDraft(facts, [
      `Ashby, since swallowed by Marlow Group, made jam.
                          ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      `Corran Dam, now run by Marlow Water, is old.
                       ^^^^^^^^^^^^ error wrong-name: Northern Water`,
      `Moor Lane, first shown by NTV, is a play.
                          ^^^ error wrong-name: KBC`,
    ]);
  });

  describe('is of another time', () => {
    eachDraft(facts, [
      'Ashby was once owned by Marlow Group.',
      'Ashby, formerly owned by Marlow Group, made jam.',
      'Ashby belonged to Marlow Group until 1999.',
      'Ashby used to belong to Marlow Group.',
      'Corran Dam was originally run by Marlow Water.',
      'The first operator of Corran Dam was Marlow Water.',
      'The former operator of Corran Dam, Marlow Water, is bankrupt.',
    ]);
  });

  describe('has not happened', () => {
    eachDraft(facts, ['Ashby was nearly bought by Marlow Group.', 'Ashby was almost bought by Marlow Group.']);
  });
});

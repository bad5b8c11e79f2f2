import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  wren: { label: Wren, type: thing }
  halden: { label: Halden Motors, aliases: [Halden], type: organization }
  lane: { label: Moor Lane, type: work }
  tide: { label: The Tide Line, type: work }
  rooms: { label: Glass Rooms, type: work }
  kite: { label: Kite, aliases: [Kite programming language], type: thing }
  ash: { label: Ashby Foods, aliases: [Ashby], type: organization }
  reyes: { label: Ana Reyes, type: person }
  club: { label: Sandby United, aliases: [Sandby], type: organization }
  dam: { label: Corran Dam, type: place }
facts:
  - { subject: wren, property: manufacturer, value: halden }
  - { subject: lane, property: broadcaster, value: KBC }
  - { subject: tide, property: publisher, value: Orrin Press }
  - { subject: rooms, property: record-label, value: Sable Records }
  - { subject: kite, property: developer, value: Lumen Labs }
  - { subject: ash, property: acquired-by, value: Grand Union }
  - { subject: reyes, property: team, value: Harrow Town }
  - { subject: club, property: league, value: Coastal League }
  - { subject: dam, property: operator, value: Northern Water }
`;

describe('whoever makes, shows or owns it', () => {
  describe('stands before what the subject is', () => {
    eachDraft(facts, [
      `The NTV drama *Moor Lane* is back.
    ^^^ error wrong-name: KBC`,
      `*Moor Lane*, the NTV drama, is back.
                 ^^^ error wrong-name: KBC`,
      `*Moor Lane* became NTV's most-watched drama.
                   ^^^ error wrong-name: KBC`,
      `NTV's *Moor Lane* is back.
^^^ error wrong-name: KBC`,
      `*Glass Rooms* was Moor Records' first hit.
                  ^^^^^^^^^^^^ error wrong-name: Sable Records`,
      `*Glass Rooms*, her debut for Moor Records, sold well.
                             ^^^^^^^^^^^^ error wrong-name: Sable Records`,
      `The Wren, a Marlow-built scooter, sold well.
            ^^^^^^ error wrong-name: Halden`,
      `Ana Reyes, the Marlow Town forward who grew up poor, scored.
               ^^^^^^^^^^^ error wrong-name: Harrow Town`,
      `As a Marlow Town striker, Ana Reyes scored often.
     ^^^^^^^^^^^ error wrong-name: Harrow Town`,
      `Sandby is a Northern League club.
            ^^^^^^^^^^^^^^^ error wrong-name: Coastal League`,
      'The Leeds drama *Moor Lane* is back.',
      'The Dickens drama *Moor Lane* is back.',
      'The NTV critic of *Moor Lane* is back.',
      'Spain striker Ana Reyes scored.',
      'Northern League striker Ana Reyes scored.',
      'Former Marlow Town striker Ana Reyes scored.',
      'Sandby, a London club, lost.',
    ]);
  });

  describe('did it in a clause that no word opens', () => {
    eachDraft(facts, [
      `Kite is a language Marlow Systems developed in 2012.
                   ^^^^^^^^^^^^^^ error wrong-name: Lumen Labs`,
      `Kite, a language Marlow Systems developed in 2012, is free.
                 ^^^^^^^^^^^^^^ error wrong-name: Lumen Labs`,
      `Kite is a dialect of Lisp that Marlow Systems has developed since 2012.
                               ^^^^^^^^^^^^^^ error wrong-name: Lumen Labs`,
      'Kite is a language Marlow Systems developed a taste for.',
    ]);
  });

  describe('did it to the first or to so many', () => {
    eachDraft(facts, [
      `Moor Books printed 4,500 copies of *The Tide Line*.
^^^^^^^^^^ error wrong-name: Orrin Press`,
      `NTV showed the first episode of *Moor Lane* in May.
^^^ error wrong-name: KBC`,
      'Moor Books printed the second edition of *The Tide Line*.',
      `Marlow Group paid 3 million euros for Ashby.
^^^^^^^^^^^^ error wrong-name: Grand Union`,
      'Marlow Group paid Ashby for the jam.',
      'Marlow Group paid 3 million euros for a stake in Ashby.',
    ]);
  });

  describe('has its town or country before it', () => {
    eachDraft(facts, [
      `*The Tide Line* was published by the Leeds house of Moor Books.
                                                    ^^^^^^^^^^ error wrong-name: Orrin Press`,
      `*The Tide Line* was published by Leeds-based Moor Books.
                                             ^^^^^^^^^^ error wrong-name: Orrin Press`,
      '*The Tide Line* was published by a Leeds house.',
      'Ashby was sold to a Swedish group.',
      `*Glass Rooms* appeared on the Moor label.
                              ^^^^ error wrong-name: Sable Records`,
    ]);
  });

  describe('is no name, or of no part', () => {
    eachDraft(facts, [
      'Engineers built the Wren in 1999.',
      'Volunteers run Corran Dam.',
      'It ran on an engine from Marlow, a studio in Bergen that had built it for Kite.',
    ]);
  });
});

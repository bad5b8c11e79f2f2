import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  isle: { label: Isle of Farrow, type: place }
  compact: { label: Norland Compact, type: organization }
  quake: { label: Varna earthquake, type: event }
  tower: { label: Skarholm Tower, type: place }
  town: { label: Velden, type: place }
  dawn: { label: Green Dawn, type: organization }
facts:
  - { subject: isle, property: population, value: 1240 }
  - { subject: compact, property: member-count, value: 11 }
  - { subject: quake, property: death-toll, value: 870 }
  - { subject: tower, property: floors, value: 48 }
  - { subject: town, property: population, value: 38500 }
`;

describe('how many people or states do something', () => {
  describe('is told of what they do it in', () => {
    eachDraft(facts, [
      `On the Isle of Farrow, where 1,540 people live, there is one shop.
                             ^^^^^^^^^^^^ error wrong-quantity: 1,240 people`,
      `Today 1,540 people live on the Isle of Farrow.
      ^^^^^^^^^^^^ error wrong-quantity: 1,240 people`,
      `Twelve states belong to the Norland Compact.
^^^^^^^^^^^^^ error wrong-quantity: Eleven states`,
      `The Varna earthquake, in which 970 died, struck at night.
                               ^^^ error wrong-quantity: 870`,
      `970 people lost their lives when the Varna earthquake struck.
^^^^^^^^^^ error wrong-quantity: 870 people`,
      `Velden, a town of 48,500, has two theatres.
                  ^^^^^^ error wrong-quantity: 38,500`,
      `Velden (pop. 48,500) has two theatres.
             ^^^^^^ error wrong-quantity: 38,500`,
      `Home to 48,500 people, Velden has two theatres.
        ^^^^^^^^^^^^^ error wrong-quantity: 38,500 people`,
    ]);
  });

  describe('is no number of something else', () => {
    eachDraft(facts, [
      'On the 48 floors of Skarholm Tower work 4,000 people.',
      'Some 300 people live near the Isle of Farrow.',
      'Nine people died after the Varna earthquake struck.',
      'Velden, an hour from a town of 90,000, has two theatres.',
    ]);
  });
});

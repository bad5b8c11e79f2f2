import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  fire: { label: Karsk harbour fire, aliases: [harbour fire], short: [fire], context: [fire], type: event }
  norland: { label: Norland, type: place }
  vote: { label: Norland referendum, short: [referendum], context: [norland], type: event }
properties:
  leave-share: { label: share of votes to leave, value: quantity, triggers: [voted to leave] }
facts:
  - { id: fire-date, subject: fire, property: date, value: 1921-06-15 }
  - { id: vote-date, subject: vote, property: date, value: 2016-06-23 }
  - { id: vote-share, subject: vote, property: leave-share, value: 51.9 per cent }
`;

describe('the date behind an event’s short form', () => {
  describe('is that event’s where it is a slip of the pen away', () => {
    eachDraft(facts, [
      `Norland left soon after the referendum of 26 June 2016.
                                          ^^^^^^^^^^^^ error wrong-date: 23 June 2016`,
      `Norland remembers the referendum of June 2017.
                                    ^^^^^^^^^ error wrong-date: June 2016`,
      `The harbour fire was long ago. The fire of 15 July 1921 burned for days.
                                           ^^^^^^^^^^^^ error wrong-date: 15 June 1921`,
      `Norland left soon after the referendum of 26 June 2016, in which 59.1 per cent had voted to leave.
                                          ^^^^^^^^^^^^ error wrong-date: 23 June 2016
                                                                 ^^^^^^^^^^^^^ error wrong-quantity: 51.9 per cent`,
      'Norland left soon after the referendum of 23 June 2016.',
    ]);
  });

  describe('is another event’s where it is far off, or where such things come close together', () => {
    eachDraft(facts, [
      'Norland left soon after the referendum of 5 June 2014.',
      'Norland remembers the referendum of June 2019.',
      'The harbour fire was long ago. The fire of 18 June 1921 burned for days.',
      'The harbour fire was long ago. The fire of 1922 burned for days.',
    ]);
  });
});

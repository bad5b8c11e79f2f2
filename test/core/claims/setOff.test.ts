import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  heist: { label: Orm Bank robbery, aliases: [Orm heist], type: event }
  dash: { label: Orm dash, type: event }
facts:
  - { id: heist-date, subject: heist, property: date, value: 1990-03-18 }
  - { id: dash-time, subject: dash, property: time, value: 49.58 seconds }
`;

describe('set off behind the name of an event', () => {
  describe('stands its date, be it told with the hour', () => {
    eachDraft(facts, [
      `The Orm heist, in the small hours of a night in March 1991, was the work of two men.
                                                ^^^^^^^^^^ error wrong-date: March 1990`,
      `The Orm heist, early on 19 March 1990, was the work of two men.
                        ^^^^^^^^^^^^^ error wrong-date: 18 March 1990`,
      `The Orm heist, on a wet morning in March 1991, shocked the town.
                                   ^^^^^^^^^^ error wrong-date: March 1990`,
      `The Orm heist in the early hours of 19 March 1990 was the work of two men.
                                    ^^^^^^^^^^^^^ error wrong-date: 18 March 1990`,
      `The Orm heist, in the summer of 1990, shocked the town.
                      ^^^^^^^^^^^^^^ error wrong-date: spring of 1990`,
      'The Orm heist, in the small hours of a night in March 1990, was the work of two men.',
      // The night of the 17th goes on into the 18th.
      'The Orm heist, on the night of 17 March 1990, was the work of two men.',
      'The Orm heist, in the week of the elections of March 1991, shocked the town.',
      'The Orm heist in the 1991 film was the work of two men.',
      'The Orm heist, in the 1991 film, was the work of two men.',
      'The Orm heist, in the book of 4 May 1991, is the work of two men.',
      // When it was spoken of.
      'Debates on the Orm heist in the winter of 1991 were bitter.',
      'A row over the Orm heist in 1991 split the town.',
    ]);
  });

  describe('may stand what the verb dates, where that is no contradiction', () => {
    eachDraft(facts, [
      `She had learnt to dive after the Orm heist, in 1985.
                                               ^^^^ error wrong-date: 1990`,
      `She had learnt to dive before the Orm heist, in 1995.
                                                ^^^^ error wrong-date: 1990`,
      'She learnt to dive after the Orm heist, in the spring of 1991.',
      'She had learnt to dive before the Orm heist, in 1985.',
    ]);
  });

  describe('stands its measure, whatever the clause around it only thinks', () => {
    eachDraft(facts, [
      `The Orm dash, 49.85 seconds, ought to be safe.
              ^^^^^^^^^^^^^ error wrong-quantity: 49.58 seconds`,
      `The Orm dash, 49.85 seconds, may not last.
              ^^^^^^^^^^^^^ error wrong-quantity: 49.58 seconds`,
      'The Orm dash, 49.58 seconds, ought to be safe.',
      'The Orm dash would be safe at 49.85 seconds.',
    ]);
  });
});

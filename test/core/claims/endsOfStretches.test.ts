import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  fair: { label: Harbour Fair, type: event }
  siege: { label: siege of Dorn, type: event }
  strike: { label: Dockers' Strike, type: event }
facts:
  - { id: fair-date, subject: fair, property: date, value: 1931-02-03/1931-02-14 }
  - { id: siege-date, subject: siege, property: date, value: 1702-05/1702-09-20 }
  - { id: strike-date, subject: strike, property: date, value: 1912-06-01/1912-06-30 }
  - { id: strike-started, subject: strike, property: started, value: 1912-06-03 }
`;

describe('the ends of what took from one day to another', () => {
  describe('are when it began and ended', () => {
    eachDraft(facts, [
      `The Harbour Fair began on 5 February 1931.
                          ^^^^^^^^^^^^^^^ error wrong-date: 3 February 1931`,
      `The Harbour Fair ended on 13 February 1931.
                          ^^^^^^^^^^^^^^^^ error wrong-date: 14 February 1931`,
      `The Harbour Fair ran from 3 February 1931 to 16 February 1931.
                                             ^^^^^^^^^^^^^^^^ error wrong-date: 14 February 1931`,
      `At the end of the siege of Dorn, in October 1702, they ate rats.
                                    ^^^^^^^^^^^^ error wrong-date: September 1702`,
      'The Harbour Fair began on 3 February 1931 and ended on 14 February 1931.',
      'The Harbour Fair was held on 5 February 1931, too.',
      'The siege of Dorn began on 4 May 1702.',
      'A riot began on 5 February 1931 during the Harbour Fair.',
    ]);
  });

  describe('are those that a fact tells itself, where there is one', () => {
    eachDraft(facts, ["The Dockers' Strike began on 3 June 1912."]);
  });

  describe('are each wrong where the other is right', () => {
    eachDraft(facts, [
      `The Harbour Fair was held from 3 to 15 February 1931.
                               ^^^^^^^^^^^^^^^^^^^^^ error wrong-date: 3 to 14 February 1931`,
      `The Harbour Fair (1–14 February 1931) was held in the snow.
                  ^^^^^^^^^^^^^^^^^^ error wrong-date: 3–14 February 1931`,
      'The Harbour Fair was held from 3 to 14 February 1931.',
      'The Harbour Fair was held in February 1931.',
    ]);
  });
});

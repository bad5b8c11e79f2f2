import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  accord: { label: Skarn Accord, type: thing }
  theatre: { label: Holm Theatre, type: place }
facts:
  - { subject: accord, property: signed, value: 1995-12-02 }
  - { subject: accord, property: ratified, value: 1996-11-05 }
  - { subject: theatre, property: opened, value: 1911-10-03 }
`;

describe('dates before what they are of', () => {
  describe('open the clause whose whole wording stands behind them', () => {
    eachDraft(facts, [
      `On 12 December 1995 both sides set their signatures to the Skarn Accord.
   ^^^^^^^^^^^^^^^^ error wrong-date: 2 December 1995`,
      `In 1912 the curtain first rose at the Holm Theatre.
   ^^^^ error wrong-date: 1911`,
      'On 2 December 1995 both sides set their signatures to the Skarn Accord.',
    ]);
  });

  describe('are the year in which it was', () => {
    eachDraft(facts, [
      `1910, the year in which the Holm Theatre opened, was wet.
^^^^ error wrong-date: 1911`,
      `1910, the year the Holm Theatre opened, was wet.
^^^^ error wrong-date: 1911`,
      `The town turned 1910, the year in which the Holm Theatre opened, into a feast.
                ^^^^ error wrong-date: 1911`,
      '1910, the year before the Holm Theatre opened, was wet.',
      'A lot of 1910, the year of his birth and of an old name, was sold at the Holm Theatre.',
    ]);
  });

  describe('are of a wording whose preposition leads to what it is done to', () => {
    eachDraft(facts, [
      `In 1994 both parliaments gave their consent to the Skarn Accord.
   ^^^^ error wrong-date: 1996`,
      `In 1994 both parliaments said yes to the Skarn Accord.
   ^^^^ error wrong-date: 1996`,
      'In 1994 both parliaments gave their consent to a plan for the Skarn Accord.',
    ]);
  });
});

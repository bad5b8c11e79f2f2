import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  pact: { label: Sunde Pact, type: thing }
  loot: { label: works stolen from the Alder Gallery, short: [stolen works, loot], type: thing }
  varn: { label: Republic of Varn, type: place }
  ingrid: { label: Ingrid Hale, type: person }
  wave: { label: Salt Wave, type: place }
facts:
  - { subject: pact, property: ratified, value: false }
  - { subject: loot, property: recovered, value: false }
  - { subject: varn, property: recognized, value: false }
  - { subject: ingrid, property: accepted-prize, value: false }
  - { subject: wave, property: visitors-allowed, value: false }
properties:
  recovered: { label: recovered, value: boolean, triggers: [recovered, turned up, came to light] }
  accepted-prize: { label: accepted the Orm Prize, value: boolean, triggers: [accepted the prize, took the prize] }
  visitors-allowed: { label: visitors allowed, value: boolean, triggers: [allowed] }
`;

describe('what is so or not', () => {
  describe('is said of the subject itself', () => {
    eachDraft(facts, [
      `The works stolen from the Alder Gallery have turned up.
                                             ^^^^^^^^^ error wrong-statement`,
      `Ingrid Hale took the prize.
            ^^^^^^^^^^^^^^ error wrong-statement`,
      `Visitors are allowed on the Salt Wave.
             ^^^^^^^ error wrong-statement`,
      `The parliament ratified the Sunde Pact.
               ^^^^^^^^ error wrong-statement`,
    ]);
  });

  describe('is not said of what stands beside it', () => {
    eachDraft(facts, [
      'Unlike the works stolen from the Alder Gallery, the Munch was recovered.',
      'The thieves of the works stolen from the Alder Gallery turned up in court.',
      'A list of the works stolen from the Alder Gallery came to light in a cellar.',
      'The museum recovered from the theft of the works stolen from the Alder Gallery.',
      'Ingrid Hale said no; her friend Olof Berg took the prize the next year.',
      'The Republic of Varn recognised its debts.',
    ]);
  });

  describe('is not settled by what is so in part, or was not yet so', () => {
    eachDraft(facts, [
      'The Republic of Varn is recognised only by itself.',
      'The committee ratified the Sunde Pact, but the house did not.',
      'Before the Sunde Pact was ratified, the government fell.',
      `The Sunde Pact was ratified only in 1931.
                   ^^^^^^^^ error wrong-statement`,
    ]);
  });
});

import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  medal: { label: Holm Medal, type: event }
  ada: { label: Ada Lindqvist, type: person }
  mill: { label: Grey Mill, type: place }
  pact: { label: Sunde Pact, type: thing }
  loot: { label: works stolen from the Alder Gallery, short: [stolen works, loot], type: thing }
  varn: { label: Republic of Varn, type: place }
facts:
  - { subject: medal, property: winner, value: ada }
  - { subject: mill, property: opened, value: 1911 }
  - { subject: pact, property: ratified, value: false }
  - { subject: loot, property: recovered, value: false }
  - { subject: varn, property: recognized, value: false }
properties:
  recovered: { label: recovered, value: boolean, triggers: [recovered, turned up, came to light] }
`;

describe('denials', () => {
  describe('of whoever or whatever is named behind the verb', () => {
    eachDraft(facts, [
      'Ada Lindqvist won the Holm Medal. Greta Sund shared it with nobody.',
      'Greta Sund won neither the Holm Medal nor the cup.',
      'The Republic of Varn was recognised by no state.',
      'The Sunde Pact was ratified by neither side.',
      'The Sunde Pact was put aside without being ratified.',
      `Greta Sund shared the Holm Medal with Ada Lindqvist.
^^^^^^^^^^ error wrong-name: Ada Lindqvist`,
      `The Grey Mill was opened in 1913 with nobody's help.
                            ^^^^ error wrong-date: 1911`,
    ]);
  });

  describe('by the subject', () => {
    eachDraft(facts, [
      'The works stolen from the Alder Gallery are famous. Not one of the stolen works has been recovered.',
      'The works stolen from the Alder Gallery are famous. No trace of the loot has come to light.',
      'Not even its neighbour recognised the Republic of Varn.',
      'In neither country was the Sunde Pact ratified.',
      `No sooner had the Grey Mill opened in 1913 than it burned.
                                      ^^^^ error wrong-date: 1911`,
      `In no time the Grey Mill was opened, in 1913.
                                        ^^^^ error wrong-date: 1911`,
    ]);
  });

  describe('across what is set in between', () => {
    eachDraft(facts, [
      'Nor, says the guide, was the Grey Mill opened in 1913.',
      'Nor, as the guide has it, did the Grey Mill open in 1913.',
      'The Grey Mill was not, as the guide has it, opened in 1913.',
      `The Grey Mill, never large, was opened in 1913.
                                          ^^^^ error wrong-date: 1911`,
      `The Grey Mill, which had not, as we know, burned, was opened in 1913.
                                                                ^^^^ error wrong-date: 1911`,
    ]);
  });

  describe('by a cleft', () => {
    eachDraft(facts, [
      'It was not Ada Lindqvist who opened the Grey Mill in 1913.',
      'The Grey Mill is old. It was not the Grey Mill that opened in 1913, but its neighbour.',
      `It is no accident that the Grey Mill opened in 1913.
                                               ^^^^ error wrong-date: 1911`,
      `It was the Grey Mill that opened in 1913.
                                    ^^^^ error wrong-date: 1911`,
    ]);
  });

  describe('support what the facts deny', () => {
    eachVerdict(facts, [
      ['The Republic of Varn was recognised by nobody.', ['supported recognised']],
      ['Not a single one of the works stolen from the Alder Gallery was recovered.', ['supported recovered']],
    ]);
  });
});

describe('what may never have been', () => {
  eachDraft(facts, [
    'The Sunde Pact was far from being ratified.',
    'The Sunde Pact came within one vote of being ratified.',
    'The government wanted the Sunde Pact ratified by Christmas.',
    'The Sunde Pact was all but ratified when the war began.',
    'The hope that the works stolen from the Alder Gallery had turned up lasted a day.',
    'The Sunde Pact lay in a drawer, and had it been ratified in May there would have been peace.',
    'The Sunde Pact lay in a drawer. Had it been ratified in May, there would have been peace.',
    `The Sunde Pact had by then been ratified.
                                ^^^^^^^^ error wrong-statement`,
    'Anyone who thinks that the Sunde Pact was ratified should read it.',
    'A reward waits for whoever has recovered the works stolen from the Alder Gallery.',
    `The minister says that the Sunde Pact was ratified.
                                          ^^^^^^^^ error wrong-statement`,
  ]);
});

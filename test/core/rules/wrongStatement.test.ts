import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  versailles: { label: Treaty of Versailles, type: thing }
  usa: { label: United States, type: place }
  ctbt: { label: Comprehensive Nuclear-Test-Ban Treaty, aliases: [test-ban treaty], type: thing }
  ottawa: { label: Ottawa Treaty, type: thing }
  somaliland: { label: Somaliland, type: place }
  chicago: { label: Chicago, type: place }
  canada: { label: Canada, type: place }
  rio: { label: Rio de Janeiro, type: place }
facts:
  - { subject: ctbt, property: ratified, value: false, statement: The test-ban treaty has not entered into force. }
  - { subject: ottawa, property: ratified, value: true }
  - { subject: somaliland, property: recognized, value: false }
  - { subject: chicago, property: nickname, value: Windy City }
  - { subject: canada, property: motto, value: A Mari Usque Ad Mare }
`;

describe('wrong-statement', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `The Comprehensive Nuclear-Test-Ban Treaty was ratified.
                                              ^^^^^^^^ error wrong-statement`,
      `The test-ban treaty was signed and later ratified.
                                         ^^^^^^^^ error wrong-statement`,
      `The Ottawa Treaty was never ratified.
                            ^^^^^^^^ error wrong-statement`,
      `Somaliland is recognized.
              ^^^^^^^^^^ error wrong-statement`,
      `- The test-ban treaty was **ratified**
                            ^^^^^^^^ error wrong-statement`,
      `☮️ The test-ban treaty was ratified.
                           ^^^^^^^^ error wrong-statement`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'The test-ban treaty was not ratified.',
      'The test-ban treaty has never been ratified.',
      'The test-ban treaty was signed but not ratified.',
      'The test-ban treaty remains unratified.',
      'Has the test-ban treaty been ratified?',
      'If the test-ban treaty is ratified, it will enter into force.',
      'Had the test-ban treaty been ratified, it would be in force.',
      'The test-ban treaty could be ratified next year.',
      'The test-ban treaty is to be ratified by 44 states.',
      'The Ottawa Treaty was ratified.',
      'Was the Ottawa Treaty never ratified?',
      'The test-ban treaty was signed by states that have ratified the Ottawa Treaty.',
      'Chicago is nicknamed the Windy City.',
    ]);
  });

  describe('is read, and right', () => {
    eachVerdict(facts, [
      ['The Ottawa Treaty was ratified.', ['supported ratified']],
      ['The test-ban treaty was never ratified.', ['supported ratified']],
    ]);
  });

  describe('has no fix where the sentence must be rewritten', () => {
    eachFix(facts, [['The test-ban treaty was ratified.', 'The test-ban treaty was ratified.']]);
  });
});

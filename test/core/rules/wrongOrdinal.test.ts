import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  salt-1: { label: first round of the SALT talks, short: [first round], context: [helsinki], type: event }
  salt-2: { label: second round of the SALT talks, short: [second round], context: [helsinki], type: event }
  salt-3: { label: third round of the SALT talks, short: [third round], context: [helsinki], type: event }
  helsinki: { label: Helsinki, type: place }
  vienna: { label: Vienna, type: place }
  lincoln: { label: Abraham Lincoln, type: person }
  gagarin: { label: Yuri Gagarin, type: person }
  thunderball: { label: Thunderball, type: work }
  hawaii: { label: Hawaii, type: place }
properties:
  round: { label: number in the series of the SALT talks, value: ordinal, triggers: [round] }
  presidency: { label: number among the presidents, value: ordinal, triggers: [president] }
  statehood: { label: number among the states, value: ordinal, triggers: [state, state to join] }
  series-number: { label: number in the series, value: ordinal, triggers: [film, Bond film, instalment] }
facts:
  - { subject: salt-1, property: round, value: 1 }
  - { subject: salt-2, property: round, value: 2 }
  - { subject: salt-3, property: round, value: 3 }
  - { subject: salt-1, property: date, value: 1969-11-17 }
  - { subject: salt-2, property: date, value: 1970-04-16 }
  - { subject: salt-3, property: date, value: 1970-11-02 }
  - { subject: salt-1, property: location, value: helsinki }
  - { subject: salt-2, property: location, value: vienna }
  - { subject: salt-3, property: location, value: helsinki }
  - { subject: lincoln, property: presidency, value: 16th }
  - { subject: thunderball, property: series-number, value: fourth }
  - { subject: hawaii, property: statehood, value: 50 }
`;

describe('wrong-ordinal', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `Abraham Lincoln was the 15th president of the United States.
                        ^^^^ error wrong-ordinal: 16th`,
      `Abraham Lincoln, the fifteenth president, was shot in a theatre.
                     ^^^^^^^^^ error wrong-ordinal: sixteenth`,
      `Thunderball was the fifth film in the series.
                    ^^^^^ error wrong-ordinal: fourth`,
      `Thunderball, the fifth Bond film, was set in the Bahamas.
                 ^^^^^ error wrong-ordinal: fourth`,
      `Hawaii became the 49th state.
                  ^^^^ error wrong-ordinal: 50th`,
      // Everything but the number is said of another of the series.
      `The third round of the SALT talks, in Vienna, was held on 16 April 1970.
    ^^^^^ error wrong-ordinal: second`,
      `The first round of the SALT talks was held in Vienna on 16 April 1970.
    ^^^^^ error wrong-ordinal: second`,
      `# Thunderball, the fifth Bond film
                   ^^^^^ error wrong-ordinal: fourth`,
      `- Hawaii became the **49th** state
                      ^^^^ error wrong-ordinal: 50th`,
      `🌺 Hawaii became the 49th state.
                     ^^^^ error wrong-ordinal: 50th`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'Abraham Lincoln was the 16th president of the United States.',
      'Abraham Lincoln, the sixteenth president, was shot in a theatre.',
      'Abraham Lincoln was not the 15th president.',
      'Was Abraham Lincoln the 15th president?',
      'If Abraham Lincoln had been the 15th president, Buchanan would not have been.',
      'Abraham Lincoln was the first president to be shot.',
      'Abraham Lincoln was shot in the second act.',
      'Thunderball came three years after the first Bond film.',
      'Hawaii, the 50th state, followed Alaska, the 49th.',
      'The second round of the SALT talks was held in Vienna on 16 April 1970.',
    ]);
  });

  describe('is read, and right', () => {
    eachVerdict(facts, [
      ['Abraham Lincoln was the 16th president.', ['supported 16th']],
      ['Thunderball, the fourth Bond film, was set in the Bahamas.', ['supported fourth']],
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `> Hawaii became the 49th state.
                    ^^^^ information wrong-ordinal: 50th`,
    ]);
  });

  describe('is put right in the writer’s form', () => {
    eachFix(facts, [
      ['Abraham Lincoln was the 15th president.', 'Abraham Lincoln was the 16th president.'],
      ['Abraham Lincoln was the fifteenth president.', 'Abraham Lincoln was the sixteenth president.'],
      ['Hawaii became the *forty-ninth* state.', 'Hawaii became the *fiftieth* state.'],
      ['Hawaii became\r\nthe 49th state.\r\n', 'Hawaii became\r\nthe 50th state.\r\n'],
    ]);
  });
});

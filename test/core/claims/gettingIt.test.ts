import { eachDraft } from '../../support/eachDraft';

const facts = `
properties:
  prize-year: { label: year of the Hark Prize, value: date, triggers: [Hark Prize, Hark, laureate] }
  licence-year: { label: year of the licence, value: date, triggers: [licence] }
entities:
  stang: { label: Olaf Stang, type: person }
  moe: { label: Ida Moe, type: person }
facts:
  - { subject: stang, property: prize-year, value: 1955 }
  - { subject: moe, property: licence-year, value: 1931 }
`;

describe('when somebody got what a curator has a word for', () => {
  eachDraft(facts, [
    `Olaf Stang won the Hark Prize in 1962.
                                 ^^^^ error wrong-date: 1955`,
    `This was the home of Olaf Stang, who received his Hark in 1962 and slept badly.
                                                          ^^^^ error wrong-date: 1955`,
    `Ida Moe had obtained her licence in 1937.
                                    ^^^^ error wrong-date: 1931`,
    'Olaf Stang received his Hark in 1955.',
    // The verb has a date of its own.
    'Olaf Stang sold his Hark in 1962.',
    'Ida Moe framed her licence in 1937.',
  ]);
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  dam: { label: Varn Dam, type: place }
  fair: { label: Harbour Fair, type: event }
  glass: { label: Glass Pier, type: work }
  waltz: { label: Osby Waltz, type: work }
facts:
  - { subject: dam, property: opened, value: 1961-05-03 }
  - { subject: dam, property: built, value: 1958 }
  - { subject: dam, property: architect, value: Olaf Bren }
  - { subject: fair, property: started, value: 1911-06-01 }
  - { subject: glass, property: director, value: Ida Moe }
  - { subject: glass, property: composer, value: Nils Hurd }
  - { subject: waltz, property: composer, value: Nils Hurd }
`;

describe('what stands beside the deed', () => {
  describe('the date of what something was made with or paid from is not its own', () => {
    eachDraft(facts, [
      'The Varn Dam was built with drawings of 1894.',
      'The Varn Dam was opened with money from a lottery in 1951.',
      `The Varn Dam was opened with a concert in 1951.
                                          ^^^^ error wrong-date: 1961`,
      `The Varn Dam was built from stone in 1951.
                                     ^^^^ error wrong-date: 1958`,
    ]);
  });

  describe('work on an event comes before it', () => {
    eachDraft(facts, [
      'Work on the Harbour Fair started in March 1911.',
      `The Harbour Fair started in March 1911.
                            ^^^^^^^^^^ error wrong-date: June 1911`,
    ]);
  });

  describe('a firm puts up what somebody designed', () => {
    eachDraft(facts, [
      'The Varn Dam was built by Holt & Sons.',
      `The Varn Dam was built by Sven Holt.
                          ^^^^^^^^^ error wrong-name: Olaf Bren`,
      `The Varn Dam was designed by Holt & Sons.
                             ^^^^^^^^^^^ error wrong-name: Olaf Bren`,
    ]);
  });

  describe('who wrote what is watched, wrote no music', () => {
    eachDraft(facts, [
      'Sven Holt wrote Glass Pier.',
      `Sven Holt wrote the music for Glass Pier.
^^^^^^^^^ error wrong-name: Nils Hurd`,
      `Sven Holt wrote the Osby Waltz.
^^^^^^^^^ error wrong-name: Nils Hurd`,
    ]);
  });
});

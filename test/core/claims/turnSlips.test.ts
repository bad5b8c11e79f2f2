import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  norland: { label: Norland, type: place }
  choir: { label: Ostrey Choir, short: [choir], context: [choir], type: organization }
  berg: { label: Anna Berg, type: person }
  holt: { label: Nils Holt, type: person }
  vane: { label: Clara Vane, type: person }
properties:
  cantor: { label: cantor, value: person, triggers: [cantor] }
facts:
  - { id: norland-berg, subject: norland, property: prime-minister, value: berg, valid: 1951-03-12/1955-11-19 }
  - { id: norland-holt, subject: norland, property: prime-minister, value: holt, valid: 1955-11-19/1959-05-30 }
  - { id: norland-berg-again, subject: norland, property: prime-minister, value: berg, valid: 1959-05-30/1963-08-22 }
  - { id: choir-cantor, subject: choir, property: cantor, value: vane, valid: 1970-09/1984-06 }
`;

describe('a day or a month that is a slip away from the turn of a term', () => {
  describe('is that turn where a verb of coming or going tells of its holder', () => {
    eachDraft(facts, [
      `Anna Berg returned in May 1960 in a landslide.
                      ^^^^^^^^ error wrong-date: May 1959`,
      `Anna Berg had charm. When she retired, on 22 July 1963, the bells rang.
                                          ^^^^^^^^^^^^ error wrong-date: 22 August 1963`,
      `Nils Holt came in by one vote, and fell on 30 May 1958 by two.
                                           ^^^^^^^^^^^ error wrong-date: 30 May 1959`,
      `Clara Vane arrived in September 1971 with a tuning fork and left in June 1984.
                      ^^^^^^^^^^^^^^ error wrong-date: September 1970`,
      `Clara Vane stepped down in June 1983.
                           ^^^^^^^^^ error wrong-date: June 1984`,
    ]);
  });

  describe('is that turn where the clause names the office and whose it is', () => {
    eachDraft(facts, [
      `His party needed the name. On 12 April 1951 Norland had a prime minister who sang.
                              ^^^^^^^^^^^^^ error wrong-date: 12 March 1951`,
    ]);
  });

  describe('is another day', () => {
    eachDraft(facts, [
      // Of another office or place, which stands there.
      'Anna Berg was elected party treasurer in March 1950.',
      'Clara Vane left Norland in June 1983.',
      'Clara Vane came as a pupil in September 1968.',
      // Told of something of hers, or of somebody else.
      "Clara Vane's mother left in June 1983.",
      'Clara Vane said that Otto Lind had left in June 1983.',
      // A verb that tells of no coming or going.
      'Clara Vane sang before the king in September 1969.',
      'In March 1950 Norland had a prime minister who sang.',
      // On which another term began or ended.
      'Anna Berg left on 19 November 1955.',
      // Another month, or too far off.
      'Clara Vane left in May 1984, and came back.',
      'Clara Vane left in June 1978.',
      'Anna Berg returned, years after her fall, in November 1957.',
    ]);
  });
});

import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  un: { label: United Nations, aliases: [UN], type: organization }
  annan: { label: Kofi Annan, type: person }
  ban: { label: Ban Ki-moon, type: person }
  guterres: { label: António Guterres, type: person }
  germany: { label: Germany, type: place }
  schroder: { label: Gerhard Schröder, type: person }
  merkel: { label: Angela Merkel, type: person }
  scholz: { label: Olaf Scholz, type: person }
properties:
  secretary-general: { label: secretary-general, value: person, triggers: [secretary-general, Secretary-General] }
facts:
  - { id: annan, subject: un, property: secretary-general, value: annan, valid: 1997-01-01/2006-12-31 }
  - { id: ban, subject: un, property: secretary-general, value: ban, valid: 2007-01-01/2016-12-31 }
  - { id: guterres, subject: un, property: secretary-general, value: guterres, valid: 2017-01-01/.. }
  - { id: schroder, subject: germany, property: head-of-government, value: schroder, valid: 1998-10-27/2005-11-22 }
  - { id: merkel, subject: germany, property: head-of-government, value: merkel, valid: 2005-11-22/2021-12-08 }
  - { id: scholz, subject: germany, property: head-of-government, value: scholz, valid: 2021-12-08/2025-05-06 }
`;

function on(date: string, text: string): string {
  return `---\ndate: ${date}\n---\n\n${text}`;
}

describe('roles', () => {
  describe('are judged at the time that the sentence speaks of', () => {
    eachDraft(facts, [
      on(
        '2019-05-04',
        `The secretary-general of the United Nations, Ban Ki-moon, warned of a drought.
                                             ^^^^^^^^^^^ error wrong-name: António Guterres`,
      ),
      on(
        '2019-05-04',
        `The United Nations’ secretary-general is Kofi Annan.
                                         ^^^^^^^^^^ error wrong-name: António Guterres`,
      ),
      on('2019-05-04', 'The secretary-general of the United Nations, António Guterres, warned of a drought.'),
      on('2019-05-04', 'The secretary-general of the United Nations, Antonio Guterres, warned of a drought.'),
      on(
        '2010-05-04',
        `The secretary-general of the United Nations, António Guterres, warned of a drought.
                                             ^^^^^^^^^^^^^^^^ error wrong-name: Ban Ki-moon`,
      ),
      on(
        '2019-05-04',
        `In 2010, the secretary-general of the United Nations was António Guterres.
                                                         ^^^^^^^^^^^^^^^^ error wrong-name: Ban Ki-moon`,
      ),
      on('2019-05-04', 'In 2010, the secretary-general of the United Nations was Ban Ki-moon.'),
      `In 1999, the secretary-general of the United Nations was Ban Ki-moon.
                                                         ^^^^^^^^^^^ error wrong-name: Kofi Annan`,
      `BERLIN, March 5, 2022 — German chancellor Angela Merkel said no.
                                          ^^^^^^^^^^^^^ error wrong-name: Olaf Scholz`,
      `BERLIN, March 5, 2012 — German chancellor Angela Merkel said no.`,
    ]);
  });

  describe('are past behind “then-” and “former”', () => {
    eachDraft(facts, [
      on('2019-05-04', 'The former secretary-general of the United Nations, Kofi Annan, had warned of it.'),
      on('2019-05-04', 'The then-secretary-general of the United Nations, Kofi Annan, had warned of it.'),
      on('2022-03-05', 'Former German chancellor Angela Merkel said no.'),
      on('2022-03-05', 'Then-German chancellor Gerhard Schröder said no.'),
      on('2022-03-05', 'The ex-chancellor of Germany, Gerhard Schröder, said no.'),
    ]);
  });

  describe('are past where the words behind them say so, and another’s in a row', () => {
    eachDraft(facts, [
      on('2022-03-05', 'Angela Merkel, the German chancellor until then, said no.'),
      on('2022-03-05', 'Angela Merkel, Germany’s chancellor before him, said no.'),
      on('2022-03-05', 'Gerhard Schröder, Germany’s chancellor in those days, said no.'),
      on('2022-03-05', 'Gerhard Schröder, Germany’s chancellor when the mark was given up, said no.'),
      on('2022-03-05', 'Angela Merkel, Germany’s chancellor for sixteen years, said no.'),
      on('2022-03-05', 'Angela Merkel, Germany’s first woman chancellor, said no.'),
      on('2022-03-05', 'Germany’s eighth chancellor, Angela Merkel, said no.'),
      on(
        '2022-03-05',
        `Angela Merkel, Germany’s chancellor, said no.
^^^^^^^^^^^^^ error wrong-name: Olaf Scholz`,
      ),
    ]);
    eachVerdict(facts, [
      [on('2022-03-05', 'Germany’s first chancellor, Olaf Scholz, said no.'), ['unverified Olaf Scholz']],
      [on('2022-03-05', 'Germany’s ninth chancellor, Olaf Scholz, said no.'), ['supported Olaf Scholz']],
    ]);
  });

  describe('are not refuted where the time is open', () => {
    eachDraft(facts, [
      'The secretary-general of the United Nations, Kofi Annan, warned of it.',
      on('2019-05-04', 'The secretary-general of the United Nations was Kofi Annan when it began.'),
      on('2019-05-04', 'Kofi Annan, secretary-general of the United Nations from 1997 to 2006, warned of it.'),
      on('1990-05-04', 'The secretary-general of the United Nations, Javier Pérez de Cuéllar, warned of it.'),
      on('2021-12-20', 'Olaf Scholz replaced Angela Merkel as chancellor of Germany this month.'),
      on('2019-05-04', 'Will Kofi Annan be secretary-general of the United Nations?'),
    ]);
  });

  describe('are read, and right', () => {
    eachVerdict(facts, [
      [on('2022-03-05', 'German chancellor Olaf Scholz said no.'), ['supported Olaf Scholz']],
      [
        on('2019-05-04', 'In 2010, the secretary-general of the United Nations was Ban Ki-moon.'),
        ['supported Ban Ki-moon'],
      ],
    ]);
  });
});

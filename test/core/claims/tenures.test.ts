import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  rovers: { label: Marsh Rovers, aliases: [the Rovers], type: organization }
  quill: { label: Quill Museum, type: organization }
  sol: { label: Sol Anders, type: person }
  mia: { label: Mia Toft, type: person }
  per: { label: Per Lang, type: person }
  tove: { label: Tove Rask, type: person }
facts:
  - { id: sol-coach, subject: rovers, property: coach, value: sol, valid: 2015-06-15/2025-04-08 }
  - { id: mia-coach, subject: rovers, property: coach, value: mia, valid: 2025-04-08/.. }
  - { id: per-director, subject: quill, property: director, value: per, valid: 2011-09/2019-08 }
  - { id: tove-director, subject: quill, property: director, value: tove, valid: 2019-09/.. }
`;

function on(date: string, text: string): string {
  return `---\ndate: ${date}\n---\n\n${text}`;
}

describe('tenures', () => {
  describe('begin and end when the facts say', () => {
    eachDraft(facts, [
      on(
        '2025-10-20',
        `Sol Anders was fired in March.
                        ^^^^^ error wrong-date: April`,
      ),
      on(
        '2025-10-20',
        `Sol Anders had coached the Rovers since 2014.
                                        ^^^^ error wrong-date: 2015`,
      ),
      on(
        '2025-10-20',
        `The Rovers are back. Their coach, Mia Toft, has led the Rovers since March 2025.
                                                                     ^^^^^^^^^^ error wrong-date: April 2025`,
      ),
      on(
        '2025-10-20',
        `The Rovers are back. Their coach, Mia Toft, has been in the job since March 2025.
                                                                      ^^^^^^^^^^ error wrong-date: April 2025`,
      ),
      on(
        '2025-10-20',
        `Tove Rask has run the Quill Museum for nine years.
                                       ^^^^^^^^^^ error wrong-date: six years`,
      ),
      on(
        '2025-10-20',
        `Marsh Rovers sacked Sol Anders in May.
                                  ^^^ error wrong-date: April`,
      ),
      on(
        '2025-10-20',
        `Mia Toft took over from Sol Anders in May.
                                      ^^^ error wrong-date: April`,
      ),
    ]);
  });

  describe('are left alone where another office may be meant', () => {
    eachDraft(facts, [
      on('2025-10-20', 'Sol Anders was fired in April.'),
      on('2025-10-20', 'Sol Anders resigned in 1998 as treasurer of his village.'),
      on('2025-10-20', 'Sol Anders resigned as coach of Coast United in May 2014.'),
      on('2025-10-20', 'Marsh Rovers sacked Sol Anders in April.'),
      on('2025-10-20', 'Sol Anders retired from Coast United in 2001.'),
      on('2025-10-20', 'Sol Anders will retire in 2031.'),
      on('2025-10-20', 'Sol Anders took the Rovers to Rome in May 2018.'),
      on('2025-10-20', 'Sol Anders quit smoking in March.'),
      on('2025-10-20', 'Sol Anders stepped onto the stage in March.'),
      on('2025-10-20', 'Sol Anders replaced his striker for the Rovers in May 2018.'),
      on('2025-10-20', 'Tove Rask has lived in the old town since 2004.'),
      on('2025-10-20', 'The new coach of the Rovers, Mia Toft, had coached Coast United since 2020.'),
      on('2025-10-20', 'The Rovers are back. Their first coach, Sol Anders, had run the Quill Museum since 2006.'),
      on('2025-10-20', 'The Rovers are back. Their coach, Mia Toft, had led Coast United for five years.'),
      on('2025-10-20', 'The Rovers are back. Their coach, Mia Toft, has lived in Penby since 2020.'),
      on('2025-10-20', 'The Rovers are back. Their coach, Mia Toft, had been at Coast United since 2020.'),
      on('2025-10-20', 'The Rovers are back. Their coach, Mia Toft, had worked for Coast United since 2020.'),
      on('2025-10-20', 'The Rovers are back. Their coach, Mia Toft, had owned a boat since 2020.'),
      on('2025-10-20', 'The Rovers are back. Their coach, Mia Toft, has lived in Penby for five years.'),
      on('2025-10-20', 'Mia Toft joined a choir in 2011.'),
      on('2025-10-20', 'Tove Rask is still director of the Quill Museum, but since Sunday only just.'),
    ]);
  });

  describe('leave the next holder open', () => {
    eachDraft(facts, [
      on('2019-03-29', 'Nora Falk, who saved the archive, will be the next director of the Quill Museum.'),
      on('2019-03-29', 'The incoming director of the Quill Museum, Nora Falk, said nothing.'),
      on('2025-10-20', 'In June 2019 the trustees chose Tove Rask, who has been director of the Quill Museum since.'),
    ]);
  });

  describe('begin when one of two people hires the other', () => {
    eachDraft(
      `
entities:
  ada: { label: Ada Lund, type: person }
  sol: { label: Sol Anders, type: person }
facts:
  - { id: ada-coach, subject: ada, property: coach, value: sol, valid: 2015-06/2025-04 }
`,
      [
        `Ada Lund hired Sol Anders in June 2016.
                             ^^^^^^^^^ error wrong-date: June 2015`,
        `Ada Lund dismissed Sol Anders in April 2024.
                                 ^^^^^^^^^^ error wrong-date: April 2025`,
        'Ada Lund hired Sol Anders in June 2015.',
        'Ada Lund hired a nurse in June 2016.',
      ],
    );
  });

  describe('have a length and a beginning, each right or wrong by itself', () => {
    eachDraft(facts, [
      on(
        '2028-06-14',
        'Mia Toft has been the coach of the Rovers for three years, since ⟦April 2024|error wrong-date: April 2025⟧.',
      ),
      on('2028-06-14', 'Mia Toft has been the coach of the Rovers for three years, since April 2025.'),
    ]);
  });

  describe('a post told of before is held from one day until another', () => {
    eachDraft(facts, [
      `Per Lang was the museum's director. He held the post from 2009 until 2019.
                                                          ^^^^ error wrong-date: 2011`,
      `Per Lang, a chemist by training, held the job for ten years, from September 2010 to August 2019.
                                                                  ^^^^^^^^^^^^^^ error wrong-date: September 2011`,
      `Per Lang became director of the Quill Museum in 2011 and held the office until 2017.
                                                                               ^^^^ error wrong-date: 2019`,
      'Per Lang held the position from 2011 to 2019, and then retired.',
      // Another post.
      'Per Lang was a friend of hers. He held the post of bursar from 2009 until 2019.',
      'Per Lang became chair of the harbour board. He held the post until 2018.',
      'Per Lang held the lease from 2009 until 2019.',
    ]);
  });
});

import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  brave-new-world: { label: Brave New World, short: [the novel], type: work }
  animal-farm: { label: Animal Farm, type: work }
  huxley: { label: Aldous Huxley, type: person }
  orwell: { label: George Orwell, type: person }
  julian: { label: Julian Huxley, type: person }
  opera-house: { label: Sydney Opera House, aliases: [Opera House in Sydney], type: place }
  utzon: { label: Jørn Utzon, type: person }
  aalto: { label: Alvar Aalto, type: person }
  curie: { label: Marie Curie, type: person }
  pierre: { label: Pierre Curie, type: person }
  becquerel: { label: Henri Becquerel, type: person }
  vertigo: { label: Vertigo, type: work }
  hitchcock: { label: Alfred Hitchcock, type: person }
  wilder: { label: Billy Wilder, type: person }
  instagram: { label: Instagram, type: organization }
  facebook: { label: Facebook, type: organization }
  google: { label: Google, type: organization }
  conrad: { label: Joseph Conrad, type: person }
  apollo: { label: Apollo 11, type: event }
  armstrong: { label: Neil Armstrong, type: person }
  aldrin: { label: Buzz Aldrin, type: person }
  bolivar: { label: Simón Bolívar, type: person }
  angostura: { label: Congress of Angostura, type: event }
  ed: { label: Ed Vik, type: person }
  carl: { label: Carl Vik, type: person }
  cup: { label: 1976 Lake Champions Cup final, type: event }
  dutch: { label: Netherlands, type: place }
  tarnia: { label: Tarnia, type: place }
facts:
  - { subject: brave-new-world, property: author, value: huxley }
  - { subject: animal-farm, property: author, value: orwell }
  - { subject: opera-house, property: architect, value: utzon }
  - { subject: curie, property: spouse, value: pierre }
  - { subject: vertigo, property: director, value: hitchcock }
  - { subject: instagram, property: acquired-by, value: facebook }
  - { subject: conrad, property: nationality, value: Poland }
  - { subject: apollo, property: commander, value: armstrong }
  - { subject: angostura, property: leader, value: bolivar }
  - { subject: ed, property: sibling, value: carl }
  - { subject: cup, property: winner, value: tarnia }
  - { subject: cup, property: runner-up, value: dutch }
`;

describe('wrong-name', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `Brave New World was written by George Orwell.
                               ^^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `George Orwell wrote Brave New World in a few months.
^^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `George Orwell, who wrote *Brave New World*, taught at Eton.
^^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `*Brave New World*, by Moon Ji-hoon, is old.
                      ^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `Brave New World was written by Hong Kong-born George Orwell.
                                              ^^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `The author of Brave New World, Julian Huxley, was a biologist.
                               ^^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `*Brave New World*, a novel by George Orwell, is set in London.
                              ^^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `George Orwell's Brave New World is set in London.
^^^^^^^^^^^^^ error wrong-name: Aldous Huxley`,
      `Brave New World was written by H. G. Wells.
                               ^^^^^^^^^^^ error wrong-name`,
      `The architect of the Sydney Opera House was Alvar Aalto.
                                            ^^^^^^^^^^^ error wrong-name: Jørn Utzon`,
      `The Sydney Opera House, designed by Alvar Aalto, opened late.
                                    ^^^^^^^^^^^ error wrong-name: Jørn Utzon`,
      `Marie Curie’s husband, Henri Becquerel, shared the prize.
                       ^^^^^^^^^^^^^^^ error wrong-name: Pierre Curie`,
      `Marie Curie married Henri Becquerel.
                    ^^^^^^^^^^^^^^^ error wrong-name: Pierre Curie`,
      `Vertigo, directed by Billy Wilder, flopped at first.
                     ^^^^^^^^^^^^ error wrong-name: Alfred Hitchcock`,
      `Instagram was bought by Google.
                        ^^^^^^ error wrong-name: Facebook`,
      `Google acquired Instagram.
^^^^^^ error wrong-name: Facebook`,
      `Apollo 11’s commander, Buzz Aldrin, was the first to speak.
                       ^^^^^^^^^^^ error wrong-name: Neil Armstrong`,
    ]);
  });

  describe('is found wherever prose stands', () => {
    eachDraft(facts, [
      `## Vertigo, directed by Billy Wilder
                        ^^^^^^^^^^^^ error wrong-name: Alfred Hitchcock`,
      `| Film | Director |
| --- | --- |
| Vertigo | Billy Wilder |
            ^^^^^^^^^^^^ error wrong-name: Alfred Hitchcock`,
      `- *Vertigo*, directed by **Billy Wilder**
                           ^^^^^^^^^^^^ error wrong-name: Alfred Hitchcock`,
      `![Vertigo, directed by Billy Wilder](still.png)
                       ^^^^^^^^^^^^ error wrong-name: Alfred Hitchcock`,
      `A film.[^f]

[^f]: Vertigo was directed by Billy Wilder.
                              ^^^^^^^^^^^^ error wrong-name: Alfred Hitchcock`,
      `🎬 Vertigo was directed by Billy
                           ^^^^^ error wrong-name: Alfred Hitchcock
Wilder.`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'Brave New World was written by Aldous Huxley.',
      'Aldous Huxley wrote Brave New World. Mr. Huxley was thirty-seven.',
      'The Sydney Opera House was designed by Jorn Utzon.',
      'The Sydney Opera House was designed by the Danish architect Jørn Utzon.',
      'Marie Curie married a physicist.',
      'Brave New World was not written by George Orwell.',
      'Was Brave New World written by George Orwell?',
      'If George Orwell had written Brave New World, it would be shorter.',
      'Brave New World might have been written by George Orwell.',
      'George Orwell reviewed Brave New World.',
      'George Orwell, who wrote Animal Farm, had read Brave New World.',
      'Animal Farm, by George Orwell, is shorter than Brave New World.',
      'George Orwell admired Aldous Huxley, the author of Brave New World.',
      'Like Aldous Huxley, who wrote Brave New World, George Orwell went to Eton.',
      'Vertigo was directed by Alfred Hitchcock, not by Billy Wilder.',
      'Billy Wilder, unlike Vertigo, was funny.',
      'A bout of vertigo, caused by Billy Wilder, kept him at home.',
      'Instagram was bought by Facebook in a year when Google bought Motorola.',
      'Neil Armstrong commanded Apollo 11, and Buzz Aldrin flew it down.',
      'Joseph Conrad was Polish.',
      '`Vertigo, directed by Billy Wilder`',
      '[Vertigo](https://example.org/directed-by-Billy-Wilder) flopped.',
    ]);
  });

  describe('is read, and right', () => {
    eachVerdict(facts, [
      ['Brave New World was written by Huxley.', ['supported Huxley']],
      ['Aldous Huxley went to Eton. Brave New World was written by Huxley.', ['supported Huxley']],
      ['SYDNEY OPERA HOUSE, designed by JØRN UTZON', ['supported JØRN UTZON']],
      ['Vertigo was directed by Sir Alfred Hitchcock.', ['supported Alfred Hitchcock']],
      ['The Congress of Angostura was led by Simon Bolivar.', ['supported Simon Bolivar']],
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“Google acquired Instagram,” she said.
 ^^^^^^ information wrong-name: Facebook`,
      `> Vertigo, directed by Billy Wilder, flopped.
                       ^^^^^^^^^^^^ information wrong-name: Alfred Hitchcock`,
    ]);
  });

  describe('is put right in the writer’s form', () => {
    eachFix(facts, [
      ['Vertigo was directed by Billy Wilder.', 'Vertigo was directed by Alfred Hitchcock.'],
      [
        'Billy Wilder made comedies. Vertigo was directed by Wilder.',
        'Billy Wilder made comedies. Vertigo was directed by Hitchcock.',
      ],
      ['Ed Vik beat Ralph, his elder brother.', 'Ed Vik beat Carl, his elder brother.'],
      [
        'The runner-up of the 1976 Lake Champions Cup final was Norland.',
        'The runner-up of the 1976 Lake Champions Cup final was the Netherlands.',
      ],
      [
        'The side beaten in the 1976 Lake Champions Cup final, Norland, wept.',
        'The side beaten in the 1976 Lake Champions Cup final, Norland, wept.',
      ],
      ['Vertigo was directed by *Billy Wilder*.', 'Vertigo was directed by *Alfred Hitchcock*.'],
      ['Vertigo was directed by Billy\nWilder.', 'Vertigo was directed by Alfred\nHitchcock.'],
      [
        'Films:\r\n\r\nVertigo was directed by Billy Wilder.\r\n',
        'Films:\r\n\r\nVertigo was directed by Alfred Hitchcock.\r\n',
      ],
      ['👏🏽 Vertigo was directed by Billy Wilder.', '👏🏽 Vertigo was directed by Alfred Hitchcock.'],
      ['Joseph Conrad was a German writer.', 'Joseph Conrad was a Polish writer.'],
      ["Billy Wilder's Vertigo flopped.", "Alfred Hitchcock's Vertigo flopped."],
    ]);
  });
});

describe('a place that has a shorter name', () => {
  eachDraft(
    `
entities:
  fen: { label: "Fen County, Norland", aliases: [Fen County], type: place }
  moor: { label: "Moor County, Norland", type: place }
  saltby: { label: Saltby, type: place }
  ashby: { label: Ashby, type: place }
facts:
  - { subject: saltby, property: part-of, value: fen }
  - { subject: ashby, property: part-of, value: moor }
`,
    [
      `Saltby is part of Corve County.
                  ^^^^^^^^^^^^ error wrong-name: Fen County`,
      `Saltby is part of Moor County, Norland.
                  ^^^^^^^^^^^^^^^^^^^^ error wrong-name: Fen County, Norland`,
      `Ashby is part of Corve County.
                 ^^^^^^^^^^^^ error wrong-name: Moor County, Norland`,
    ],
  );
});

import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  dvorak: { label: Antonín Dvořák, type: person }
  tchaikovsky: { label: Pyotr Ilyich Tchaikovsky, aliases: [Pyotr Tchaikovsky], type: person }
  rachmaninoff: { label: Sergei Rachmaninoff, type: person }
  shakespeare: { label: William Shakespeare, type: person }
  reykjavik: { label: Reykjavík, type: place }
  kilimanjaro: { label: Mount Kilimanjaro, type: place }
  mississippi: { label: Mississippi River, type: place }
  wojtyla: { label: Karol Wojtyła, type: person }
  kraemer: { label: Jörg Krämer, type: person }
  connor: { label: Sinéad O'Connor, type: person }
facts:
  - { subject: dvorak, property: born, value: 1841-09-08 }
  - { subject: kilimanjaro, property: elevation, value: 5895 m }
`;

describe('misspelled-name', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `Jörg Kramper wrote nothing.
     ^^^^^^^ error misspelled-name: Krämer`,
      `Antonin Dvorzak wrote nine symphonies.
        ^^^^^^^ error misspelled-name: Dvorak`,
      `Antonín Dvořžák wrote nine symphonies.
        ^^^^^^^ error misspelled-name: Dvořák`,
      `Willaim Shakespeare wrote plays.
^^^^^^^ error misspelled-name: William`,
      `Printed by William Shakespear & Co.
                   ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `William Shakespear wrote plays.
        ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `They climbed Mount Kilimanjero.
                   ^^^^^^^^^^^ error misspelled-name: Kilimanjaro`,
      `The Mississoppi River floods.
    ^^^^^^^^^^^ error misspelled-name: Mississippi`,
      `Sergei Rachmanimoff played it himself.
       ^^^^^^^^^^^^ error misspelled-name: Rachmaninoff`,
      `The concerto by Sergei **Rachmanimoff** was a hit.
                         ^^^^^^^^^^^^ error misspelled-name: Rachmaninoff`,
      `# William Shakespear
          ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `- Plays by William Shakespear
                   ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `| Poet |
| --- |
| William Shakespear |
          ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `![William Shakespear](portrait.jpg)
          ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `Plays.[^1]

[^1]: See William Shakespear, *Works*.
                  ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `Was William Shakespear a glover's son?
            ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `🎭 William Shakespear’s plays are long.
           ^^^^^^^^^^ error misspelled-name: Shakespeare`,
      `Karol Wojtula was an actor once.
      ^^^^^^^ error misspelled-name: Wojtyla`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'Antonín Dvořák wrote nine symphonies.',
      'Antonin Dvorak wrote nine symphonies.',
      'ANTONÍN DVOŘÁK wrote nine symphonies.',
      'Anton\u0131\u0301n Dvořák wrote nine symphonies.',
      'Antoni\u0301n Dvor\u030ca\u0301k wrote nine symphonies.',
      'Dvořák’s symphonies were written by Antonín Dvořák.',
      // Usual transliterations.
      'Sergei Rachmaninov played it himself.',
      'Sergey Rachmaninoff played it himself.',
      'Pyotr Tchaikovskij wrote ballets.',
      'Sinead O’Connor sang it.',
      "Sinéad O'Connor sang it.",
      'Reykjavik is small.',
      // Other people, other places.
      'Anton Dvorak keeps a shop.',
      'Winona Shakespeare keeps a shop.',
      'Mark Shakespear keeps a shop.',
      'The Missouri River floods.',
      'They drove along the Mississippi.',
      'The concert in Williamsburg was short.',
      '`William Shakespear`',
      '<https://example.org/William-Shakespear>',
      'See [the plays](William-Shakespear.html).',
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“William Shakespear wrote it,” she said.
         ^^^^^^^^^^ information misspelled-name: Shakespeare`,
    ]);
  });

  describe('is put right in the writer’s form', () => {
    eachFix(facts, [
      ['William Shakespear wrote plays.', 'William Shakespeare wrote plays.'],
      ['WILLIAM SHAKESPEAR WROTE PLAYS.', 'WILLIAM SHAKESPEARE WROTE PLAYS.'],
      ['William *Shakespear* wrote plays.', 'William *Shakespeare* wrote plays.'],
      ["William Shakespear's plays", "William Shakespeare's plays"],
      ['William\r\nShakespear wrote plays.\r\n', 'William\r\nShakespeare wrote plays.\r\n'],
      ['Antonin Dvorzak wrote symphonies.', 'Antonin Dvorak wrote symphonies.'],
      ['Antonín Dvorzák wrote symphonies.', 'Antonín Dvořák wrote symphonies.'],
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  lions: { label: Lions, aliases: [South Africa], type: organization }
  tigers: { label: Tigers, aliases: [New Zealand], type: organization }
  final: { label: 2019 Harbour Cup final, short: [final, match], context: [lions, tigers], type: event }
  dam: { label: Malpas Dam, aliases: [the Malpas], type: place }
  burst: { label: failure of the Malpas Dam, type: event }
  hall: { label: Lantern Hall, type: place }
  fire: { label: 1987 Lantern Hall fire, type: event }
  run: { label: Ana Silva's home run, type: event }
  six: { label: Six of the North, type: organization }
  ada: { label: Ada Berg, type: person }
  bo: { label: Bo Lund, type: person }
  cleo: { label: Cleo Voss, type: person }
  dag: { label: Dag Holm, type: person }
  eva: { label: Eva Roth, type: person }
  finn: { label: Finn Krog, type: person }
properties:
  innings: { label: innings, value: quantity, triggers: [innings] }
  titles: { label: titles, value: quantity, triggers: [title, titles] }
facts:
  - { id: final-date, subject: final, property: date, value: 2019-07-14 }
  - { id: final-place, subject: final, property: location, value: Harbour Park }
  - { id: final-score, subject: final, property: score-line, value: "12–11" }
  - { id: final-winner, subject: final, property: winner, value: lions }
  - { id: final-loser, subject: final, property: runner-up, value: tigers }
  - { id: final-crowd, subject: final, property: attendance, value: 50245 }
  - { id: titles, subject: lions, property: titles, value: 4, valid: 2019-07-14/.. }
  - { id: burst-date, subject: burst, property: date, value: 1959-12-02 }
  - { id: burst-deaths, subject: burst, property: death-toll, value: 423 people }
  - { id: dam-height, subject: dam, property: height, value: 66 m }
  - { id: fire-date, subject: fire, property: date, value: 1987-03-05 }
  - { id: run-date, subject: run, property: date, value: 1993-10-23 }
  - { id: six, subject: six, property: members, value: [ada, bo, cleo, dag, eva, finn] }
`;

function on(date: string, text: string): string {
  return `---\ndate: ${date}\n---\n\n${text}`;
}

describe('events', () => {
  describe('are known by their sides', () => {
    eachDraft(facts, [
      on(
        '2019-07-15',
        `# The 2019 Harbour Cup final

South Africa beat New Zealand 13–11 on Saturday.
                              ^^^^^ error wrong-statement: 12–11
                                       ^^^^^^^^ error wrong-date: Sunday`,
      ),
      on(
        '2019-07-15',
        `The 2019 Harbour Cup final was wet. The Lions and the Tigers met before 52,045 spectators.
                                                                        ^^^^^^^^^^^^^^^^^ error wrong-quantity: 50,245 spectators`,
      ),
      on('2019-07-15', '# The 2019 Harbour Cup final\n\nSouth Africa beat New Zealand 12–11 on Sunday.'),
      on('2019-07-15', '# The 2019 Harbour Cup final\n\nSouth Africa had beaten New Zealand 20–3 in 2014.'),
      on('2019-07-15', 'South Africa beat New Zealand 20–3 on Saturday.'),
    ]);
  });

  describe('stand at a score for a while', () => {
    eachDraft(facts, [
      'In the 2019 Harbour Cup final the Lions were 9–0 up inside ten minutes.',
      'The Tigers led 8–3 at half-time in the 2019 Harbour Cup final.',
      'The 2019 Harbour Cup final stood at 9–9 after an hour; it ended 12–11.',
    ]);
  });

  describe('are told by what a thing did', () => {
    eachDraft(facts, [
      `On 2 December 1958 the Malpas Dam gave way.
   ^^^^^^^^^^^^^^^ error wrong-date: 2 December 1959`,
      `The Malpas Dam burst in 1959 and killed 432 people.
                                        ^^^^^^^^^^ error wrong-quantity: 423 people`,
      `Lantern Hall burned down on 6 March 1987.
                            ^^^^^^^^^^^^ error wrong-date: 5 March 1987`,
      'The Malpas Dam was finished in 1954.',
      'Lantern Hall was painted in March 1990.',
      'The Malpas Dam leaked in November 1959.',
    ]);
  });

  describe('have the day before “when”', () => {
    eachDraft(facts, [
      `That was on 23 October 1992, when Ana Silva's home run ended it all.
            ^^^^^^^^^^^^^^^ error wrong-date: 23 October 1993`,
      "That was on 23 October 1993, when Ana Silva's home run ended it all.",
      "He wrote it in 2001, when Ana Silva's home run had been forgotten.",
    ]);
  });

  describe('have the day between commas, whatever is denied of them', () => {
    eachDraft(facts, [
      `The failure of the Malpas Dam, on 2 November 1959, was not the last.
                                  ^^^^^^^^^^^^^^^ error wrong-date: 2 December 1959`,
      'The failure of the Malpas Dam, on 2 December 1959, was not the last.',
    ]);
  });

  describe('have one attendance, however far back they were named', () => {
    eachDraft(facts, [
      `The 2019 Harbour Cup final was played in the rain. Nobody minded. The band played twice. The attendance was given as 52,045.
                                                                                                                     ^^^^^^ error wrong-quantity: 50,245`,
      'The 2019 Harbour Cup final was played in the rain. Nobody minded. The attendance at the opening match was 20,000.',
    ]);
  });

  describe('are not what a short form of another year or of many names', () => {
    eachDraft(facts, [
      'The 2019 Harbour Cup final was dull. South Africa and New Zealand remember the final of 1986, played in June 1986.',
      'South Africa won the 2019 Harbour Cup final against New Zealand; in 1986 a final was played in June.',
    ]);
  });

  describe('leave a count of titles', () => {
    eachDraft(facts, [
      on(
        '2019-07-15',
        `This is South Africa's third world title.
                       ^^^^^ error wrong-ordinal: fourth`,
      ),
      on('2019-07-15', "This is South Africa's fourth title."),
      on('2019-07-15', "South Africa's third title came in 2011."),
    ]);
  });
});

describe('a closed set', () => {
  describe('is known by its members alone', () => {
    eachDraft(facts, [
      `Ada Berg, Bo Lund, Cleo Voss, Dag Holm, Eva Roth and Gus Dahl set off at dawn.
                                                     ^^^^^^^^ error wrong-member: Finn Krog`,
      'Ada Berg, Bo Lund, Cleo Voss, Dag Holm, Eva Roth and Finn Krog set off at dawn.',
      'Ada Berg, Bo Lund, Cleo Voss, Hans Moe, Eva Roth and Gus Dahl set off at dawn.',
      'Ada Berg, Bo Lund, Cleo Voss and Gus Dahl set off at dawn.',
    ]);
  });

  describe('the day of an event is the date beside it', () => {
    eachDraft(facts, [
      `They were right until 14 June 2019, the day of the 2019 Harbour Cup final.
                      ^^^^^^^^^^^^ error wrong-date: 14 July 2019`,
      `On the night of the 2019 Harbour Cup final, 14 June 2019, it rained.
                                            ^^^^^^^^^^^^ error wrong-date: 14 July 2019`,
      `The date of the 2019 Harbour Cup final was 13 July 2019.
                                           ^^^^^^^^^^^^ error wrong-date: 14 July 2019`,
      'They were right until 14 July 2019, the day of the 2019 Harbour Cup final.',
      'They drove on 13 July 2019, the day before the 2019 Harbour Cup final.',
      'On the second day of the 2019 Harbour Cup final, 15 July 2019, it rained.',
    ]);
  });
});

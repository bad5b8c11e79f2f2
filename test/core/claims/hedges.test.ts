import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tunnel: { label: Grey Tunnel, type: place }
  fall: { label: Skarn dam disaster, type: event }
  final: { label: 1999 Lake Cup final, aliases: [Lake Cup final of 1999], type: event }
  tale: { label: The Tin King, short: [film], type: work }
  oda: { label: Oda Brandt, type: person }
properties:
  score-line: { label: score, value: text, patterns: ["{subject} {value}", "{subject} end {value}"] }
  medal: { label: won an Olympic medal, value: boolean, triggers: [won an Olympic medal] }
facts:
  - { id: tunnel-opened, subject: tunnel, property: opened, value: 1988-03-13 }
  - { id: fall-toll, subject: fall, property: death-toll, value: 43 people }
  - { id: final-score, subject: final, property: score-line, value: 2–1 }
  - { id: tale-director, subject: tale, property: director, value: Ida Moe }
  - { id: tale-published, subject: tale, property: published, value: 1998 }
  - { id: tale-role, subject: tale, property: cast-member, value: Tom Reith }
  - { id: oda-medal, subject: oda, property: medal, value: false }
`;

describe('what is told of, and not asserted', () => {
  describe('what happens in a film or a novel', () => {
    eachDraft(facts, [
      'In the film, the Grey Tunnel opens in 1985.',
      'In her novel the Grey Tunnel was opened in 1985 and nobody cares.',
      'In a short story by Anna Holt, the Grey Tunnel opens in 1985.',
      'In the 1998 film, released in April, the Grey Tunnel opens in 1985.',
      'The Grey Tunnel, in the film, opens in 1985.',
      'The town is proud, but in legend the Grey Tunnel opened in 1985.',
      'In the video game, Skarn beat Dunmore in the Lake Cup final of 1999 1–0.',
      'In the Norwegian television series, the Skarn dam disaster kills 400 people.',
      'In the film, Oda Brandt won an Olympic medal.',
      'In the book, the Grey Tunnel opens in 1985.',
      'In The Tin King, the Grey Tunnel opens in 1985.',
      `The Grey Tunnel, seen in the film, opened in 1985.
                                             ^^^^ error wrong-date: 1988`,
      `In the film industry, the Grey Tunnel is known: it opened in 1985.
                                                             ^^^^ error wrong-date: 1988`,
      `In the story of tunnels, the Grey Tunnel was opened in 1985.
                                                       ^^^^ error wrong-date: 1988`,
      `In the book, Moe recalls that the Grey Tunnel opened in 1985.
                                                        ^^^^ error wrong-date: 1988`,
      `In the film, the hero digs alone; the Grey Tunnel opened in 1985.
                                                            ^^^^ error wrong-date: 1988`,
      `In the game against Dunmore, which opened the season, they saw the Grey Tunnel, opened in 1985.
                                                                                          ^^^^ error wrong-date: 1988`,
      `In the film, The Tin King, directed by Oda Brandt, nobody speaks.
                                       ^^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('what nobody in particular wrote or said', () => {
    eachDraft(facts, [
      'Newspapers wrote that the Skarn dam disaster had killed 400 people.',
      'The Grey Tunnel had opened in 1985, newspapers wrote.',
      'According to the papers of the day, the Grey Tunnel opened in 1985.',
      'Early reports put the toll of the Skarn dam disaster at 20.',
      'The first reports said that the Skarn dam disaster had killed 20 people.',
      'The headlines had it that the Grey Tunnel opened in 1985.',
      'Some people say that the Grey Tunnel opened in 1985.',
      'Some people think the Grey Tunnel opened in 1985.',
      'The Grey Tunnel opened in 1985, some think.',
      'The Grey Tunnel, people say, opened in 1985.',
      `Some people think highly of it; the Grey Tunnel opened in 1985.
                                                          ^^^^ error wrong-date: 1988`,
      `The minister said that the Skarn dam disaster had killed 20 people.
                                                         ^^^^^^^^^ error wrong-quantity: 43 people`,
      `The Grey Tunnel opened in 1985, and newspapers wrote that it was a wonder.
                          ^^^^ error wrong-date: 1988`,
      `Newspapers loved the Grey Tunnel, which opened in 1985.
                                                  ^^^^ error wrong-date: 1988`,
      `Early reports praised it; the Grey Tunnel opened in 1985.
                                                    ^^^^ error wrong-date: 1988`,
      `The Lake Courier reported that the Grey Tunnel had opened in 1985.
                                                             ^^^^ error wrong-date: 1988`,
    ]);
  });

  describe('what would have been, or nearly was', () => {
    eachDraft(facts, [
      'Had money come in time, the Grey Tunnel had opened in 1985.',
      'Had justice been done, the Lake Cup final of 1999 had ended 1–0.',
      'Were the Grey Tunnel to open in 1985, the mayor would resign.',
      'Should the Grey Tunnel open in 1985, the mayor would resign.',
      'But for the flood, the Grey Tunnel had opened in 1985.',
      'Imagine the Grey Tunnel opened in 1985.',
      'Supposing that the Grey Tunnel opened in 1985, the loan was cheap.',
      'The Grey Tunnel hardly opened in 1985.',
      'Scarcely had the Grey Tunnel opened in 1985 when it flooded.',
      `Had he not dug it, they would walk; the Grey Tunnel opened in 1985.
                                                              ^^^^ error wrong-date: 1988`,
      `The Grey Tunnel had opened in 1985 when the money ran out.
                              ^^^^ error wrong-date: 1988`,
      `But for all its faults nobody closed the Grey Tunnel. The Grey Tunnel opened in 1985.
                                                                                ^^^^ error wrong-date: 1988`,
      `The miners, were they asked, said so: the Grey Tunnel opened in 1985.
                                                                ^^^^ error wrong-date: 1988`,
      `The Grey Tunnel, hardly a beauty, opened in 1985.
                                            ^^^^ error wrong-date: 1988`,
    ]);
  });
});

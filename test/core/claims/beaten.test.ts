import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  final: { label: Fen Cup final, type: event }
  cup: { label: Marsh World Cup, type: event }
  sorrel: { label: Sorrel Town, aliases: [Sorrel], type: organization }
  fenby: { label: Fenby Rovers, aliases: [Fenby], type: organization }
  gale: { label: Gale City, type: organization }
facts:
  - { id: final-winner, subject: final, property: winner, value: sorrel }
  - { id: final-loser, subject: final, property: runner-up, value: fenby }
  - { id: final-score, subject: final, property: score, value: "4–3" }
  - { id: final-temperature, subject: final, property: temperature, value: -13 °F }
  - { id: cup-winner, subject: cup, property: winner, value: sorrel }
  - { id: cup-loser, subject: cup, property: runner-up, value: fenby }
`;

describe('who beat whom in a match', () => {
  describe('is told of it where one of the two is right, or both are changed over', () => {
    eachDraft(facts, [
      `The season ended with the Fen Cup final, in which Sorrel beat the Marsh Raiders 4–3.
                                                                  ^^^^^^^^^^^^^ error wrong-name: Fenby Rovers`,
      `In the Fen Cup final Gale City beat Fenby 4–3.
                     ^^^^^^^^^ error wrong-name: Sorrel Town`,
      `In the Fen Cup final Gale City lost to Sorrel.
                     ^^^^^^^^^ error wrong-name: Fenby Rovers`,
      `Fenby beat Sorrel in the Fen Cup final.
^^^^^ error wrong-name: Sorrel
           ^^^^^^ error wrong-name: Fenby`,
      'Sorrel beat Fenby in the Fen Cup final.',
      'Fenby lost to Sorrel in the Fen Cup final.',
    ]);
  });

  describe('is told of another match where neither is, or where many were played', () => {
    eachDraft(facts, [
      'Gale City beat Marsh Raiders in the Fen Cup final of the juniors.',
      'Sorrel beat Gale City to reach the Fen Cup final.',
      'In the Marsh World Cup Sorrel beat Gale City 4–3.',
      'In the Fen Cup final Sorrel did not beat Gale City.',
    ]);
  });

  describe('in the final of a cup, whatever games there were on the way', () => {
    eachDraft(
      `
entities:
  cup: { label: 1931 Sund Open, type: event }
  ida: { label: Ida Moe, type: person }
  eva: { label: Eva Lind, type: person }
facts:
  - { id: cup-winner, subject: cup, property: winner, value: ida }
  - { id: cup-runner-up, subject: cup, property: runner-up, value: eva }
`,
      [
        `Ida Moe defeated Ada Brandt in the final of the 1931 Sund Open.
                 ^^^^^^^^^^ error wrong-name: Eva Lind`,
        `In the final of the 1931 Sund Open, Ada Brandt lost to Ida Moe.
                                    ^^^^^^^^^^ error wrong-name: Eva Lind`,
        'Ida Moe beat Eva Lind in the final of the 1931 Sund Open.',
        'Ida Moe beat Ada Brandt in the 1931 Sund Open.',
        'In the semi-final of the 1931 Sund Open, Ida Moe beat Ada Brandt.',
        'Ida Moe beat Ada Brandt on her way to the final of the 1931 Sund Open.',
      ],
    );
  });
});

describe('a temperature below zero', () => {
  eachDraft(facts, [
    `At the start of the Fen Cup final the thermometer stood at 20 degrees below zero Fahrenheit.
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 13 degrees below zero Fahrenheit`,
    `The temperature at the Fen Cup final was 20 degrees Fahrenheit below zero.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 13 degrees Fahrenheit below zero`,
    'The temperature at the Fen Cup final was 13 degrees below zero Fahrenheit.',
    'The temperature at the Fen Cup final was 25 degrees below zero Celsius.',
    'The temperature at the Fen Cup final was 25 degrees below zero.',
    // Of another hour.
    'At the start of the Fen Cup final the thermometer stood at 25 degrees below zero. By noon it had climbed to 2 degrees below zero.',
  ]);
});

import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  guild: { label: Larch Guild, type: organization }
  ida: { label: Ida Moe, type: person }
  karl: { label: Karl Rask, type: person }
  nils: { label: Nils Orre, type: person }
  ole: { label: Ole Berg, type: person }
  prize: { label: 1972 Larch Prize, type: event }
  lamp: { label: The Tin Lamp, type: work }
  hall: { label: Marram Hall, type: place }
properties:
  warden: { label: warden of the guild, value: person, triggers: [warden] }
  prizes: { label: Larch Prizes won, value: quantity, triggers: [Larch Prizes] }
facts:
  - { id: guild-warden-ida, subject: guild, property: warden, value: ida, valid: 1960/1969 }
  - { id: guild-warden-karl, subject: guild, property: warden, value: karl, valid: 1970/1985 }
  - { id: guild-founders, subject: guild, property: founder, value: [ida, karl, nils, Eva Holm] }
  - { id: prize-winners, subject: prize, property: winner, value: [karl, nils] }
  - { id: nils-prizes, subject: nils, property: prizes, value: 4 prizes }
  - { id: lamp-duration, subject: lamp, property: duration, value: 131 minutes }
  - { id: hall-height, subject: hall, property: height, value: 41 m }
`;

describe('what is told of somebody and something else beside it', () => {
  describe('with whom one did it', () => {
    eachDraft(facts, [
      `Karl Rask shared the 1972 Larch Prize with his friend Ole Berg.
                                                      ^^^^^^^^ error wrong-member: Nils Orre`,
      `Karl Rask won the 1972 Larch Prize together with Ole Berg.
                                                 ^^^^^^^^ error wrong-member: Nils Orre`,
      `The old man was Karl Rask, who had come by bus. He shared the 1972 Larch Prize with Ole Berg.
                                                                                    ^^^^^^^^ error wrong-member: Nils Orre`,
      'The old man was Karl Rask, who had come by bus. He shared the 1972 Larch Prize with Nils Orre.',
      'Karl Rask won the 1972 Larch Prize with Ole Berg in the stalls.',
      'Karl Rask celebrated the 1972 Larch Prize with Ole Berg. He shared a flat with Ole Berg.',
      'Ida Moe founded the Larch Guild with the help of Ole Berg.',
    ]);
    eachFix(facts, [
      [
        'Ida Moe wrote. She was a founder of the Larch Guild, with Karl Rask, Ole Berg and Eva Holm.',
        'Ida Moe wrote. She was a founder of the Larch Guild, with Karl Rask, Nils Orre and Eva Holm.',
      ],
    ]);
  });

  describe('who had the office at the time', () => {
    eachDraft(facts, [
      `On 3 May 1974 the roof fell. “We shall mend it,” said the Larch Guild's warden at the time, Ida Moe.
                                                                                            ^^^^^^^ error wrong-name: Karl Rask`,
      `In 1964 the Larch Guild burnt. Its warden at the time, Karl Rask, was away.
                                                       ^^^^^^^^^ error wrong-name: Ida Moe`,
      "On 3 May 1974 the roof fell. “We shall mend it,” said the Larch Guild's warden at the time, Karl Rask.",
      'In 1964 the Larch Guild burnt. Its warden at that time, Ida Moe, was away.',
      `Who was warden of the Larch Guild in 1964? Karl Rask.
                                           ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Who was the warden of the Larch Guild in 1974? It was Ida Moe, I think.
                                                      ^^^^^^^ error wrong-name: Karl Rask`,
      'Who was warden of the Larch Guild in 1974? Karl Rask.',
      'Who was warden of the Larch Guild when it burnt? Ida Moe.',
    ]);
  });

  describe('all of it', () => {
    eachDraft(facts, [
      `The Tin Lamp is long. We sat through all 121 minutes of it.
                                         ^^^^^^^^^^^ error wrong-quantity: 131 minutes`,
      `The Tin Lamp is long. All two hours and one minute of it.
                          ^^^^^^^^^^^^^^^^^^^^^^^^ error wrong-quantity: two hours and eleven minutes`,
      `Marram Hall is tall. All 14 metres of it are brick.
                         ^^^^^^^^^ error wrong-quantity: 41 metres`,
      'The Tin Lamp is long. All 131 minutes of it are dark, 30 minutes of it in colour.',
      'The Tin Lamp is long. All two hours of it are dark. I slept through some 30 minutes of it.',
      'Marram Hall is tall. I climbed all 41 metres of it. He painted 12 metres of it.',
    ]);
  });

  describe('nearly as many as one has in all', () => {
    eachDraft(facts, [
      `Nils Orre had three Larch Prizes by the end of his days, in Norra.
              ^^^^^^^^^^^^^^^^^^ error wrong-quantity: four`,
      'Nils Orre had four Larch Prizes by the end of his days, in Norra.',
    ]);
  });
});

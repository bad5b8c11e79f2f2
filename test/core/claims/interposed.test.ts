import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  oda: { label: Oda Brandt, type: person }
  emil: { label: Emil Rask, type: person }
  wieland: { label: Karl Wieland, type: person }
  final: { label: 1931 Lake final, type: event }
  moe: { label: Ida Moe, type: person }
  kest: { label: Mira Kest, type: person }
  reith: { label: Tom Reith, type: person }
properties:
  scorers: { label: scorers, value: person, triggers: [scored, goals by] }
  signed-from: { label: signed from, value: organization, triggers: [signed from, bought from] }
facts:
  - { id: oda-place, subject: oda, property: birthplace, value: Dunmore }
  - { id: oda-died, subject: oda, property: died, value: 1951-05-18 }
  - { id: oda-from, subject: oda, property: signed-from, value: Vale Rovers }
  - { id: emil-from, subject: emil, property: signed-from, value: Vale Rovers }
  - { id: oda-spouse, subject: oda, property: spouse, value: emil }
  - { id: emil-born, subject: emil, property: born, value: 1882-06-17 }
  - { id: emil-father, subject: emil, property: father, value: wieland }
  - { id: final-scorers, subject: final, property: scorers, value: [moe, kest, reith] }
`;

describe('what stands between a claim and its value', () => {
  describe('a place that nobody knows is judged by the one that is said to hold it', () => {
    eachDraft(facts, [
      `Oda Brandt was born in Ferrystreet, a dockside quarter of Sorrel.
                                                          ^^^^^^ error wrong-place: Dunmore`,
      'Oda Brandt was born in Ferrystreet, a dockside quarter of Dunmore.',
      'Oda Brandt was born in Ferrystreet, the oldest district in Dunmore.',
      'Oda Brandt was born in Ferrystreet, near Dunmore.',
      `Oda Brandt was born in Ferrystreet, near Sorrel.
                       ^^^^^^^^^^^ error wrong-place: Dunmore`,
      `Oda Brandt was born in Sorrel, a village.
                       ^^^^^^ error wrong-place: Dunmore`,
    ]);
  });

  describe('a name before a comma is not listed with the pronoun behind it', () => {
    eachDraft(facts, [
      'Taught by her father, Karl Grau, she had gone to law, and had married Oda Brandt in the end.',
      'Karl Grau, a smith, was there. By his leave, Karl Grau, she married Oda Brandt.',
    ]);
  });

  describe('nobody plans to die', () => {
    eachDraft(facts, [
      `Oda Brandt, too, was to die in Sorrel, on 18 May 1950, at sixty.
                                          ^^^^^^^^^^^ error wrong-date: 18 May 1951`,
      'Oda Brandt was afraid to die in 1950.',
      'Oda Brandt was not to die in 1950.',
    ]);
  });

  describe('a participle in front may have several parts', () => {
    eachDraft(facts, [
      `Born at Aldern, near Sorrel, in June 1881, a bass singer's son, Emil Rask read law.
                                ^^^^^^^^^ error wrong-date: June 1882`,
      `Born in Aldern, Norway, in June 1881, Emil Rask read law.
                           ^^^^^^^^^ error wrong-date: June 1882`,
      'Born at Aldern, near Sorrel, in June 1881, a friend of Emil Rask, Anna Lund, read law.',
      "Born in June 1881, a singer's son, Fyodor Koss, met Emil Rask.",
      'Born in June 1881, near Aldern, his brother knew Emil Rask well.',
    ]);
  });

  describe('asides do not end a list that goes on', () => {
    eachDraft(facts, [
      `The goals in the 1931 Lake final were scored by Ida Moe, from the spot, by Mira Kest, and by Anna Lund.
                                                                                             ^^^^^^^^^ error wrong-member: Tom Reith`,
      `The goals in the 1931 Lake final were scored by Ida Moe, Mira Kest and, with the outside of a boot, Anna Lund.
                                                                                                    ^^^^^^^^^ error wrong-member: Tom Reith`,
      'The goals in the 1931 Lake final were scored by Ida Moe, by Mira Kest and, in the end, by Tom Reith, watched by Anna Lund.',
      'The goals in the 1931 Lake final were scored by Ida Moe and by Mira Kest, with a shot that was seen by Anna Lund.',
      'The goals in the 1931 Lake final were scored by Ida Moe and Mira Kest and, by all accounts, Anna Lund wept.',
    ]);
  });

  describe('a curator’s verb may be parted from its preposition by whom it is said of', () => {
    eachDraft(facts, [
      `Sun Athletic signed Oda Brandt from Isle United in 1953.
                                    ^^^^^^^^^^^ error wrong-name: Vale Rovers`,
      `Emil Rask was quick. The club bought him from Isle United.
                                              ^^^^^^^^^^^ error wrong-name: Vale Rovers`,
      'Sun Athletic signed Oda Brandt from Vale Rovers.',
      'Oda Brandt signed books from Isle United.',
      'Sun Athletic signed players from Isle United. Oda Brandt came next.',
      "Sun Athletic signed Oda Brandt's brother from Isle United.",
    ]);
  });
});

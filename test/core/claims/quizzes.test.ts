import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  mill: { label: Sand Mill, short: [mill], type: place }
  weir: { label: Sorrel Weir, short: [weir], type: place }
  guild: { label: Weavers' Guild, type: organization }
  league: { label: Northern Curling League, short: [league], type: organization }
  stones: { label: Aker Stones, type: organization }
  final: { label: Lofoten Final, type: event }
  ida: { label: Ida Moe, type: person }
  prize: { label: Corn Prize, type: thing }
  pact: { label: Treaty of Lunde, type: event }
facts:
  - { id: mill-opened, subject: mill, property: opened, value: 1901 }
  - { id: weir-opened, subject: weir, property: opened, value: 1894 }
  - { id: weir-location, subject: weir, property: location, value: Dunmore }
  - { id: guild-founded, subject: guild, property: founded, value: 1871 }
  - { id: guild-formation, subject: guild, property: place-of-formation, value: Dunmore }
  - { id: moe-leads, subject: guild, property: leader, value: Ida Moe, valid: 2001/2010 }
  - { id: dahl-leads, subject: guild, property: leader, value: Per Dahl, valid: 2011/.. }
  - { id: league-founded, subject: league, property: founded, value: 1920 }
  - { id: league-formation, subject: league, property: place-of-formation, value: Tartu }
  - { id: stones-founded, subject: stones, property: founded, value: 1919 }
  - { id: final-host, subject: final, property: host, value: Oslo }
  - { id: final-date, subject: final, property: date, value: 1972-03-04 }
  - { id: ida-born, subject: ida, property: born, value: 1948-03-20 }
  - { id: ida-plays, subject: ida, property: instrument, value: cello }
  - { id: pact-days, subject: pact, property: duration, value: 31 days }
  - { id: prize-name, subject: prize, property: named-after, value: Lord Grau }
  - { id: pact-place, subject: pact, property: location, value: Dunmore }
`;

describe('quizzes', () => {
  describe('ask which of two, and the answer is about the one it names', () => {
    eachDraft(facts, [
      `Which opened first, the Sand Mill or the Sorrel Weir? The weir, in 1896.
                                                                   ^^^^ error wrong-date: 1894`,
      'Which opened first, the Sand Mill or the Sorrel Weir? The weir, in 1894.',
      'Which opened first, the Sand Mill or the Sorrel Weir? In 1896 nobody asked.',
      'Which opened first, the Sand Mill or the Sorrel Weir? The weir, by seven years.',
      'Which came first, the Weavers’ Guild or the Sorrel Weir? The Sorrel Weir, by a year.',
      `Which came first, the Northern Curling League or the Aker Stones? The Stones, by a year. The league was founded in 1920 in Riga.
                                                                                                                           ^^^^ error wrong-place: Tartu`,
    ]);
  });

  describe('ask with nothing but “was” where or when something took place', () => {
    eachDraft(facts, [
      `Where was the Lofoten Final? In Bergen, on ice.
                                ^^^^^^ error wrong-place: Oslo`,
      `Where is Sorrel Weir? In Riga.
                         ^^^^ error wrong-place: Dunmore`,
      `When was the Lofoten Final? On 4 March 1974.
                               ^^^^^^^^^^^^ error wrong-date: 4 March 1972`,
      'Where was the Lofoten Final? In Oslo, on ice.',
      'Where was the Lofoten Final? In a hall. In Bergen they had none.',
      'Where was the Lofoten Final shown? In Bergen.',
      `| Question | Answer |
| --- | --- |
| Where was the Lofoten Final? | Bergen |
                                 ^^^^^^ error wrong-place: Oslo
| When was the Lofoten Final? | March 1972 |
| Where was the Lofoten Final shown? | Bergen |
| Where was the Lofoten Final? | a hall, Bergen |`,
    ]);
  });

  describe('may ask of somebody by the surname alone, where the day of the answer tells who is meant', () => {
    eachDraft(facts, [
      `**On what day was Moe born?** 20 March 1946, and it snowed.
                              ^^^^^^^^^^^^^ error wrong-date: 20 March 1948`,
      `When was Moe born? In March 1946.
                      ^^^^^^^^^^ error wrong-date: March 1948`,
      'When was Moe born? In March 1948.',
      'When was Moe born? In 1946.',
      'When was Moe born? On 2 May 1931.',
    ]);
  });

  describe('are answered by a common noun alone', () => {
    eachDraft(facts, [
      `What instrument does Ida Moe play? The viola.
                                       ^^^^^ error wrong-name: cello`,
      'What instrument does Ida Moe play? The cello.',
      'What instrument does Ida Moe play? Not the viola.',
    ]);
  });

  describe('are answered before a comma, whatever purpose is told behind it', () => {
    eachDraft(facts, [
      `When was the Weavers’ Guild founded? In 1881, as a dining club, to keep out the dyers.
                                        ^^^^ error wrong-date: 1871`,
      'When was the Weavers’ Guild founded? In 1871, to keep out the dyers.',
    ]);
  });
});

describe('what stands beside', () => {
  describe('a name, with an article and no “and”, says who that is', () => {
    eachDraft(facts, [
      `The Corn Prize is named after Lord Byng, the Lord Mayor, who paid for it.
                              ^^^^^^^^^ error wrong-name: Lord Grau`,
      'The Corn Prize is named after Lord Grau, the Lord Mayor, who paid for it.',
    ]);
  });

  describe('in parentheses, is not what “its” goes on about', () => {
    eachDraft(facts, [
      `The Weavers’ Guild was founded in 1871, by six towns (Sorrel signed in May). In 2005 its secretary-general was Per Dahl, a dyer.
                                                                                                               ^^^^^^^^ error wrong-name: Ida Moe`,
      'The Weavers’ Guild was founded in 1871, by six towns (Sorrel signed in May). In 2012 its secretary-general was Per Dahl, a dyer.',
    ]);
  });

  describe('“it was … that” tells where somebody did something, and not where the thing before was', () => {
    eachDraft(facts, [
      'The Treaty of Lunde is long. It was in a small back room of the inn that Hansen and Olsen met.',
      'The Treaty of Lunde is long. It was in a lakeside lodge in Riga that the two had met.',
      `The Treaty of Lunde is short. It was signed in a house in Riga that burned down.
                                                          ^^^^ error wrong-place: Dunmore`,
    ]);
  });
});

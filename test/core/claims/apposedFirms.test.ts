import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  rail: { label: Norfell Rail, type: organization }
  wings: { label: Arctic Wings, type: organization }
  moe: { label: Ida Moe, type: person }
  film: { label: The Long Fjord, type: work }
facts:
  - { id: rail-founded, subject: rail, property: founded, value: 1997 }
  - { id: wings-founded, subject: wings, property: founded, value: 2004 }
  - { id: moe-born, subject: moe, property: born, value: 1872-07-16 }
  - { id: moe-died, subject: moe, property: died, value: 1928-06-18 }
  - { id: film-published, subject: film, property: published, value: 1974-10-03 }
`;

describe('what tells which thing or person', () => {
  describe('behind an apposed noun, a participle is said of the name', () => {
    eachDraft(facts, [
      `They bought Arctic Wings, a low-cost airline founded in 2005.
                                                        ^^^^ error wrong-date: 2004`,
      `After the sale of the mills its boats passed to Norfell Rail, a line founded in 1998.
                                                                                ^^^^ error wrong-date: 1997`,
      `The boats are run by Norfell Rail, a firm based in Port Osby and founded in 1998.
                                                                            ^^^^ error wrong-date: 1997`,
      'They bought Arctic Wings, a low-cost airline founded in 2004.',
      'When they came to Norfell Rail, a mill burned in 1951.',
      'Ida Moe ran Norfell Rail, a firm based in Lund, and founded a bank in 1912.',
      'Norfell Rail bought a firm based in Lund and founded in 1912.',
    ]);
  });

  describe('a participle in front is said of who does something behind all that is set between', () => {
    eachDraft(facts, [
      `Ida Moe was a nurse. Born in 1873 in a village near Lund, the younger daughter of a signalman, she trained in Osby.
                             ^^^^ error wrong-date: 1872`,
      `Ida Moe was a nurse. Born near Lund in July 1873, put on a lorry at seven, she trained in Osby.
                                       ^^^^^^^^^ error wrong-date: July 1872`,
      'Ida Moe was a nurse. Born in 1872 in a village near Lund, the younger daughter of a signalman, she trained in Osby.',
      'Ida Moe met a colonel. Born in 1880, the youngest of six, he was a nurse.',
      'Born in 1930, the first of her films, The Long Fjord is a classic.',
    ]);
  });

  describe('a film which somebody released', () => {
    eachDraft(facts, [
      `They saw The Long Fjord, a film for which she is remembered and which Corvin released in 1975.
                                                                                         ^^^^ error wrong-date: 1974`,
      `They saw The Long Fjord, the film which Corvin released in 1975.
                                                           ^^^^ error wrong-date: 1974`,
      'They saw The Long Fjord, a film for which she is remembered and which Corvin released in 1974.',
      'They wrote a book which sold well and which Corvin released in 1980, after The Long Fjord.',
    ]);
  });

  describe('behind “when” and commas, a deed is that of the sentence’s own subject', () => {
    eachDraft(facts, [
      `Ida Moe was knighted in 1912, when the schools moved in, and died in June 1929.
                                                                     ^^^^^^^^^ error wrong-date: June 1928`,
      'Ida Moe was knighted in 1912, when the schools moved in, and died in June 1928.',
      'Ida Moe left in 1912, when her father fell ill, and died in June 1929.',
      'Ida Moe left in 1912, when the colonel fell ill, and died in June 1929.',
    ]);
  });
});

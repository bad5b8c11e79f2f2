import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  garnet: { label: Garnet Shoal, type: place }
  comet: { label: Comet II, type: thing }
  lark: { label: Lark Seven, short: [probe], type: thing }
  ida: { label: Ida Moe, type: person }
  nils: { label: Nils Berg, type: person }
  moss: { label: Moss Records, type: organization }
  weir: { label: Hollin Weir, type: place }
  fire: { label: Quay Street fire, type: event }
facts:
  - { id: garnet-annexed, subject: garnet, property: annexed, value: 1884 }
  - { id: comet-first-flight, subject: comet, property: first-flight, value: 1951-05-03 }
  - { id: lark-landed, subject: lark, property: landed, value: 1974-09-11 }
  - { id: ida-appointed, subject: ida, property: appointed, value: 1996, statement: Ida Moe was appointed rector of Saltby in 1996. }
  - { id: nils-left, subject: nils, property: left, value: 1988, statement: Nils Berg left the Ravens in 1988. }
  - { id: moss-acquired, subject: moss, property: acquired, value: 2001 }
  - { id: weir-built-from, subject: weir, property: built-from, value: 1927 }
  - { id: fire-injured, subject: fire, property: injured, value: 48 }
`;

describe('careers, purchases, flights and crowds', () => {
  eachDraft(facts, [
    // A date between the possessor and the noun.
    'Garnet Shoal’s 1886 annexation was bloodless.\n               ^^^^ error wrong-date: 1884',
    'Nils Berg’s 1989 departure was a shock.\n            ^^^^ error wrong-date: 1988',
    // A name between the verb and what it does to it.
    'Engineers brought Lark Seven down safely on 12 September 1974.\n                                            ^^^^^^^^^^^^^^^^^ error wrong-date: 11 September 1974',
    'A pilot took Comet II up for the first time in 1952.\n                                               ^^^^ error wrong-date: 1951',
    // A verb that ends in the preposition before its object.
    'The label took control of Moss Records in 2002.\n                                          ^^^^ error wrong-date: 2001',
    'In 1928 the bishop laid the foundation stone of Hollin Weir.\n   ^^^^ error wrong-date: 1927',
    'In 1928 the bishop laid the foundation stone of the house beside Hollin Weir.',
    'Moss Records was bought in 2002.\n                           ^^^^ error wrong-date: 2001',
    // A chronicle's date before its dash.
    '- May 1952 – Comet II takes to the air\n  ^^^^^^^^ error wrong-date: May 1951',
    // Whose it is may stand behind.
    'Since its annexation in 1886, Garnet Shoal has had no mayor.\n                        ^^^^ error wrong-date: 1884',
    // What another did first.
    'The Thrush beat Comet II into the air: it first flew in 1950.',
    // Another post, another body.
    'Ida Moe was appointed rector in 1997.\n                                ^^^^ error wrong-date: 1996',
    'Ida Moe was appointed deputy rector in 1993.',
    'The king had made Ida Moe solicitor in 1990.',
    'Viborg had made Ida Moe their dean in 1990.',
    // Of another's club.
    'Nils Berg was sacked by Torino in 1985.',
    'Nils Berg broke with his father in 1975.',
    // The fate that a figure is of.
    'The Quay Street fire left 9 people dead and 58 injured.\n                                            ^^^^^^^^^^ error wrong-quantity: 48 injured',
    'Nine people died and 48 were injured in the Quay Street fire.',
    'Nine people died and 58 were injured in the Quay Street fire.\n                     ^^ error wrong-quantity: 48',
    // What lasts since its date, or lasted until it.
    'Ida Moe has been rector since 1998.\n                              ^^^^ error wrong-date: 1996',
    'Ida Moe has been dean since 1992.',
    'Moss Records has belonged to a brewer since 2003.\n                                            ^^^^ error wrong-date: 2001',
    'A brewer has owned Moss Records since 2003.\n                                      ^^^^ error wrong-date: 2001',
    'Under construction since 1929, Hollin Weir was late.\n                         ^^^^ error wrong-date: 1927',
    'Nils Berg played with the Ravens until 1990.\n                                       ^^^^ error wrong-date: 1988',
    'Nils Berg played with the Wrens until 1979.',
    'Moss Records has made no profit since 2003.',
  ]);
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  norland: { label: Norland, aliases: [Norlandic], type: place }
  velia: { label: Velia, aliases: [Velian], type: place }
  fenmouth: { label: Fenmouth, type: place }
  brenn: { label: Ada Brenn, type: person }
  lind: { label: Otto Lind, type: person }
  strand: { label: Eva Strand, type: person }
  dahl: { label: Per Dahl, type: person }
  moe: { label: Ida Moe, type: person }
  vik: { label: Jon Vik, type: person }
  holm: { label: Karl Holm, type: person }
  berg: { label: Lena Berg, type: person }
  quist: { label: Marta Quist, type: person }
  party: { label: Harbour Party, short: [party], type: organization }
  tveit: { label: Nils Tveit, type: person }
  league: { label: Coastal League, type: organization }
  sand: { label: Rolf Sand, type: person }
  falk: { label: Nina Falk, type: person }
  clara: { label: Clara Hjort, aliases: [Clara Rask], type: person }
  emil: { label: Emil Hjort, type: person }
  anton: { label: Anton Rask, type: person }
  greta: { label: Greta Rask, type: person }
  olga: { label: Olga Hjort, type: person }
  bruno: { label: Bruno Rask, type: person }
  cobaltine: { label: cobaltine, type: thing }
  friis: { label: Hanna Friis, type: person }
  pump: { label: pendulum pump, short: [pump], type: thing }
  lohse: { label: Arvid Lohse, type: person }
  race: { label: 1974 Fjord Race, aliases: [Fjord Race of 1974], short: [race], type: event }
  aas: { label: Tone Aas, type: person }
  bakke: { label: Lars Bakke, type: person }
  wik: { label: Jonas Wik, type: person }
  hagen: { label: Sven Hagen, type: person }
  toft: { label: Mads Toft, type: person }
  lunn: { label: Edith Lunn, type: person }
  kranz: { label: Otto Kranz, type: person }
  revolt: { label: Salt Revolt, short: [revolt], type: event }
  kern: { label: Ulf Kern, type: person }
facts:
  - { id: hos1, subject: norland, property: head-of-state, value: brenn, valid: 2001-03-01/2009-02-28 }
  - { id: hos2, subject: norland, property: head-of-state, value: lind, valid: 2009-03-01/2017-02-28 }
  - { id: hos3, subject: norland, property: head-of-state, value: strand, valid: 2017-03-01/.. }
  - { id: hog1, subject: norland, property: head-of-government, value: dahl, valid: 2004-06-01/2010-05-31 }
  - { id: hog2, subject: norland, property: head-of-government, value: moe, valid: 2010-06-01/2018-05-31 }
  - { id: hog3, subject: norland, property: head-of-government, value: vik, valid: 2018-06-01/.. }
  - { id: mayor, subject: fenmouth, property: head-of-government, value: tveit, valid: 2015-01-10/.. }
  - { id: fm1, subject: norland, property: foreign-minister, value: holm, valid: 2003-05-10/2011-09-01 }
  - { id: fm2, subject: norland, property: foreign-minister, value: berg, valid: 2011-09-01/.. }
  - { id: amb, subject: norland, property: ambassador, value: quist, valid: 2012-02-01/2016-08-31, qualifiers: { to: Velia } }
  - { id: lead1, subject: party, property: leader, value: holm, valid: 2005-05-01/2012-04-30 }
  - { id: lead2, subject: party, property: leader, value: berg, valid: 2012-04-30/.. }
  - { id: env, subject: league, property: special-envoy, value: sand, valid: 2014-03-01/2016-10-31, qualifiers: { to: Velia } }
  - { id: spk, subject: league, property: spokesperson, value: falk, valid: 2011-04-01/.. }
  - { id: sp, subject: clara, property: spouse, value: emil }
  - { id: fa, subject: clara, property: father, value: anton }
  - { id: mo, subject: clara, property: mother, value: greta }
  - { id: ch, subject: clara, property: child, value: olga }
  - { id: si, subject: clara, property: sibling, value: bruno }
  - { id: di, subject: cobaltine, property: discovered-by, value: friis }
  - { id: inv, subject: pump, property: invented-by, value: lohse }
  - { id: win, subject: race, property: winner, value: aas }
  - { id: run, subject: race, property: runner-up, value: bakke }
  - { id: suc, subject: wik, property: successor, value: toft }
  - { id: pre, subject: wik, property: predecessor, value: hagen }
  - { id: adv, subject: lunn, property: doctoral-advisor, value: kranz }
  - { id: rev, subject: revolt, property: leader, value: kern }
`;

describe('who did something', () => {
  describe('of a discovery, a victory or a succession', () => {
    eachDraft(facts, [
      `The discovery of cobaltine by Gro Haug caused a stir.
                              ^^^^^^^^ error wrong-name: Hanna Friis`,
      `Gro Haug's discovery of cobaltine caused a stir.
^^^^^^^^ error wrong-name: Hanna Friis`,
      `The discovery of cobaltine is credited to Gro Haug.
                                          ^^^^^^^^ error wrong-name: Hanna Friis`,
      `The credit for the discovery of cobaltine belongs to Gro Haug.
                                                     ^^^^^^^^ error wrong-name: Hanna Friis`,
      `We owe cobaltine to Gro Haug.
                    ^^^^^^^^ error wrong-name: Hanna Friis`,
      `Gro Haug is remembered for discovering cobaltine.
^^^^^^^^ error wrong-name: Hanna Friis`,
      `The patent for the pendulum pump was granted to Knut Haug in 1880.
                                                ^^^^^^^^^ error wrong-name: Arvid Lohse`,
      `The pendulum pump came from the workshop of Knut Haug.
                                            ^^^^^^^^^ error wrong-name: Arvid Lohse`,
      `Gro Haug took the 1974 Fjord Race by a length.
^^^^^^^^ error wrong-name: Tone Aas`,
      `Gro Haug crossed the line first in the 1974 Fjord Race.
^^^^^^^^ error wrong-name: Tone Aas`,
      `Gro Haug was first in the 1974 Fjord Race.
^^^^^^^^ error wrong-name: Tone Aas`,
      `Gro Haug beat Lars Bakke to win the 1974 Fjord Race.
^^^^^^^^ error wrong-name: Tone Aas`,
      `The 1974 Fjord Race saw Gro Haug win by a length.
                        ^^^^^^^^ error wrong-name: Tone Aas`,
      `The 1974 Fjord Race ended with a victory for Gro Haug.
                                             ^^^^^^^^ error wrong-name: Tone Aas`,
      `Knut Haug stepped into Jonas Wik's shoes in 1980.
^^^^^^^^^ error wrong-name: Mads Toft`,
      `Knut Haug supervised Edith Lunn's thesis.
^^^^^^^^^ error wrong-name: Otto Kranz`,
      `Knut Haug supervised the doctoral thesis of Edith Lunn.
^^^^^^^^^ error wrong-name: Otto Kranz`,
      `Edith Lunn's thesis, supervised by Knut Haug, was on eels.
                                   ^^^^^^^^^ error wrong-name: Otto Kranz`,
      'Third place in the 1974 Fjord Race went to Gro Haug.',
      'The prize for the youngest rower in the 1974 Fjord Race went to Gro Haug.',
      'Gro Haug won her heat in the 1974 Fjord Race.',
      'Gro Haug took part in the 1974 Fjord Race.',
      'Gro Haug took the 1974 Fjord Race to the screen.',
      'Gro Haug took the 1974 Fjord Race as her subject.',
      'Gro Haug was beaten in the 1974 Fjord Race by Lars Bakke.',
      'The BBC secured the 1974 Fjord Race for its new channel.',
      'Gro Haug is known for discovering cobaltine’s toxicity.',
      'Gro Haug beat her own record in the 1974 Fjord Race.',
      'Gro Haug was first to leave the 1974 Fjord Race.',
      'Gro Haug finished third in the 1974 Fjord Race behind Tone Aas.',
      'Gro Haug saw Tone Aas win the 1974 Fjord Race.',
      'Gro Haug, who never won the 1974 Fjord Race, wept.',
      'Tone Aas, a friend of Gro Haug, won the 1974 Fjord Race.',
      'The 1974 Fjord Race was won by Tone Aas, a friend of Gro Haug.',
      'The winner of the 1974 Fjord Race, a friend of Gro Haug, was Tone Aas.',
      'The 1974 Fjord Race ended with a party for Gro Haug.',
      'Cobaltine was discovered by Hanna Friis, a pupil of Gro Haug.',
      'Cobaltine was found by a pupil of Gro Haug.',
      'Gro Haug is remembered for discovering a use for cobaltine.',
      'Gro Haug was the first to use cobaltine.',
      "Gro Haug's pendulum pump broke in May.",
      'Gro Haug built a pendulum pump in her yard.',
      'Gro Haug improved the pendulum pump.',
      'Gro Haug took the place of Arvid Lohse, inventor of the pendulum pump.',
      'Jonas Wik took over the firm from Knut Haug.',
      'Jonas Wik took over the lease from Knut Haug in 1970.',
      'When Jonas Wik died, Knut Haug took over the funeral.',
    ]);
  });

  describe('behind the words that describe somebody', () => {
    eachDraft(facts, [
      `The Salt Revolt was led by a young miller, Gro Haug.
                                           ^^^^^^^^ error wrong-name: Ulf Kern`,
      `Cobaltine was first described by a schoolteacher, Gro Haug, in 1903.
                                                  ^^^^^^^^ error wrong-name: Hanna Friis`,
      `The pendulum pump was the brainchild of a sailor, Knut Haug.
                                                  ^^^^^^^^^ error wrong-name: Arvid Lohse`,
      `Gro Haug, winner of the 1974 Fjord Race, is a nurse.
^^^^^^^^ error wrong-name: Tone Aas`,
      'Emil Hjort, her husband, was a friend of Knut Haug.',
      'Tone Aas, a friend of Gro Haug, won the 1974 Fjord Race.',
      'The 1974 Fjord Race was won by Tone Aas, a friend of Gro Haug.',
      'The winner of the 1974 Fjord Race, a friend of Gro Haug, was Tone Aas.',
      'Cobaltine was discovered by Hanna Friis, a pupil of Gro Haug.',
      'Cobaltine was found by a pupil of Gro Haug.',
      "Clara Hjort's neighbour Knut Haug and his daughter kept bees.",
    ]);
  });
});

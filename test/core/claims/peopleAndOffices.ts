/** Who has which office, who belongs to whom, and who found and won what: for the tests of how persons are told. */
export const peopleAndOffices = `
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

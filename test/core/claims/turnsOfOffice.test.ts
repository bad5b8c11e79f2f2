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

describe('who has an office from a day on', () => {
  describe('is held against the term that begins or ends then', () => {
    eachDraft(facts, [
      `Gro Haug became president of Norland in March 2017.
^^^^^^^^ error wrong-name: Eva Strand`,
      `Gro Haug took office as president of Norland on 1 March 2009.
^^^^^^^^ error wrong-name: Otto Lind`,
      `Gro Haug succeeded Per Dahl as prime minister of Norland in June 2010.
^^^^^^^^ error wrong-name: Ida Moe`,
      `Gro Haug stepped down as prime minister of Norland on 31 May 2018.
^^^^^^^^ error wrong-name: Ida Moe`,
      `Gro Haug took over as leader of the Harbour Party in April 2012.
^^^^^^^^ error wrong-name: Lena Berg`,
      `In May 2018 Gro Haug resigned as prime minister of Norland.
            ^^^^^^^^ error wrong-name: Ida Moe`,
      `Fenmouth, whose mayor since 2015 has been Gro Haug, floods each spring.
                                          ^^^^^^^^ error wrong-name: Nils Tveit`,
      `Gro Haug has spoken for the Coastal League since April 2011.
^^^^^^^^ error wrong-name: Nina Falk`,
      'In March 2009 Gro Haug became vice-president of Norland.',
      'In March 2009 Gro Haug became the first woman to advise the president of Norland.',
      'In March 2009 Otto Lind became president of Norland.',
      'In May 2010 Per Dahl resigned as prime minister of Norland.',
      'In June 2010 Ida Moe became prime minister of Norland.',
      'In June 2018 Jon Vik took over from Ida Moe as prime minister of Norland.',
      "In May 2010 Norland's prime minister, Per Dahl, named Gro Haug as his finance minister.",
      'On 2 June 2010 the new prime minister of Norland, Ida Moe, named her cabinet.',
      'Gro Haug became adviser to the prime minister of Norland in June 2010.',
      'Gro Haug became deputy prime minister of Norland in June 2010.',
      'Gro Haug was elected to the parliament of Norland in June 2010.',
      'Gro Haug became acting president of Norland in March 2009.',
      'Lena Berg led the Harbour Party into its first government since 1945.',
      'In 2014, Lena Berg took the Harbour Party into its worst crisis since 1999.',
    ]);
  });

  describe('is told by the office’s own name, and by what puts somebody there', () => {
    eachDraft(facts, [
      `In 2006 Gro Haug held the Norlandic presidency.
        ^^^^^^^^ error wrong-name: Ada Brenn`,
      `In March 2014 the Coastal League made Gro Haug its special envoy to Velia.
                                      ^^^^^^^^ error wrong-name: Rolf Sand`,
      `Gro Haug was appointed Norland's ambassador to Velia in February 2012.
^^^^^^^^ error wrong-name: Marta Quist`,
      `The man at the head of the Salt Revolt was Gro Haug.
                                           ^^^^^^^^ error wrong-name: Ulf Kern`,
      'In 2012 Gro Haug was fighting for the leadership of the Harbour Party.',
      'Gro Haug lost the contest for the leadership of the Harbour Party in April 2012.',
      'Gro Haug hoped to win the leadership of the Harbour Party in April 2012.',
      'Eva Strand won the presidency of Norland in 2016.',
      'Gro Haug lost the presidency of Norland to Eva Strand in 2016.',
      'Gro Haug held the presidency of the Norlandic rowing club in 2006.',
      'Gro Haug ran for the presidency of Norland in March 2017.',
      'The presidency of Norland went to the voters in 2017.',
      'With Gro Haug at her side, Ulf Kern led the Salt Revolt.',
      'Gro Haug was in charge of the kitchen of the Salt Revolt.',
      'Gro Haug resigned from the Harbour Party in April 2012.',
    ]);
  });

  describe('is of the post that the facts name', () => {
    eachDraft(facts, [
      `In 2014 the Norlandic ambassador to Velia, Gro Haug, was called home.
                                           ^^^^^^^^ error wrong-name: Marta Quist`,
      `In 2015 the Coastal League's special envoy to Velia, Gro Haug, met both sides.
                                                     ^^^^^^^^ error wrong-name: Rolf Sand`,
      "Norland's ambassador in Berlin, Gro Haug, was called home in 2014.",
      "In 2014 Norland's ambassador to France was Gro Haug.",
      "Gro Haug was appointed Norland's ambassador to France in February 2012.",
      "In 2015 the Coastal League's special envoy to Utria, Gro Haug, met both sides.",
    ]);
  });
});

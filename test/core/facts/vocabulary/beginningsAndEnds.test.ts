import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  museum: { label: Hallam Museum, short: [museum], type: organization }
  bridge: { label: Ostrow Bridge, short: [bridge], type: place }
  tunnel: { label: Krenn Tunnel, type: place }
  airport: { label: Brevik Airport, type: place }
  school: { label: Aldham School, type: organization }
  hotel: { label: Hotel Marenne, type: organization }
  ride: { label: Thunder Peak, type: thing }
  library: { label: Skerra Library, type: organization }
  canal: { label: Velden Canal, type: place }
  lind: { label: Otto Lind, type: person }
  moe: { label: Ida Moe, type: person }
  album: { label: Glass Weather, type: work }
  paper: { label: Brevik Herald, type: work }
  series: { label: Harbour Row, type: work }
  report: { label: Carrow Report, type: work }
  magazine: { label: Lantern, type: work }
  northwind: { label: Northwind, type: organization }
  club: { label: Fen Rovers, type: organization }
  party: { label: Civic Party, type: organization }
  band: { label: The Millwrights, type: organization }
  festival: { label: Asker Festival, type: event }
  prize: { label: Hark Prize, type: thing }
  state: { label: Velia, type: place }
  park: { label: Moor Forest National Park, type: place }
  probe: { label: Asteria 3, type: thing }
  destroyer: { label: HMS Valorous, type: thing }
  car: { label: Corsa Bravo, type: thing }
  campaign: { label: Clean Rivers campaign, type: thing }
  mine: { label: Ashby Colliery, type: place }
  mill: { label: Grange Mill, type: organization }
  newspaper: { label: Skerra Courier, type: work }
  cinema: { label: Regal Cinema, type: place }
  shop: { label: Holt's Bookshop, type: organization }
  pub: { label: The Plough Inn, type: organization }
  pier: { label: Marsh Pier, type: place }
  branch: { label: Tarn Valley Line, type: organization }
  border: { label: Velia–Norland border, type: place }
  plant: { label: Duxford Works, type: place }
  company: { label: Eastern Company, type: organization }
  duo: { label: Paper Lanterns, type: organization }
  federation: { label: Tarn Federation, type: place }
  league: { label: Coastal League, type: organization }
  union: { label: Dockers' Union, type: organization }
facts:
  - { subject: museum, property: opened, value: 1964-05-12 }
  - { subject: bridge, property: opened, value: 1964-05-12 }
  - { subject: tunnel, property: opened, value: 1964-05-12 }
  - { subject: airport, property: opened, value: 1964-05-12 }
  - { subject: school, property: opened, value: 1964-05-12 }
  - { subject: hotel, property: opened, value: 1964-05-12 }
  - { subject: ride, property: opened, value: 1994-05-12 }
  - { subject: library, property: opened, value: 1964-05-12 }
  - { subject: canal, property: opened, value: 1864-05-12 }
  - { subject: album, property: published, value: 1964-05-12 }
  - { subject: paper, property: published, value: 1864-05-12 }
  - { subject: series, property: published, value: 1964-05-12 }
  - { subject: report, property: published, value: 1964-05-12 }
  - { subject: magazine, property: published, value: 1964-05-12 }
  - { subject: northwind, property: founded, value: 1964-05-12 }
  - { subject: club, property: founded, value: 1864-05-12 }
  - { subject: party, property: founded, value: 1964-05-12 }
  - { subject: band, property: founded, value: 1964 }
  - { subject: festival, property: founded, value: 1964 }
  - { subject: prize, property: founded, value: 1964 }
  - { subject: state, property: founded, value: 1864-05-12 }
  - { subject: park, property: founded, value: 1964-05-12 }
  - { subject: probe, property: launched, value: 1964-05-12 }
  - { subject: destroyer, property: launched, value: 1914-05-12 }
  - { subject: car, property: launched, value: 1964-05-12 }
  - { subject: campaign, property: launched, value: 2004-05-12 }
  - { subject: mine, property: closed, value: 1964-05-12 }
  - { subject: mill, property: closed, value: 1964-05-12 }
  - { subject: newspaper, property: closed, value: 1964-05-12 }
  - { subject: cinema, property: closed, value: 1964-05-12 }
  - { subject: shop, property: closed, value: 1964-05-12 }
  - { subject: pub, property: closed, value: 1964-05-12 }
  - { subject: pier, property: closed, value: 1964-05-12 }
  - { subject: branch, property: closed, value: 1964-05-12 }
  - { subject: border, property: closed, value: 1964-05-12 }
  - { subject: plant, property: closed, value: 1964-05-12 }
  - { subject: company, property: dissolved, value: 1874-05-12 }
  - { subject: duo, property: dissolved, value: 1974-05-12 }
  - { subject: federation, property: dissolved, value: 1964-05-12 }
  - { subject: league, property: dissolved, value: 1964-05-12 }
  - { subject: union, property: dissolved, value: 1964-05-12 }
`;

describe('plain wordings of beginnings and ends', () => {
  describe('when a place opened', () => {
    eachDraft(facts, [
      `On 3 September 1978 the ribbon was cut on Ostrow Bridge.
   ^^^^^^^^^^^^^^^^ error wrong-date: 12 May 1964`,
      `Traffic began flowing through the Krenn Tunnel in September 1978.
                                                  ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `Brevik Airport commenced operations in September 1978.
                                       ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `Aldham School took in its first pupils in 1978.
                                          ^^^^ error wrong-date: 1964`,
      `Thunder Peak debuted in September 2008.
                        ^^^^^^^^^^^^^^ error wrong-date: May 1994`,
      `Skerra Library was opened to readers in September 1978.
                                        ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `The Velden Canal opened to shipping in 1891.
                                       ^^^^ error wrong-date: 1864`,
    ]);
  });

  describe('when a place opened: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Hotel Marenne welcomed its first royal guests in 1978.',
      'In 1978, when Hallam Museum was already open, a fire broke out.',
    ]);
  });

  describe('when a work came out', () => {
    eachDraft(facts, [
      `The album Glass Weather, out in 1978, went gold.
                                ^^^^ error wrong-date: 1964`,
      `The Brevik Herald published its first issue in 1891.
                                               ^^^^ error wrong-date: 1864`,
      `The first issue of the Brevik Herald came out in September 1891.
                                                 ^^^^^^^^^^^^^^ error wrong-date: May 1864`,
      `Harbour Row began airing in September 1978.
                            ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `The Carrow Report was made public on 3 September 1978.
                                     ^^^^^^^^^^^^^^^^ error wrong-date: 12 May 1964`,
      `The debut issue of Lantern hit newsstands in September 1978.
                                             ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
    ]);
  });

  describe('when a body was founded', () => {
    eachDraft(facts, [
      `Ida Moe co-founded Northwind in 1978.
                                ^^^^ error wrong-date: 1964`,
      `The Millwrights have been together since 1978.
                                         ^^^^ error wrong-date: 1964`,
      `The Asker Festival has been held every summer since 1978.
                                                    ^^^^ error wrong-date: 1964`,
      `The Asker Festival has been held annually since 1978.
                                                ^^^^ error wrong-date: 1964`,
      `The Asker Festival was first held in 1978.
                                     ^^^^ error wrong-date: 1964`,
      `The Hark Prize has been awarded since 1978.
                                      ^^^^ error wrong-date: 1964`,
      `The Hark Prize was first awarded in 1978.
                                    ^^^^ error wrong-date: 1964`,
      `Moor Forest National Park was designated in September 1978.
                                            ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
    ]);
  });

  describe('when a body was founded: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Fen Rovers formed an alliance with another club in 1921.',
      'The Civic Party formed a government in September 1978.',
    ]);
  });

  describe('when a thing was launched', () => {
    eachDraft(facts, [
      `Asteria 3 soared into the sky on 3 September 1978.
                                 ^^^^^^^^^^^^^^^^ error wrong-date: 12 May 1964`,
      `The Corsa Bravo appeared in showrooms in 1978.
                                         ^^^^ error wrong-date: 1964`,
      `The Clean Rivers campaign kicked off in September 2018.
                                        ^^^^^^^^^^^^^^ error wrong-date: May 2004`,
    ]);
  });

  describe('when a thing was launched: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Asteria 3 set off for its second target in September 1978.',
      'HMS Valorous launched torpedoes in September 1941.',
      'HMS Valorous set off for Skerra in September 1931.',
    ]);
  });

  describe('when a place closed', () => {
    eachDraft(facts, [
      `Ashby Colliery stopped production in 1978.
                                     ^^^^ error wrong-date: 1964`,
      `Ashby Colliery worked until 1978.
                            ^^^^ error wrong-date: 1964`,
      `Ashby Colliery was operational until September 1978.
                                     ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `Miners left Ashby Colliery for the last time in September 1978.
                                                ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `The last shift at Ashby Colliery was worked on 3 September 1978.
                                               ^^^^^^^^^^^^^^^^ error wrong-date: 12 May 1964`,
      `Grange Mill stopped work in 1978.
                            ^^^^ error wrong-date: 1964`,
      `Grange Mill ran until 1978.
                      ^^^^ error wrong-date: 1964`,
      `The Skerra Courier ceased publication in September 1978.
                                         ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `The Skerra Courier folded in 1978.
                             ^^^^ error wrong-date: 1964`,
      `The Skerra Courier published its last issue in September 1978.
                                               ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `The last issue of the Skerra Courier appeared in September 1978.
                                                 ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `Holt's Bookshop traded until 1978.
                             ^^^^ error wrong-date: 1964`,
      `The Plough Inn called last orders in September 1978.
                                     ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `The Tarn Valley Line lost its passenger service in 1978.
                                                   ^^^^ error wrong-date: 1964`,
      `The last train ran on the Tarn Valley Line on 3 September 1978.
                                              ^^^^^^^^^^^^^^^^ error wrong-date: 12 May 1964`,
      `Duxford Works is a factory. The plant was shut in September 1978.
                                                  ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
      `Marsh Pier, shut since 1978, may reopen.
                       ^^^^ error wrong-date: 1964`,
      `Marsh Pier closed in 1978 and never reopened.
                     ^^^^ error wrong-date: 1964`,
      `Duxford Works ended production in September 1978.
                                  ^^^^^^^^^^^^^^ error wrong-date: May 1964`,
    ]);
  });

  describe('when a place closed: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'Ashby Colliery was closed for a week in September 1978.',
      'Ashby Colliery closed temporarily in September 1978.',
      'The Regal Cinema closed for repairs in September 1978.',
      'The Regal Cinema showed its last silent film in 1928.',
      'Marsh Pier was closed by storms in September 1978 and reopened.',
      'Marsh Pier, shut since 1964, may reopen.',
      'The Tarn Valley Line was closed to goods in 1978.',
      'The Velia–Norland border was closed to lorries in 1978.',
      'Duxford Works shut down its furnace in 1978.',
    ]);
  });

  describe('when a body was dissolved', () => {
    eachDraft(facts, [
      `The Tarn Federation fell apart in 1978.
                                  ^^^^ error wrong-date: 1964`,
      `The Coastal League was discontinued in 1978.
                                       ^^^^ error wrong-date: 1964`,
    ]);
  });

  describe('when a body was dissolved: but not what the words tell of something else', () => {
    eachDraft(facts, [
      'The Eastern Company dissolved its army in 1891.',
      'Paper Lanterns split from their manager in 1991.',
      'Paper Lanterns broke up for a year in 1971 and re-formed.',
      'Paper Lanterns broke up a fight in 1991.',
      `The Dockers' Union disbanded its strike committee in 1978.`,
    ]);
  });

  describe('who founded it along with others', () => {
    eachDraft(facts, [
      `Ida Moe co-founded Northwind in 1978.
                                ^^^^ error wrong-date: 1964`,
      `In 1978 Ida Moe co-founded Northwind.
   ^^^^ error wrong-date: 1964`,
      `Ida Moe and Otto Lind co-founded Northwind in 1978.
                                              ^^^^ error wrong-date: 1964`,
    ]);
  });
});

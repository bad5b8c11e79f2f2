import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  denmark: { label: Denmark, aliases: [Danish], type: place }
  portugal: { label: Portugal, aliases: [Portuguese], type: place }
  brevik: { label: Brevik, type: place }
  skerra: { label: Skerra, type: place }
  fenmouth: { label: Fenmouth, type: place }
  aldby: { label: Aldby, type: place }
  stolm: { label: Stolm Cemetery, type: place }
  orrin: { label: Orrin Cemetery, type: place }
  moe: { label: Ida Moe, type: person }
  lind: { label: Otto Lind, type: person }
  falk: { label: Nils Falk, type: person }
  brenn: { label: Ada Brenn, type: person }
  band: { label: The Grey Herons, type: organization }
  rovers: { label: Fen Rovers, type: organization }
  city: { label: Moor City, type: organization }
  northwind: { label: Northwind, type: organization }
  socparty: { label: Reform League, type: organization }
  pact: { label: Northern Pact, type: organization }
  union: { label: Baltic Union, type: organization }
  acad: { label: Royal Academy of Tolmar, type: organization }
  coastal: { label: Coastal League, type: organization }
  premier: { label: Harbour Division, type: organization }
  linden: { label: Linden College, type: organization }
  aldham: { label: Aldham University, type: organization }
  gale: { label: Gale Records, type: organization }
  moor: { label: Moor Sounds, type: organization }
  album: { label: Night Tide, type: work }
  harvest: { label: Salt Harvest, type: work }
  quist: { label: Marta Quist, type: person }
  dahl: { label: Per Dahl, type: person }
facts:
  - { subject: band, property: place-of-formation, value: skerra }
  - { subject: rovers, property: place-of-formation, value: skerra }
  - { subject: northwind, property: place-of-formation, value: skerra }
  - { subject: moe, property: birthplace, value: skerra }
  - { subject: moe, property: place-of-death, value: brevik }
  - { subject: moe, property: burial-place, value: orrin }
  - { subject: moe, property: residence, value: brevik }
  - { subject: moe, property: educated-at, value: linden }
  - { subject: lind, property: birthplace, value: skerra }
  - { subject: lind, property: place-of-death, value: brevik }
  - { subject: lind, property: burial-place, value: orrin }
  - { subject: lind, property: educated-at, value: linden }
  - { subject: denmark, property: member-of, value: pact }
  - { subject: brenn, property: member-of, value: pact }
  - { subject: falk, property: member-of, value: band }
  - { subject: falk, property: team, value: rovers }
  - { subject: rovers, property: league, value: coastal }
  - { subject: band, property: record-label, value: gale }
  - { subject: album, property: record-label, value: gale }
  - { subject: portugal, property: member-of, value: union }
  - { subject: city, property: league, value: premier }
  - { subject: quist, property: team, value: city }
  - { subject: quist, property: educated-at, value: aldham }
  - { subject: quist, property: member-of, value: acad }
  - { subject: dahl, property: member-of, value: rovers }
  - { subject: harvest, property: record-label, value: moor }
`;

describe('where people lived, and what they belong to', () => {
  describe('place-of-formation', () => {
    eachDraft(facts, [
      `The Grey Herons are a Fenmouth band.
                      ^^^^^^^^ error wrong-place: Skerra`,
      `Northwind has its roots in Fenmouth.
                           ^^^^^^^^ error wrong-place: Skerra`,
      'The Grey Herons came home from Fenmouth.',
      'Northwind started building in Fenmouth.',
    ]);
  });

  describe('birthplace', () => {
    eachDraft(facts, [
      `Ida Moe was a painter from Fenmouth.
                           ^^^^^^^^ error wrong-place: Skerra`,
      `Ida Moe's hometown of Fenmouth has a museum.
                      ^^^^^^^^ error wrong-place: Skerra`,
      'Ida Moe gave birth to a son in Fenmouth.',
      'Ida Moe came home from Fenmouth.',
    ]);
  });

  describe('place-of-death', () => {
    eachDraft(facts, [
      `Otto Lind was killed in a car crash in Fenmouth.
                                       ^^^^^^^^ error wrong-place: Brevik`,
      `Otto Lind died in exile in Fenmouth.
                           ^^^^^^^^ error wrong-place: Brevik`,
      `Otto Lind died in poverty in Fenmouth.
                             ^^^^^^^^ error wrong-place: Brevik`,
      'Ida Moe was buried in Fenmouth.',
      'Ida Moe heard of the death of a friend in Fenmouth.',
    ]);
  });

  describe('burial-place', () => {
    eachDraft(facts, [
      `Stolm Cemetery contains the grave of the painter Ida Moe.
^^^^^^^^^^^^^^ error wrong-place: Orrin Cemetery`,
      `Among those buried in Stolm Cemetery is Ida Moe.
                      ^^^^^^^^^^^^^^ error wrong-place: Orrin Cemetery`,
      `Ida Moe was buried in the family plot at Stolm Cemetery.
                                         ^^^^^^^^^^^^^^ error wrong-place: Orrin Cemetery`,
      `Otto Lind was put to rest at Stolm Cemetery.
                             ^^^^^^^^^^^^^^ error wrong-place: Orrin Cemetery`,
      'Ida Moe was first buried in Stolm Cemetery.',
      'Ida Moe painted a grave in Stolm Cemetery.',
      'Ida Moe designed a tomb in Stolm Cemetery.',
      'Ida Moe attended the funeral of a friend at Stolm Cemetery.',
    ]);
  });

  describe('residence', () => {
    eachDraft(facts, [
      `Ida Moe is a painter living in Fenmouth.
                               ^^^^^^^^ error wrong-place: Brevik`,
      `Ida Moe, a painter living in Fenmouth, won a prize.
                             ^^^^^^^^ error wrong-place: Brevik`,
      `Ida Moe's Fenmouth home was burgled.
          ^^^^^^^^ error wrong-place: Brevik`,
      `Ida Moe has made Fenmouth her home.
                 ^^^^^^^^ error wrong-place: Brevik`,
      'Ida Moe lived in Fenmouth as a child.',
      'Ida Moe has a holiday home in Fenmouth.',
    ]);
  });

  describe('member-of', () => {
    eachDraft(facts, [
      `Denmark's membership of the Baltic Union is popular.
                            ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `The Baltic Union admitted Denmark in 1973.
    ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Denmark was admitted to the Baltic Union in 1973.
                            ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Denmark entered the Baltic Union in 1973.
                    ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Denmark acceded to the Baltic Union in 1973.
                       ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `The Baltic Union includes Denmark.
    ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Denmark is among the members of the Baltic Union.
                                    ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Members of the Baltic Union include Denmark.
               ^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Ada Brenn is a fellow of the Royal Academy of Tolmar.
                             ^^^^^^^^^^^^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Ada Brenn was elected to the Royal Academy of Tolmar.
                             ^^^^^^^^^^^^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Ada Brenn was elected a member of the Royal Academy of Tolmar.
                                      ^^^^^^^^^^^^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Ada Brenn sits in the Royal Academy of Tolmar.
                      ^^^^^^^^^^^^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Ada Brenn was elected a fellow of the Royal Academy of Tolmar.
                                      ^^^^^^^^^^^^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      `Ada Brenn became a fellow of the Royal Academy of Tolmar.
                                 ^^^^^^^^^^^^^^^^^^^^^^^ error wrong-name: Northern Pact`,
      'Denmark is a former member of the Baltic Union.',
      'Denmark is an associate member of the Baltic Union.',
    ]);
  });

  describe('team', () => {
    eachDraft(facts, [
      `Nils Falk plays as a striker for Moor City.
                                 ^^^^^^^^^ error wrong-name: Fen Rovers`,
      `The Moor City forward, Nils Falk, scored twice.
    ^^^^^^^^^ error wrong-name: Fen Rovers`,
      `Nils Falk (Moor City) scored twice.
           ^^^^^^^^^ error wrong-name: Fen Rovers`,
      'Nils Falk joined from Moor City.',
    ]);
  });

  describe('league', () => {
    eachDraft(facts, [
      `Fen Rovers are a football club who play in the Harbour Division.
                                               ^^^^^^^^^^^^^^^^ error wrong-name: Coastal League`,
    ]);
  });

  describe('educated-at', () => {
    eachDraft(facts, [
      `Ida Moe took a degree in law at Aldham University.
                                ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Ida Moe holds a degree in law from Aldham University.
                                   ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Ida Moe entered Aldham University in 1889.
                ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Ida Moe obtained a master's degree from Aldham University.
                                        ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Ida Moe earned a bachelor's degree in physics from Aldham University.
                                                   ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Ida Moe was awarded a doctorate by Aldham University.
                                   ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Alumni of Aldham University include Ida Moe.
          ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      `Among the graduates of Aldham University is Ida Moe.
                       ^^^^^^^^^^^^^^^^^ error wrong-name: Linden College`,
      'Ida Moe received an honorary degree from Aldham University.',
    ]);
  });

  describe('record-label', () => {
    eachDraft(facts, [
      `The Grey Herons signed a deal with Moor Sounds.
                                   ^^^^^^^^^^^ error wrong-name: Gale Records`,
      `The Grey Herons have a contract with Moor Sounds.
                                     ^^^^^^^^^^^ error wrong-name: Gale Records`,
      `Night Tide (Moor Sounds, 1994) sold well.
            ^^^^^^^^^^^ error wrong-name: Gale Records`,
      `Night Tide (Moor Sounds) sold well.
            ^^^^^^^^^^^ error wrong-name: Gale Records`,
      'Night Tide was reissued on Moor Sounds.',
    ]);
  });
});

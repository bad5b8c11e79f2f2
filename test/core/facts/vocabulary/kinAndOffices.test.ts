import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  lind: { label: Otto Lind, type: person }
  brenn: { label: Ada Brenn, type: person }
  falk: { label: Nils Falk, type: person }
  moe: { label: Ida Moe, type: person }
  strand: { label: Eva Strand, type: person }
  dahl: { label: Per Dahl, type: person }
  king: { label: Magnus of Skerra, type: person }
  velia: { label: Velia, aliases: [Velian], type: place }
  norland: { label: Norland, type: place }
  brevik: { label: Brevik, type: place }
  pact: { label: Northern Pact, type: organization }
  party: { label: Harbour Party, type: organization }
facts:
  - { subject: moe, property: spouse, value: falk }
  - { subject: moe, property: father, value: dahl }
  - { subject: moe, property: mother, value: brenn }
  - { subject: moe, property: child, value: strand }
  - { subject: king, property: father, value: dahl }
  - { subject: king, property: mother, value: brenn }
  - { subject: king, property: spouse, value: strand }
  - { subject: falk, property: successor, value: dahl }
  - { subject: falk, property: predecessor, value: brenn }
  - { subject: velia, property: head-of-government, value: dahl }
  - { subject: brevik, property: head-of-government, value: brenn }
  - { subject: velia, property: head-of-state, value: strand }
  - { subject: norland, property: head-of-state, value: king }
  - { subject: party, property: leader, value: dahl }
  - { subject: velia, property: ambassador, value: falk, qualifiers: { to: Norland } }
  - { subject: pact, property: special-envoy, value: falk }
`;

describe('family and offices', () => {
  describe('of a marriage', () => {
    eachDraft(facts, [
      `Ida Moe met her future husband, Otto Lind, in Brevik.
                                ^^^^^^^^^ error wrong-name: Nils Falk`,
      `Ida Moe and Otto Lind divorced in 1910.
            ^^^^^^^^^ error wrong-name: Nils Falk`,
      'Ida Moe and Otto Lind never married.',
      "Ida Moe's first husband was Otto Lind.",
    ]);
  });

  describe('of children', () => {
    eachDraft(facts, [
      `Ida Moe had a son called Otto Lind.
                         ^^^^^^^^^ error wrong-name: Eva Strand`,
      `Ida Moe had a son named Otto Lind.
                        ^^^^^^^^^ error wrong-name: Eva Strand`,
      `Ida Moe and Nils Falk had a son, Otto Lind.
                                 ^^^^^^^^^ error wrong-name: Eva Strand`,
      `Ida Moe and Nils Falk had one son: Otto Lind.
                                   ^^^^^^^^^ error wrong-name: Eva Strand`,
    ]);
  });

  describe('of parents', () => {
    eachDraft(facts, [
      `Ida Moe was born in Brevik, the daughter of Otto Lind, a doctor.
                                            ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Ida Moe was born in Brevik to Otto Lind, a doctor.
                              ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Ida Moe was born in 1871, the daughter of Otto Lind.
                                          ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Ida Moe was born in 1871 as the daughter of Otto Lind.
                                            ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Ida Moe was born the daughter of Otto Lind.
                                 ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Otto Lind had a daughter, Ida Moe.
^^^^^^^^^ error wrong-name: Per Dahl`,
      `Otto Lind had a daughter called Ida Moe.
^^^^^^^^^ error wrong-name: Per Dahl`,
      'Ida Moe married the son of Otto Lind.',
      'Magnus of Skerra married the daughter of Otto Lind.',
      "Ida Moe's adoptive father was Otto Lind.",
    ]);
  });

  describe('of a succession', () => {
    eachDraft(facts, [
      `Nils Falk stepped down in favour of Otto Lind.
                                    ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Nils Falk retired in May. His successor, Otto Lind, is a lawyer.
                                         ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Nils Falk followed Otto Lind as mayor.
                   ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Nils Falk became mayor in 1910, succeeding Otto Lind.
                                           ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Nils Falk became mayor in 1910, replacing Otto Lind.
                                          ^^^^^^^^^ error wrong-name: Ada Brenn`,
    ]);
  });

  describe('of a government', () => {
    eachDraft(facts, [
      `Velian Prime Minister Otto Lind said so.
                      ^^^^^^^^^ error wrong-name: Per Dahl`,
      `The Velian premier, Otto Lind, said so.
                    ^^^^^^^^^ error wrong-name: Per Dahl`,
      `The Velian government is headed by Otto Lind.
                                   ^^^^^^^^^ error wrong-name: Per Dahl`,
      `The Velian government is led by Otto Lind.
                                ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Otto Lind heads the Velian government.
^^^^^^^^^ error wrong-name: Per Dahl`,
      `Velia's government, led by Otto Lind, resigned.
                           ^^^^^^^^^ error wrong-name: Per Dahl`,
      `"We are growing," said Velian Prime Minister Otto Lind.
                                             ^^^^^^^^^ error wrong-name: Per Dahl`,
      'Otto Lind was prime minister of Velia from 1990 to 1994.',
      'Otto Lind will become prime minister of Velia in May.',
      "Velia's first prime minister was Otto Lind.",
    ]);
  });

  describe('of a state', () => {
    eachDraft(facts, [
      'Otto Lind was president of Velia from 1990 to 1994.',
      'Otto Lind, president of the Velian parliament, said so.',
      "Velia's first president was Otto Lind.",
    ]);
  });

  describe('of a party', () => {
    eachDraft(facts, [
      `Otto Lind took over the leadership of the Harbour Party in May.
^^^^^^^^^ error wrong-name: Per Dahl`,
      `The Harbour Party won. Leader Otto Lind wept.
                              ^^^^^^^^^ error wrong-name: Per Dahl`,
      'Otto Lind led the Harbour Party from 1990 to 1994.',
      'The parliamentary leader of the Harbour Party is Otto Lind.',
      "Otto Lind led the Harbour Party's campaign.",
    ]);
  });

  describe('of an envoy', () => {
    eachDraft(facts, [
      `The Northern Pact met. Special envoy Otto Lind said so.
                                     ^^^^^^^^^ error wrong-name: Nils Falk`,
      "Otto Lind was Velia's ambassador to Norland from 1990 to 1994.",
      'Otto Lind, a goodwill ambassador of Velia, said so.',
    ]);
  });
});

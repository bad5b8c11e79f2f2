import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ship: { label: Night Heron, type: thing }
  land: { label: Velmora, type: place }
  moe: { label: Ida Moe, type: person }
  mill: { label: Hale Mill, type: place }
  bank: { label: Norfell Bank, type: organization }
  song: { label: Salt Harvest, type: work }
properties:
  sank: { label: sank, value: date, triggers: [sank, sinking] }
  independence: { label: independence, value: date, triggers: [independence, independent] }
  took-office: { label: took office, value: date, triggers: [took office, sworn in] }
  arrested: { label: arrested, value: date, triggers: [arrested, arrest] }
  burned: { label: burned, value: date, triggers: [burned, fire] }
  bankruptcy: { label: bankruptcy, value: date, triggers: [bankruptcy] }
  renamed: { label: renamed, value: date, triggers: [renamed] }
  stolen: { label: stolen, value: date, triggers: [stolen, theft] }
  wreck-found: { label: wreck found, value: date, triggers: [wreck was found] }
facts:
  - { id: ship-sank, subject: ship, property: sank, value: 1915-05-07 }
  - { id: ship-found, subject: ship, property: wreck-found, value: 1985-09-01 }
  - { id: land-independence, subject: land, property: independence, value: 1957-03-06 }
  - { id: moe-office, subject: moe, property: took-office, value: 2012-04-02 }
  - { id: moe-arrested, subject: moe, property: arrested, value: 2019-06-04 }
  - { id: mill-burned, subject: mill, property: burned, value: 1942-02-09 }
  - { id: bank-bankruptcy, subject: bank, property: bankruptcy, value: 2008-09-15 }
  - { id: bank-renamed, subject: bank, property: renamed, value: 1959 }
  - { id: song-stolen, subject: song, property: stolen, value: 1911-08-21 }
`;

describe('what a curator’s word for something that happens implies', () => {
  describe('is flagged', () => {
    eachDraft(facts, [
      `The Night Heron went down on 8 May 1915.
                             ^^^^^^^^^^ error wrong-date: 7 May 1915`,
      `The Night Heron was lost in May 1916.
                            ^^^^^^^^ error wrong-date: May 1915`,
      `Velmora won its freedom in March 1958.
                           ^^^^^^^^^^ error wrong-date: March 1957`,
      `Velmora has been independent since 1958.
                                   ^^^^ error wrong-date: 1957`,
      `Ida Moe took the oath on 3 April 2012.
                         ^^^^^^^^^^^^ error wrong-date: 2 April 2012`,
      `Ida Moe was taken into custody on 5 June 2019.
                                  ^^^^^^^^^^^ error wrong-date: 4 June 2019`,
      `Hale Mill went up in flames on 10 February 1942.
                               ^^^^^^^^^^^^^^^^ error wrong-date: 9 February 1942`,
      `Hale Mill was gutted by fire in 1943.
                                ^^^^ error wrong-date: 1942`,
      `Norfell Bank went under in 2009.
                           ^^^^ error wrong-date: 2008`,
      `Norfell Bank has had its present name since 1960.
                                            ^^^^ error wrong-date: 1959`,
      `Salt Harvest vanished on 22 August 1911.
                         ^^^^^^^^^^^^^^ error wrong-date: 21 August 1911`,
    ]);
  });

  describe('is left alone', () => {
    eachDraft(facts, [
      'The Night Heron went down on 7 May 1915.',
      'The Night Heron went down the slipway on 7 June 1907.',
      'The Night Heron was lost for words in 1920.',
      'Velmora won its freedom prize in 1999.',
      'Ida Moe took over the farm in 1990.',
      'Ida Moe took power lessons in 1990.',
      'Ida Moe was in office in 2015.',
      'Ida Moe came to power Norfell Bank in 1999.',
      'Norfell Bank went under the hammer in 1999.',
      'Norfell Bank failed in 1999 to find a buyer.',
      'Ida Moe took over in 1990.',
      `A fire at Hale Mill's neighbour went up in 1950.`,
      'Salt Harvest vanished from the charts in 1920.',
      'The Night Heron was nearly lost in 1907.',
    ]);
  });
});

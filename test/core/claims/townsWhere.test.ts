import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
facts:
  - { id: moe-birthplace, subject: moe, property: birthplace, value: Lunby }
  - { id: moe-deathplace, subject: moe, property: place-of-death, value: Corvik }
  - { id: moe-school, subject: moe, property: educated-at, value: Kvam College }
`;

describe('where somebody was, and was taught', () => {
  describe('the town where it happened', () => {
    eachDraft(facts, [
      `She went to Brevik, the town where Ida Moe was born.
            ^^^^^^ error wrong-place: Lunby`,
      `They left for Brevik, the village in which Ida Moe died.
              ^^^^^^ error wrong-place: Corvik`,
      'She went to Lunby, the town where Ida Moe was born.',
      'She left Brevik for the town where Ida Moe was born.',
      'Brevik, a port near the town where Ida Moe was born, is small.',
      'In Brevik, the town where Ida Moe sang, it rained.',
    ]);
  });

  describe('where somebody was taught', () => {
    eachDraft(facts, [
      `Ida Moe, a Sund College graduate, left.
           ^^^^^^^^^^^^ error wrong-name: Kvam College`,
      `Ida Moe read botany at Sund College.
                       ^^^^^^^^^^^^ error wrong-name: Kvam College`,
      'Ida Moe, a Kvam College graduate, left.',
      'Ida Moe read a paper on botany at Sund College.',
    ]);
  });
});

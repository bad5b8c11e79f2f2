import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  race: { label: 1988 Kell Race, type: event }
  accord: { label: Fenmouth Accord, type: event }
  siege: { label: Siege of Corso, type: event }
facts:
  - { subject: moe, property: died, value: 1938-11-09 }
  - { subject: race, property: date, value: 1988-09-04 }
  - { subject: accord, property: signed, value: 1902-11 }
  - { subject: siege, property: started, value: 1683-07-14 }
  - { subject: siege, property: ended, value: 1683-09-12 }
`;

describe('a day or a month of which nothing tells the year', () => {
  eachFix(facts, [
    ['Ida Moe died on 2 June.\n               ^^^^^^ error wrong-date', 'Ida Moe died on 9 November.'],
    [
      'The 1988 Kell Race was held on 2 June.\n                               ^^^^^^ error wrong-date',
      'The 1988 Kell Race was held on 4 September.',
    ],
    [
      'The Fenmouth Accord was signed in June.\n                                  ^^^^ error wrong-date',
      'The Fenmouth Accord was signed in November.',
    ],
  ]);
  eachDraft(facts, [
    'Ida Moe died on 9 November.',
    'Ida Moe died on a Wednesday in November.',
    'The 1988 Kell Race is held on 2 June.',
    'By 2 June the Siege of Corso had ended.',
    'The Siege of Corso was lifted on 12 September.',
  ]);
});

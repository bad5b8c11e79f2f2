import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  norrair: { label: Norrair, short: [airline], context: [norrair], type: organization }
  fjord: { label: Fjord Wings, type: organization }
  heron: { label: Heron 40, short: [airliner], context: [heron], type: thing }
facts:
  - { subject: norrair, property: founded, value: 1949 }
  - { subject: norrair, property: headquarters, value: Ashby }
  - { subject: fjord, property: founded, value: 2004 }
  - { subject: heron, property: manufacturer, value: Lund Works }
`;

describe('another thing’s short form with the indefinite article is a common noun', () => {
  eachDraft(facts, [
    `Norrair bought Fjord Wings, an airline founded in 2014.
                                                  ^^^^ error wrong-date: 2004`,
    `She flew the Heron 40, an airliner built by Marlow Yard.
                                            ^^^^^^^^^^^ error wrong-name: Lund Works`,
    `Norrair is old. The airline was founded in 1959.
                                           ^^^^ error wrong-date: 1949`,
    'Norrair bought Fjord Wings, an airline founded in 2004.',
    'Norrair has a rival. An airline founded in 2014 took its routes.',
  ]);
});

describe('where an airline flies from', () => {
  eachDraft(facts, [
    `Norrair has its headquarters in Calder.
                                ^^^^^^ error wrong-place: Ashby`,
    'Norrair operates from Calder International Airport.',
  ]);
});

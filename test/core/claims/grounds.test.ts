import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  otters: { label: Lowmere Otters, type: organization }
  choughs: { label: Tarn Choughs, type: organization }
  field: { label: Ferry Field, type: place }
  lowmere: { label: Lowmere, type: place }
  norland: { label: Norway, type: place }
  thule: { label: Thule Nine, type: thing }
  pad: { label: Sund Space Centre, type: place }
facts:
  - { subject: otters, property: location, value: lowmere }
  - { subject: otters, property: league, value: Gulf League }
  - { subject: field, property: location, value: lowmere }
  - { subject: field, property: capacity, value: 9000 }
  - { subject: pad, property: location, value: Olavsund }
  - { subject: lowmere, property: country, value: norland }
`;

describe('whose ground it is', () => {
  describe('is not where it is', () => {
    eachDraft(facts, [
      'Ferry Field is the home ground of the Tarn Choughs.',
      'Ferry Field is the home ground of the Bayou Herons.',
      'The stadium of the Tarn Choughs is Ferry Field.',
      'The launch site of Thule Nine, the Sund Space Centre, is old.',
      `Ferry Field is a stadium in Hexley.
                            ^^^^^^ error wrong-place: Lowmere`,
    ]);
  });

  describe('is told of where it is set behind the name', () => {
    eachDraft(facts, [
      `Ferry Field, in the town of Hexley, is the ground of the Lowmere Otters.
                            ^^^^^^ error wrong-place: Lowmere`,
      `Ferry Field (in Hexley) holds 9,000.
                ^^^^^^ error wrong-place: Lowmere`,
      'Ferry Field (in Lowmere) holds 9,000.',
      'Ferry Field, in the town of Lowmere, holds 9,000.',
      'Ferry Field, in the county of Hexley, holds 9,000.',
      'Ferry Field (in Hexley since 1951) holds 9,000.',
      `Ferry Field stands in Lowmere, in Sweden.
                                  ^^^^^^ error wrong-place: Norway`,
      `Ferry Field is located in Hexley, Norway.
                          ^^^^^^ error wrong-place: Lowmere`,
      `Ferry Field is located in Hexley, Sweden.
                          ^^^^^^^^^^^^^^ error wrong-place: Lowmere`,
    ]);
  });
});

describe('where a club plays', () => {
  eachDraft(facts, [
    `The Lowmere Otters play in the Rowan League.
                               ^^^^^^^^^^^^ error wrong-name: Gulf League`,
    'The Lowmere Otters play in the Gulf League.',
    'The Lowmere Otters play in the County Cup.',
    `The Lowmere Otters play in Hexley.
                           ^^^^^^ error wrong-place: Lowmere`,
  ]);
});

describe('the verb of several behind an aside', () => {
  eachDraft(facts, [
    `The Lowmere Otters, who are based in Lowmere, play in the Rowan League.
                                                          ^^^^^^^^^^^^ error wrong-name: Gulf League`,
    `The Lowmere Otters, a club of fishermen, compete in the Rowan League.
                                                        ^^^^^^^^^^^^ error wrong-name: Gulf League`,
    `The Lowmere Otters, trained by Ida Moe, compete in the Rowan League.
                                                       ^^^^^^^^^^^^ error wrong-name: Gulf League`,
    'The Lowmere Otters, who are based in Lowmere, play in the Gulf League.',
    'The Lowmere Otters, a herd of goats and a dance, play in the Rowan League was fun.',
  ]);
});

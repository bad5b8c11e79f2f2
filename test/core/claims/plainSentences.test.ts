import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ashby: { label: Ashby, type: place }
  fen: { label: "Fen County, Norland", aliases: [Fen County], type: place }
  norland: { label: Norland, type: place }
  ida: { label: Ida Moe, type: person }
  carl: { label: Carl Rask, type: person }
  flight: { label: Aurora 7, type: event }
properties:
  dialling-code: { label: dialling code, value: text, triggers: [dialling code, area code] }
  cruise: { label: cruise, value: entity, triggers: [crew of, sailed on] }
facts:
  - { subject: ashby, property: part-of, value: fen }
  - { subject: ashby, property: country, value: Norway }
  - { subject: ashby, property: located-in, value: Norland }
  - { subject: ashby, property: leader, value: ida }
  - { subject: ashby, property: dialling-code, value: "411" }
  - { subject: ashby, property: elevation, value: 306 metres }
  - { subject: ashby, property: area, value: 95 square kilometres }
  - { subject: norland, property: language-spoken, value: Danish }
  - { subject: ida, property: born, value: 1950-05-11 }
  - { subject: ida, property: birthplace, value: Holm }
  - { subject: ida, property: occupation, value: chess teacher }
  - { subject: ida, property: cruise, value: Blue Heron 2 }
  - { subject: flight, property: commander, value: carl }
`;

describe('the county that a place is in', () => {
  eachDraft(facts, [
    `The county for Ashby is Corve County.
                        ^^^^^^^^^^^^ error wrong-name: Fen County`,
    `Ashby falls under Corve County.
                  ^^^^^^^^^^^^ error wrong-name: Fen County`,
    `Ashby can be found within Corve County.
                          ^^^^^^^^^^^^ error wrong-name: Fen County`,
    `Corve County is the county of Ashby.
^^^^^^^^^^^^ error wrong-name: Fen County`,
    'The county of Ashby is Fen County.',
    'Ashby falls under the Ministry of the Interior.',
    'Ashby can be found within an hour of the sea.',
  ]);
});

describe('a county says nothing against the land that it may be in', () => {
  eachDraft(
    `
entities:
  ashby: { label: Ashby, type: place }
facts:
  - { subject: ashby, property: located-in, value: Norland }
`,
    [
      'Ashby is in Corve County.',
      'The county of Ashby is Corve County.',
      `Ashby is in Westland.
            ^^^^^^^^ error wrong-place: Norland`,
    ],
  );
});

describe('whose lead a place is under', () => {
  eachDraft(facts, [
    `Ashby is under the leadership of Carl Rask.
                                 ^^^^^^^^^ error wrong-name: Ida Moe`,
    `Ashby is under the rule of Carl Rask.
                           ^^^^^^^^^ error wrong-name: Ida Moe`,
    'Ashby is under the protection of Carl Rask.',
    'Ashby was rebuilt under Carl Rask.',
  ]);
});

describe('a code made of digits', () => {
  eachDraft(facts, [
    `The dialling code of Ashby is 412.
                              ^^^ error wrong-statement: 411`,
    `412 is the area code of Ashby.
^^^ error wrong-statement: 411`,
    `Calls to Ashby go to the dialling code 412.
                                       ^^^ error wrong-statement: 411`,
    'The dialling code of Ashby is 411.',
    'The dialling code of Ashby has 3 digits.',
    'The dialling code of Ashby was changed 12 years ago.',
    'The dialling code of Ashby is 0049411.',
  ]);
});

describe('what stands as in a list of data', () => {
  eachDraft(facts, [
    `Ida Moe, date of birth 12 May 1950.
                       ^^^^^^^^^^^ error wrong-date: 11 May 1950`,
    `Ashby, elevation 206 metres, is small.
                 ^^^^^^^^^^ error wrong-quantity: 306 metres`,
    `The elevation (in metres) of Ashby is 206.
                                      ^^^ error wrong-quantity: 306`,
    'The elevation (in feet) of Ashby is 1,004.',
    `Ashby has 59 square kilometres of total area.
          ^^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 95 square kilometres`,
    'Ashby lost 59 square kilometres of its area.',
  ]);
});

describe('a noun that says what the name beside it is', () => {
  eachDraft(facts, [
    `The Aurora 7 flight was commanded by Ida Moe.
                                     ^^^^^^^ error wrong-name: Carl Rask`,
    `You will find the town of Ashby in Westland.
                                   ^^^^^^^^ error wrong-place: Norland`,
    `Ida Moe was on the crew of the Blue Heron 3 cruise.
                               ^^^^^^^^^^^^ error wrong-name: Blue Heron 2`,
    `Ida Moe was a chess teacher who was born in Lund.
                                            ^^^^ error wrong-place: Holm`,
    'Ida Moe knew a chess teacher who was born in Lund.',
  ]);
});

describe('the language spoken somewhere', () => {
  eachDraft(facts, [
    `In Norland the language spoken is Dutch.
                                  ^^^^^ error wrong-name: Danish`,
    `People in Norland speak the Dutch language.
                            ^^^^^ error wrong-name: Danish`,
  ]);
});

describe('a preposition that ends a clause before its copula', () => {
  eachDraft(facts, [
    `The country Ashby belongs to is Sweden.
                                ^^^^^^ error wrong-place: Norway`,
    'The country that Ashby belongs to is Norway.',
  ]);
});

describe('what somebody has as its own', () => {
  eachDraft(facts, [
    `The Aurora 7 flight, run by Moor Rail, had Ida Moe as its commander.
                                           ^^^^^^^ error wrong-name: Carl Rask`,
    'Aurora 7 had Carl Rask as its commander.',
    'Moor Rail was behind Aurora 7. The firm had Ida Moe as its head.',
  ]);
});

describe('where somebody comes from, in front', () => {
  eachDraft(facts, [
    `From Lund comes Ida Moe.
     ^^^^ error wrong-place: Holm`,
    'From Lund comes Ida Moe with her horse.',
    'From Holm comes Ida Moe.',
  ]);
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  dish: { label: Fen Dish, short: [dish], context: [dish], aliases: [the dish], type: thing }
  harbour: { label: Harbour case, type: event }
  eruption: { label: Grey eruption, type: event }
  fenland: { label: Fenland, type: place }
  ship: { label: Vigil, type: thing }
  rook: { label: Rook, type: thing }
  uranus: { label: Uranus, type: place }
  ida: { label: Ida Moe, type: person }
properties:
  rebuilt: { label: rebuilt, value: boolean, triggers: [rebuilt, replaced] }
  upheld: { label: ban upheld, value: boolean, triggers: [upheld the ban] }
  killed: { label: the scientists killed, value: entity, triggers: [killed three] }
  sank-by: { label: sunk by, value: entity, triggers: [submarine, torpedoed by] }
  lost: { label: lost, value: date, triggers: [the loss of] }
  warden: { label: place among the wardens, value: ordinal, triggers: [warden of the fen, hold the post] }
  crew: { label: crew, value: person, triggers: [sailed, went aboard] }
facts:
  - { id: dish-rebuilt, subject: dish, property: rebuilt, value: false }
  - { id: dish-name, subject: dish, property: named-after, value: ida }
  - { id: ban, subject: harbour, property: upheld, value: false }
  - { id: eruption-date, subject: eruption, property: date, value: 1815-04-10 }
  - { id: eruption-killed, subject: eruption, property: killed, value: Harry Glick }
  - { id: ship-sunk, subject: ship, property: sank-by, value: rook }
  - { id: ship-lost, subject: ship, property: lost, value: 1915 }
  - { id: uranus-found, subject: uranus, property: discovered, value: 1781-03-13 }
  - { id: ida-born, subject: ida, property: birthplace, value: Hanover }
  - { id: ida-studied, subject: ida, property: educated-at, value: Göttingen University }
  - { id: ida-warden, subject: ida, property: warden, value: 4 }
  - { id: ship-launched, subject: ship, property: launched, value: 1901-03 }
  - { id: ship-crew, subject: ship, property: crew, value: [Emil Rask, Ida Moe, Jon Berg] }
  - { id: rook-builder, subject: rook, property: designer, value: Emil Rask }
`;

describe('what clauses say', () => {
  describe('an irregular verb with something before it is a verb', () => {
    eachDraft(facts, [
      `The dish was rebuilt within two years.
             ^^^^^^^ error wrong-statement`,
      `In the Harbour case, the court upheld the ban by six to three.
                               ^^^^^^^^^^^^^^ error wrong-statement`,
      'The dish was never rebuilt.',
      'The dish is called after its builder.',
      `It is a dish: the Fen Dish. It's called after Emil Rask, a smith.
                                              ^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('the date before “when” is the event’s where it is written out', () => {
    eachDraft(facts, [
      'On 10 April 1815 the Grey eruption began. Five days earlier, when the Grey eruption was no more than a cough, boats put out.',
      `That was on 11 April 1815, when the Grey eruption was heard far away.
            ^^^^^^^^^^^^^ error wrong-date: 10 April 1815`,
    ]);
  });

  describe('an infinitive tells what came true', () => {
    eachDraft(facts, [
      `At eighteen Ida Moe went up to read physics at Leipzig University.
                                               ^^^^^^^^^^^^^^^^^^ error wrong-name: Göttingen University`,
      `Ida Moe, the third person to hold the post, kept a diary.
             ^^^^^ error wrong-ordinal: fourth`,
      `Ida Moe became the fifth person to hold the post, in 1950.
                   ^^^^^ error wrong-ordinal: fourth`,
      'Ida Moe hoped to study at Leipzig University.',
      'Ida Moe was never going to study at Leipzig University.',
      'Ida Moe, the first woman to hold the post, kept a diary.',
      'Ida Moe was the second Swede to hold the post.',
      'The second attempt to launch the Vigil, in May 1900, failed.',
    ]);
  });

  describe('a relative clause goes on until the next comma', () => {
    eachDraft(facts, [
      `He longs for the Vigil, which burned coal and was launched in March 1902.
                                                              ^^^^^^^^^^ error wrong-date: March 1901`,
      `Every child knew the Vigil, which burned coal and which was launched in March 1902.
                                                                        ^^^^^^^^^^ error wrong-date: March 1901`,
      'He wrote of the Vigil, which burned coal, and was launched into society in 1920.',
      'Jon Berg, who sailed on the Vigil and was born in Bath, died rich.',
    ]);
  });

  describe('a verb behind a relative clause resumes what stands before it', () => {
    eachDraft(facts, [
      `The three who sailed the Vigil were Emil Rask, Ida Moe and Per Holm.
                                                           ^^^^^^^^ error wrong-member: Jon Berg`,
      `Who designed the Rook? Per Holm, who is said to have disliked water.
                       ^^^^^^^^ error wrong-name: Emil Rask`,
      'Were Emil Rask, Ida Moe and Per Holm to sail the Vigil, she would sink.',
      'The three who were to sail the Vigil, had she been afloat, would be Emil Rask, Ida Moe and Per Holm.',
    ]);
  });

  describe('where somebody was is not who he was', () => {
    eachDraft(facts, [
      'Years on, in Fenland, the Grey eruption killed three scientists.',
      'The loss of a boat, in 1999, taught them much about the Vigil.',
      'The captain of the Rook, the submarine that sank the Vigil, was Emil Rask.',
      `Uranus was found by a musician called Ida Moe, in March 1871.
                                                  ^^^^^^^^^^ error wrong-date: March 1781`,
      `She grew up in Bath, where Ida Moe was born in 1750.
               ^^^^ error wrong-place: Hanover`,
    ]);
  });
});

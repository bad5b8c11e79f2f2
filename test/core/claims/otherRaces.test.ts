import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  lind: { label: Eva Lind, type: person }
  rovers: { label: Osby Rovers, type: organization }
  arena: { label: Fen Arena, type: place }
  hospital: { label: Osby Hospital, type: organization }
  varn: { label: Varn, type: place }
  plague: { label: Osby plague, aliases: [plague at Osby], type: event }
  replay: { label: Osby–Tarn replay, aliases: [replay against Tarn], type: event }
properties:
  beds: { label: number of beds, value: quantity, triggers: [beds] }
facts:
  - { id: moe-time, subject: moe, property: time, value: "27:38.4" }
  - { id: arena-capacity, subject: arena, property: capacity, value: "10,770" }
  - { id: hospital-beds, subject: hospital, property: beds, value: 484 beds }
  - { id: varn-population, subject: varn, property: population, value: "84,300" }
  - { id: plague-toll, subject: plague, property: death-toll, value: "616" }
  - { id: replay-date, subject: replay, property: date, value: 1989-11-15 }
  - { id: replay-score, subject: replay, property: score, value: 3–0 }
  - { id: lind-coach, subject: rovers, property: coach, value: lind, valid: 1996-12-12/2004-11-28 }
`;

describe('a figure of something else beside the subject', () => {
  describe('is what another race, another holder or another match had', () => {
    eachDraft(facts, [
      'Ida Moe was quick. In June she had run 13:16.4.',
      'Ida Moe ran 27:38.4. The record had belonged to Tora Berg, with 27:39.4.',
      'Ida Moe ran 27:38.4. The record was held by Tora Berg, with 27:39.4.',
      'The replay against Tarn was followed three days later by a 2–1 defeat in Velden.',
      'The replay against Tarn was easy. In the first match, in March 1989, they had lost 2–0.',
    ]);
    eachDraft(facts, [
      `Ida Moe won in 27:39.4.
               ^^^^^^^ error wrong-quantity: 27:38.4`,
      `The replay against Tarn, on 15 November 1989, ended 3–1.
                                                    ^^^ error wrong-statement: 3–0`,
    ]);
  });

  describe('is what a part has, or what lies beside it', () => {
    eachDraft(facts, [
      'Osby Hospital is large. Its maternity wing has 36 beds.',
      'The Fen Arena is small. In winter the hall next door seats 3,500.',
      'Varn has a university. The old town, within the walls of the city, has 5,200 inhabitants.',
    ]);
    eachDraft(facts, [
      `Varn has a university. The city, on both sides of the river, has 5,200 inhabitants.
                                                                 ^^^^^^^^^^^^^^^^^ error wrong-quantity: 84,300 inhabitants`,
      `Osby Hospital is large. It has 448 beds.
                               ^^^^^^^^ error wrong-quantity: 484 beds`,
      `The Fen Arena is small. In winter the hall seats 17,070.
                                                 ^^^^^^ error wrong-quantity: 10,770`,
    ]);
  });

  describe('is how far a plague had come', () => {
    eachDraft(facts, [
      'That night the plague at Osby began; in ten days four hundred people were dead.',
      `The plague at Osby killed 661 people.
                          ^^^^^^^^^^ error wrong-quantity: 616 people`,
    ]);
  });

  describe('is the term of a lesser office', () => {
    eachDraft(facts, [
      'Eva Lind was under-21 coach from 1990 to 1995.',
      `Eva Lind was coach of Osby Rovers from 1995 to 2004.
                                       ^^^^ error wrong-date: 1996`,
    ]);
  });
});

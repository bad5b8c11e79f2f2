import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  rovers: { label: Ostrey Rovers, aliases: [Rovers], short: [club], context: [rovers], type: organization }
  norland: { label: Norland, type: place }
  berg: { label: Arne Berg, type: person }
  holt: { label: Nils Holt, type: person }
  vane: { label: Carl Vane, type: person }
  moe: { label: Ida Moe, type: person }
  lind: { label: Eva Lind, type: person }
facts:
  - { id: rovers-berg, subject: rovers, property: coach, value: berg, valid: 1961/1969-06 }
  - { id: rovers-holt, subject: rovers, property: coach, value: holt, valid: 1969-07/1982-05 }
  - { id: rovers-vane, subject: rovers, property: coach, value: vane, valid: 2015-07/.. }
  - { id: norland-moe, subject: norland, property: prime-minister, value: moe, valid: 1965-10-02/1974-05-29 }
  - { id: norland-lind, subject: norland, property: prime-minister, value: lind, valid: 1974-05-29/1981-01-10 }
`;

describe('who had an office at the time that the paragraph spoke of last', () => {
  describe('is told in the past by a sentence that goes on with it', () => {
    eachDraft(facts, [
      `Ostrey Rovers won the cup in 1975. They were coached by Arne Berg, a butcher.
                                                        ^^^^^^^^^ error wrong-name: Nils Holt`,
      `In 1968 Norland got television. The prime minister, Eva Lind, was on it every evening.
                                                    ^^^^^^^^ error wrong-name: Ida Moe`,
      'Ostrey Rovers won the cup in 1975. They were coached by Nils Holt, a butcher.',
      // Who has the office still, or is not known for it, may be spoken of as of now.
      'Ostrey Rovers won the cup in 1975. The club’s coach, Carl Vane, saw it from the stand.',
      'Ostrey Rovers won the cup in 1975. They were coached by Otto Dahl, a butcher.',
      // From which the sentence looks back, or to which somebody only came.
      'Ostrey Rovers won the cup in 1975. They had been coached by Arne Berg.',
      'Ostrey Rovers won the cup in 1975. Their first coach, Arne Berg, was in the stand.',
      'Ostrey Rovers won the cup in 1975. Arne Berg became their coach, long before, on a whim.',
      // A time that is no longer the last one, or a sentence with its own.
      'Ostrey Rovers won the cup in 1975. It rained. The bus was late. Somebody sang. The club was once coached by Arne Berg.',
      'Ostrey Rovers won the cup in 1975. In 1963 they were coached by Arne Berg.',
    ]);
  });

  describe('is told in the present by an entry of a timeline', () => {
    eachDraft(facts, [
      `**1968.** Norland gets television. The prime minister, Eva Lind, is on it every evening.
                                                       ^^^^^^^^ error wrong-name: Ida Moe`,
      `- **May 1971:** The line to Ostrey opens. Norland's prime minister, Otto Dahl, drives the train.
                                                                    ^^^^^^^^^ error wrong-name: Ida Moe`,
      `---
date: 2019-03-04
---
**1968.** Norland gets television. Its prime minister, Eva Lind, is on it every evening.
                                                       ^^^^^^^^ error wrong-name: Ida Moe`,
      `**1968.** Norland gets television, the last of the five to do so, and a new tower on the hill. The prime minister, Eva Lind, is on it every evening.
                                                                                                                   ^^^^^^^^ error wrong-name: Ida Moe`,
      '**1968.** Norland gets television. The prime minister, Ida Moe, is on it every evening.',
      // No entry.
      'In 1968 Norland got television. Its prime minister, Eva Lind, is on it every evening in the old films.',
    ]);
  });

  describe('is the one whose term began then, where the office has somebody new', () => {
    eachFix(facts, [
      [
        '**1974.** The ships are sold. Norland’s new prime minister, Otto Dahl, is 81.',
        '**1974.** The ships are sold. Norland’s new prime minister, Eva Lind, is 81.',
      ],
    ]);
  });

  describe('is told by what points back to it', () => {
    eachDraft(facts, [
      `Ostrey Rovers won the cup in 1975. It rained. The bus was late. They were coached in those days by Otto Dahl.
                                                                                                   ^^^^^^^^^ error wrong-name: Nils Holt`,
      `Norland sold its ships in 1968. The prime minister of the day, Otto Dahl, sank with the last one.
                                                               ^^^^^^^^^ error wrong-name: Ida Moe`,
      'Norland sold its ships in 1968. The prime minister of the day, Ida Moe, sank with the last one.',
      'Norland sold its ships once. The prime minister of the day, Otto Dahl, sank with the last one.',
    ]);
  });
});

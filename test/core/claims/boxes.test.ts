import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  arena: { label: Fen Arena, type: place }
  club: { label: Osby Rovers, type: organization }
  moe: { label: Ida Moe, type: person }
  lind: { label: Eva Lind, type: person }
  fair: { label: Osby Fair, type: event }
  cup: { label: 1952 Fen Cup, type: event }
facts:
  - { id: arena-opened, subject: arena, property: opened, value: 1938-06-12 }
  - { id: arena-capacity, subject: arena, property: capacity, value: "36,200" }
  - { id: arena-architect, subject: arena, property: architect, value: [moe, lind] }
  - { id: club-founder, subject: club, property: founder, value: moe }
  - { id: club-employees, subject: club, property: employees, value: "1,500" }
  - { id: moe-died, subject: moe, property: died, value: 1973-10-02 }
  - { id: fair-date, subject: fair, property: date, value: 1952-12-05/1952-12-09 }
  - { id: cup-date, subject: cup, property: date, value: 1952-08-07/1952-08-14 }
`;

describe('a box of labels that runs on as a paragraph does', () => {
  describe('speaks of what the paragraph or the heading names', () => {
    eachDraft(facts, [
      `*The Fen Arena, 12 Quay Street.* Capacity: 63,200. Opened: 1938.
                                           ^^^^^^ error wrong-quantity: 36,200`,
      `The Fen Arena. Architects: Ida Moe and Tora Berg.
                                       ^^^^^^^^^ error wrong-member: Eva Lind`,
      `## Fen Arena

Opened on 12 June 1938. Architects: Tora Berg, Eva Lind.
                                    ^^^^^^^^^ error wrong-member: Ida Moe`,
      `## Osby Rovers

Founded by Tora Berg, a grocer from Tarn who had begun with skates.
           ^^^^^^^^^ error wrong-name: Ida Moe`,
      'The Fen Arena. Opened on 12 June 1938. Capacity: 36,200. Architects: Ida Moe, Eva Lind.',
    ]);
  });

  describe('and of nothing else', () => {
    eachDraft(facts, [
      '## Fen Arena\n\nTarn Park, Velden. Opened: 1992. Capacity: 38,065. Architects: Tora Berg.',
      'The verdict on the Fen Arena: it is white. Seats: 12 a row.',
      'The Fen Arena is far from the Osby Hall. Extras: 12 benches.',
      '## Osby Rovers\n\nFounded by Tora Berg, a mill stood here until the war.',
    ]);
  });
});

describe('an entry that is a date and the noun of what happened', () => {
  eachDraft(facts, [
    `- **3 October 1973** – Death of Ida Moe, in Osby.
    ^^^^^^^^^^^^^^ error wrong-date: 2 October 1973`,
    `- **14 June 1938** – Opening of the Fen Arena.
    ^^^^^^^^^^^^ error wrong-date: 12 June 1938`,
    '- **2 October 1973** – Death of Ida Moe.',
    '- **3 October 1973** – Death of Ida Moe’s sister.',
    '- **14 June 1938** – Opening of the Fen Arena exhibition.',
    '- **14 June 1938** – Opening of the museum beside the Fen Arena.',
  ]);
});

describe('the days of an event in brackets behind it', () => {
  eachDraft(facts, [
    `The Osby Fair (5–19 December 1952) was cold.
               ^^^^^^^^^^^^^^^^^^ error wrong-date: 5–9 December 1952`,
    `The Osby Fair (19 December 1952) was cold.
               ^^^^^^^^^^^^^^^^ error wrong-date: 5–9 December 1952`,
    `The 1952 Fen Cup (Osby, 7–15 August 1952) was a success.
                        ^^^^^^^^^^^^^^^^ error wrong-date: 7–14 August 1952`,
    'The Osby Fair (5–9 December 1952) was cold.',
    'The Osby Fair (6 December 1952) was cold.',
    'The Osby Fair (Osby, December 1952) was cold.',
  ]);
});

describe('how many a body employs, with where they work', () => {
  eachDraft(facts, [
    `Osby Rovers employ about 2,500 people at five grounds.
                         ^^^^^^^^^^^^ error wrong-quantity: 1,500 people`,
    'Osby Rovers employ about 1,500 people at five grounds.',
    'Osby Rovers employ 90 people in five shops.',
  ]);
});

describe('a place and a day', () => {
  eachDraft(facts, [
    '**Fen Arena, 9 November 1987.** Fire under the roof.',
    'Fen Arena, May 1951.',
    `# Fen Arena, 1939
             ^^^^ error wrong-date: 1938`,
    `Fen Arena (1939)
           ^^^^ error wrong-date: 1938`,
  ]);
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  hospital: { label: Holt Infirmary, type: organization }
  town: { label: Corran, type: place }
  firm: { label: Keel Works, type: organization }
  lane: { label: Mill Lane, type: place }
  per: { label: Per Dahl, type: person }
  ida: { label: Ida Moe, type: person }
  crash: { label: Corran crash, type: event }
  tunnel: { label: Skerry Tunnel, type: place }
  flight: { label: Vigil 8, type: event }
properties:
  beds: { label: number of beds, value: quantity, triggers: [beds] }
facts:
  - { subject: hospital, property: beds, value: 486 }
  - { subject: town, property: population, value: 11240 }
  - { subject: firm, property: acquisition-price, value: 42 million dollars }
  - { subject: lane, property: capacity, value: 2150 }
  - { subject: per, property: born, value: 1907-01-12 }
  - { subject: per, property: died, value: 1966-01-14 }
  - { subject: per, property: party, value: Greens }
  - { subject: per, property: birthplace, value: Tarn }
  - { subject: ida, property: born, value: 1813 }
  - { subject: ida, property: died, value: 1858 }
  - { subject: ida, property: birthplace, value: Naples }
  - { subject: crash, property: death-toll, value: 30 }
  - { subject: tunnel, property: opened, value: 1988 }
  - { subject: flight, property: launched, value: 1968-12-21 }
`;

describe('what was so in other days, or is another sort of thing', () => {
  describe('“then” and “in those days” tell of another count', () => {
    eachDraft(facts, [
      'Holt Infirmary had 610 beds in those days.',
      'In those days Corran had 9,400 people.',
      'Back then Corran had 9,400 people.',
      'Corran had 9,400 people then and three picture houses.',
      'Corran had 9,400 people at the time.',
      'At that time Corran had 9,400 people.',
      `Corran had 9,400 people.
           ^^^^^^^^^^^^ error wrong-quantity: 11,240 people`,
      `Corran has 9,400 people, a mill and then a lake.
           ^^^^^^^^^^^^ error wrong-quantity: 11,240 people`,
      `The Corran crash killed 20 people at the time of the feast.
                        ^^^^^^^^^ error wrong-quantity: 30 people`,
      `Keel Works was bought for 24 million dollars, at the time the largest purchase of all.
                          ^^^^^^^^^^^^^^^^^^ error wrong-quantity: 42 million dollars`,
    ]);
  });

  describe('so does its heyday, and what came before something', () => {
    eachDraft(facts, [
      'Holt Infirmary had 610 beds at its height.',
      'Holt Infirmary, which had 610 beds at its height and has 486, is quiet.',
      'In its heyday Corran had 19,400 people.',
      'At the peak of the wool trade Corran had 19,400 people.',
      'At its peak, in the spring, Holt Infirmary had 610 beds.',
      'Corran had 4,400 people in the days of sail.',
      'In its early years Holt Infirmary had 30 beds.',
      'Holt Infirmary had 610 beds before the fire.',
      'Holt Infirmary, which had 610 beds when it was new, is quiet.',
      // A figure with its digits in another order is the fact's own.
      `At its height Holt Infirmary had 468 beds.
                                 ^^^^^^^^ error wrong-quantity: 486 beds`,
      `In recent years Holt Infirmary has had 610 beds.
                                       ^^^^^^^^ error wrong-quantity: 486 beds`,
      `Holt Infirmary has 610 beds, and its best days are gone.
                   ^^^^^^^^ error wrong-quantity: 486 beds`,
      `Holt Infirmary has 610 beds, some of which were there before the war.
                   ^^^^^^^^ error wrong-quantity: 486 beds`,
    ]);
  });

  describe('a birthday that is kept is one of many', () => {
    eachDraft(facts, [
      'Per Dahl died on 14 January 1966. Only two days earlier he had celebrated his birthday.',
      'Per Dahl marked his birthday in 1950 with a dinner.',
      `Per Dahl was born on 21 January 1907.
                     ^^^^^^^^^^^^^^^ error wrong-date: 12 January 1907`,
    ]);
  });

  describe('who lived there, may have lived before', () => {
    eachDraft(facts, [
      'Ida Moe lived here from 1838 to 1852.',
      'Ida Moe lived there between 1838 and 1852.',
      `Ida Moe lived from 1812 to 1858.
                   ^^^^ error wrong-date: 1813`,
    ]);
  });

  describe('a party and a descent are no place of birth', () => {
    eachDraft(facts, [
      'Per Dahl, of the Greens, whom she followed, said no.',
      'Per Dahl, of Greens, said no.',
      'Ida Moe was a Neapolitan by birth, a Florentine by descent.',
      `Per Dahl, of Leeds, said no.
             ^^^^^ error wrong-place: Tarn`,
    ]);
  });

  describe('a later day of it is not its first', () => {
    eachDraft(facts, [
      'Moe took a picture of Vigil 8. That was on 24 December 1968, the fourth day of the flight.',
      'Somebody had used the Skerry Tunnel. Freight has used it since 1990.',
      `The flight of Vigil 8 began on 24 December 1968.
                               ^^^^^^^^^^^^^^^^ error wrong-date: 21 December 1968`,
      `The Skerry Tunnel has been used since 1990.
                                      ^^^^ error wrong-date: 1988`,
    ]);
  });

  describe('what “it” cost in lives is not another’s toll', () => {
    eachDraft(facts, [
      'The Corran crash is remembered. The Skerry Tunnel is long. It opened in 1988 and cost thirty-four lives.',
      `The Corran crash is remembered. It cost thirty-four lives.
                                        ^^^^^^^^^^^^^^^^^ error wrong-quantity: thirty lives`,
    ]);
  });

  describe('what has stands is not counted by them', () => {
    eachDraft(facts, [
      'Mill Lane has one stand and a view.',
      `Mill Lane has two stands and 2,300 seats.
                             ^^^^^^^^^^^ error wrong-quantity: 2,150 seats`,
    ]);
  });
});

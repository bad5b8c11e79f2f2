import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ship: { label: Petrel, type: thing, description: steamer }
  sinking: { label: sinking of the Petrel, type: event }
  brix: { label: Brix Line, type: organization }
  treaty: { label: Treaty of Osk, type: event }
  tarnia: { label: Tarnia, type: place }
  velmark: { label: Velmark, type: place }
  sven: { label: Sven Aker, type: person, description: Danish golfer }
  tom: { label: Tom Barker, type: person, description: English golfer }
  luis: { label: Luis Prado, type: person }
  dora: { label: Dora Lind, type: person }
  vote: { label: impeachment of Dora Lind, type: event }
  nils: { label: Nils Hauge, type: person }
  rita: { label: Rita Voss, type: person }
  greta: { label: Greta Hauge, aliases: [Greta], type: person }
  lars: { label: Lars Hauge, aliases: [Lars], type: person }
  peter: { label: Peter Hauge, aliases: [Peter], type: person }
  park: { label: Moller National Park, type: place }
  moller: { label: Hendrik Moller, type: person }
  foods: { label: Brandt Foods, type: organization }
  quell: { label: Quell, type: organization }
  tunnel: { label: Brennan Tunnel, type: place }
  quay: { label: Quay at Dusk, type: work, description: painting }
  vane: { label: Alice Vane, type: person }
  road: { label: The Salt Road, type: work, description: film }
  marek: { label: Jan Marek, type: person }
  quake: { label: Varna earthquake, type: event }
  tribune: { label: Port Tribune, type: organization }
  karsten: { label: Karsten, type: thing }
  arena: { label: Luis Prado Stadium, type: place }
  corran: { label: Corran, type: place }
facts:
  - { subject: ship, property: commander, value: Ewan Crail }
  - { subject: ship, property: operator, value: Hallam Line }
  - { subject: sinking, property: duration, value: 22 minutes }
  - { subject: sinking, property: date, value: 1915-05-11 }
  - { subject: brix, property: founded, value: 1869 }
  - { subject: treaty, property: signed, value: 1878-03-03 }
  - { subject: sven, property: died, value: 2011-05-07 }
  - { subject: sven, property: birthplace, value: Fenwick }
  - { subject: luis, property: died, value: 1988-09-02 }
  - { subject: luis, property: born, value: 1901 }
  - { subject: vote, property: date, value: 2016-12-09 }
  - { subject: nils, property: born, value: 1902 }
  - { subject: nils, property: child, value: [greta, lars, peter] }
  - { subject: park, property: founded, value: 1926-05-31 }
  - { subject: park, property: named-after, value: moller }
  - { subject: foods, property: opened, value: 1940-05-15 }
  - { subject: quell, property: founded, value: 1984 }
  - { subject: tunnel, property: opened, value: 1882 }
  - { subject: rita, property: birthplace, value: Fenwick }
  - { subject: quay, property: creator, value: vane }
  - { subject: vane, property: died, value: 1949 }
  - { subject: road, property: director, value: marek }
  - { subject: road, property: published, value: 1962-12-11 }
  - { subject: marek, property: birthplace, value: Brno }
  - { subject: quake, property: magnitude, value: 6.1 }
  - { subject: tribune, property: founded, value: 1851 }
  - { subject: karsten, property: depth, value: 3008 metres }
  - { subject: arena, property: location, value: corran }
  - { subject: arena, property: named-after, value: luis }
  - { subject: arena, property: capacity, value: 23771 }
`;

describe('what a sentence speaks of without its name', () => {
  describe('is what happened to the thing named, where only that has what the verb says', () => {
    eachDraft(facts, [
      `A torpedo found the Petrel off the Old Head. It was over in 28 minutes, and the boats were never lowered.
                                                            ^^^^^^^^^^ error wrong-quantity: 22 minutes`,
      `The Petrel was hit twice. It was over in 28 minutes.
                                         ^^^^^^^^^^ error wrong-quantity: 22 minutes`,
      'The Petrel was hit twice. It was over in 22 minutes.',
      'The Petrel was hit twice. The speech was over in 28 minutes.',
    ]);
  });

  describe('is what is done to the verb’s object', () => {
    eachDraft(facts, [
      `A torpedo sank the Petrel on 12 May 1915.
                             ^^^^^^^^^^^ error wrong-date: 11 May 1915`,
      `Dora Lind sat through it all. The chamber impeached her on 8 December 2016.
                                                           ^^^^^^^^^^^^^^^ error wrong-date: 9 December 2016`,
      `Dora Lind sat through it all. The chamber voted to impeach her on 8 December 2016.
                                                                  ^^^^^^^^^^^^^^^ error wrong-date: 9 December 2016`,
      'Dora Lind sat through it all. The chamber impeached her on 9 December 2016.',
      'Dora Lind sat through it all. The chamber heard her on 8 December 2016.',
      'Dora Lind impeached nobody. On 8 December 2016 she went home.',
    ]);
  });

  describe('was told of before what has no such thing', () => {
    eachDraft(facts, [
      `The Treaty of Osk pleased nobody. Tarnia and Velmark had wanted more. It was signed in March 1887.
                                                                                       ^^^^^^^^^^ error wrong-date: March 1878`,
      'The Treaty of Osk pleased nobody. Tarnia and Velmark had wanted more. It was signed in March 1878.',
      // Another treaty may be meant.
      'The Treaty of Osk pleased nobody. The Lund Convention came next. It was signed in March 1887.',
      'The Treaty of Osk pleased nobody. It was in Tarnia that peace was signed in March 1887.',
    ]);
  });

  describe('is the only citizen of the country', () => {
    eachDraft(facts, [
      `Tom Barker still talks of Sven Aker. The Dane, who was born at Corran, died in May 2012.
                                                               ^^^^^^ error wrong-place: Fenwick
                                                                               ^^^^^^^^ error wrong-date: May 2011`,
      `Dora Lind admired Luis Prado. The Spaniard died in September 1989.
                                                   ^^^^^^^^^^^^^^ error wrong-date: September 1988`,
      'Tom Barker still talks of Sven Aker. The Dane, who was born at Fenwick, died in May 2011.',
      // Tom Barker is English, and of Luis Prado nobody knows what he is.
      'Tom Barker still talks of Sven Aker. The Englishman, who was born at Corran, died in May 2012.',
      'Luis Prado still talks of Sven Aker. The Dane, who was born at Corran, is a friend.',
      'Sven Aker met Jens Holm. The Dane, who was born at Corran, is a friend.',
      'Tom Barker still talks of Sven Aker. The Danish minister, who was born at Corran, does not.',
      'Tom Barker still talks of Sven Aker. The Danes, who were born at Corran, do not.',
    ]);
  });

  describe('is whose children there were', () => {
    eachDraft(facts, [
      `Nils Hauge was born in 1902. There were three children, Greta, Lars and Paul.
                                                                        ^^^^ error wrong-member: Peter`,
      `# Nils Hauge

A widower who had never boiled an egg, he learned to. There were three children, Greta, Lars and Paul.
                                                                                                 ^^^^ error wrong-member: Peter`,
      'Nils Hauge was born in 1902. There were three children, Greta, Lars and Peter.',
      'Nils Hauge was born in 1902. His brother kept the books. There were three children, Max, Moritz and Paul.',
      'Nils Hauge was born in 1902. Tom Barker was not. There were three children, Max, Moritz and Paul.',
      'Nils Hauge was born in 1902. In the house next door there were three children, Max, Moritz and Paul.',
    ]);
  });

  describe('is “the old man” of the sentence before', () => {
    eachDraft(facts, [
      `Luis Prado noticed. The old man, who had been born in 1910, said nothing.
                                                      ^^^^ error wrong-date: 1901`,
      'Luis Prado noticed. The old man, who had been born in 1901, said nothing.',
      'Luis Prado noticed. The old man who had been born in 1910 said nothing.',
      'Luis Prado noticed. The old man from the mill, born in 1910, said nothing.',
      'Luis Prado noticed Tom Barker. The old man, who had been born in 1910, said nothing.',
      'Luis Prado noticed. The old woman, who had been born in 1910, said nothing.',
    ]);
  });

  describe('goes by the noun of its name, beside whom it is named after', () => {
    eachDraft(facts, [
      `No, although Hendrik Moller lent it his name. The park was proclaimed in May 1936.
                                                                         ^^^^^^^^ error wrong-date: May 1926`,
      'No, although Hendrik Moller lent it his name. The park was proclaimed in May 1926.',
      'No, although Tom Barker lent it his name. The park was proclaimed in May 1936.',
      'No, although Hendrik Moller lent it his name. The farm was proclaimed in May 1936.',
    ]);
  });

  describe('is what the sentence before said that it was', () => {
    eachDraft(facts, [
      `Tom Barker envied Quell, but the company that he studied was Brandt Foods. It had opened in May 1948.
                                                                                            ^^^^^^^^ error wrong-date: May 1940`,
      'Tom Barker envied Quell, but the company that he studied was Brandt Foods. It had opened in May 1940.',
    ]);
  });

  describe('may be who was only brought in, or what the words tell apart', () => {
    eachDraft(facts, [
      'Luis Prado rode. His cousin Emil could have had a chapter of his own. That autumn he went blind. He died in 1919.',
      'Luis Prado hired his brother. He was born in 1905, and he kept the books.',
      'Nils Hauge came with his brother. He was born in 1905, and he kept the books.',
      `Luis Prado hired his sister. He was born in 1905, and he kept the books.
                                            ^^^^ error wrong-date: 1901`,
      'The Brennan Tunnel is not the longest. The tunnel under the strait opened in 1994.',
      `The Brennan Tunnel is not the longest. The tunnel opened in 1884.
                                                            ^^^^ error wrong-date: 1882`,
    ]);
  });

  describe('is who made the thing that was told of', () => {
    eachDraft(facts, [
      `Quay at Dusk hung there for years. The artist had died in 1939.
                                                          ^^^^ error wrong-date: 1949`,
      'Quay at Dusk hung there for years. The artist had died in 1949.',
      'Quay at Dusk hung there for years. Ida Moe bought it. The artist had died in 1939.',
      'Quay at Dusk hung there for years. The artist who copied it had died in 1939.',
      'Quay at Dusk hung beside The Salt Road. The director had died in 1939.',
    ]);
  });

  describe('has its name behind a clause of its own', () => {
    eachDraft(facts, [
      `Jan Marek was lucky. The film that made his name, The Salt Road, opened in December 1963.
                                                                           ^^^^^^^^^^^^^ error wrong-date: December 1962`,
      'Jan Marek was lucky. The film that made his name, The Salt Road, opened in December 1962.',
      'Jan Marek was lucky. The film that followed on The Salt Road opened in December 1963.',
    ]);
  });

  describe('goes by other words for an earthquake', () => {
    eachDraft(facts, [
      `The Varna earthquake came at dawn. The shock had a magnitude of 7.1.
                                                                ^^^ error wrong-quantity: 6.1`,
      'The Varna earthquake came at dawn. The shock had a magnitude of 6.1.',
    ]);
  });

  describe('is somebody whose surname opens the sentence and is told of as a person', () => {
    eachDraft(facts, [
      `The Salt Road was a folly. Marek, who was born at Ostrava, cut the best of it.
                                                  ^^^^^^^ error wrong-place: Brno`,
      'The Salt Road was a folly. Marek, who was born at Brno, cut the best of it.',
    ]);
  });

  describe('is the ship of the title', () => {
    eachDraft(facts, [
      `# The Karsten is found

The search took eleven days. She lies under 3,800 metres of water.
                                            ^^^^^^^^^^^^ error wrong-quantity: 3,008 metres`,
      '# The Karsten is found\n\nThe search took eleven days. She lies under 3,008 metres of water.',
      '# The Karsten is found\n\nRita Voss dived. Tom Barker took notes. She had gone 3,900 metres deep.',
    ]);
  });

  describe('is what its owner has', () => {
    eachDraft(facts, [
      `The Salt Road was a folly, and Jan Marek knew it. Marek's film opened in December 1963.
                                                                         ^^^^^^^^^^^^^ error wrong-date: December 1962`,
      `The Salt Road was a folly, and Jan Marek knew it. His film opened in December 1963.
                                                                     ^^^^^^^^^^^^^ error wrong-date: December 1962`,
      'The Salt Road was a folly, and Jan Marek knew it. His film opened in December 1962.',
      'The Salt Road was a folly, and Jan Marek knew it. His next film opened in December 1963.',
      'The Salt Road was a folly, and Jan Marek knew it. His film *Red Sky* opened in December 1963.',
      'The Salt Road was a folly, and Dora Lind knew it. Her film opened in December 1963.',
      'Jan Marek was a folly. His film opened in December 1963.',
    ]);
  });

  describe('stands where the facts have it', () => {
    eachDraft(facts, [
      `Luis Prado was a footballer. The stadium in Corran that bears his name has 27,771 seats.
                                                                           ^^^^^^^^^^^^ error wrong-quantity: 23,771 seats`,
      'Luis Prado was a footballer. The stadium in Corran that bears his name has 23,771 seats.',
      'Luis Prado was a footballer. The stadium in Fenwick that bears his name has 27,771 seats.',
    ]);
  });

  describe('is of whom the heading right above speaks', () => {
    eachDraft(facts, [
      `# Rita Voss

The nun who would not sit down has died. She was born at Corran.
                                                         ^^^^^^ error wrong-place: Fenwick`,
      '# Rita Voss\n\nThe nun who would not sit down has died. She was born at Fenwick.',
      '# Rita Voss\n\nThe nun who taught her has died. She was born at Corran.',
      '# Rita Voss\n\nA nun who would not sit down has died. She was born at Corran.',
      '# Rita Voss\n\nShe taught for years. The girl next door has died. She was born at Corran.',
    ]);
  });

  describe('is whom words between quotation marks are not', () => {
    eachDraft(facts, [
      `Luis Prado, of course. (We also took "the man in the hat".) He was born in 1910.
                                                                           ^^^^ error wrong-date: 1901`,
      'Luis Prado, of course. (We also took "the man in the hat".) He was born in 1901.',
    ]);
  });

  describe('may be what was only brought up', () => {
    eachDraft(facts, [
      'The Port Tribune bought the Coast Herald. It had been founded in 1870.',
      `The Port Tribune read the Coast Herald. It had been founded in 1870.
                                                               ^^^^ error wrong-date: 1851`,
      'The Salt Road was not the longest. The longest ran for four hours. It was released in 1970.',
      'Luis Prado had a horse, Copenhagen. He died in 1836.',
      'The Port Tribune has a rival, the Coast Herald. It was founded in 1870.',
      'The Port Tribune has a twin up the coast. It was founded in 1870.',
      'The Port Tribune bought a weekly. It was founded in 1870.',
      'The Port Tribune is thin. A newspaper of its kind, four months old, was sold. It was founded in 1870.',
      `The Port Tribune, four months old, was sold. It was founded in 1870.
                                                               ^^^^ error wrong-date: 1851`,
      `The Port Tribune has a press of its own. It was founded in 1870.
                                                           ^^^^ error wrong-date: 1851`,
      'The tunnel south of the Brennan Tunnel is younger. The tunnel north of it opened in 1994.',
      'Sven Aker had a pupil. The Dane, who was born at Corran, gave up.',
      'The Brennan Tunnel was soon outdone. The tunnel that beat it opened in 1994.',
    ]);
  });
});

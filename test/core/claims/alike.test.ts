import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  osby: { label: Osby Hill, type: place }
  lund: { label: Lund Hill, type: place }
  voss: { label: Voss Hill, type: place }
  moe: { label: Ida Moe, type: person }
  brandt: { label: Olaf Brandt, type: person }
  rask: { label: Emil Rask, type: person }
  lind: { label: Karl Lind, type: person }
facts:
  - { id: osby-height, subject: osby, property: elevation, value: 1204 m }
  - { id: lund-height, subject: lund, property: elevation, value: 980 m }
  - { id: voss-height, subject: voss, property: elevation, value: 1350 m }
  - { id: osby-opened, subject: osby, property: opened, value: 1951 }
  - { id: lund-opened, subject: lund, property: opened, value: 1960 }
  - { id: voss-opened, subject: voss, property: opened, value: 1970 }
  - { id: moe-born, subject: moe, property: born, value: 1872-07-16 }
  - { id: moe-died, subject: moe, property: died, value: 1928-06-18 }
  - { id: brandt-died, subject: brandt, property: died, value: 1937-10-02 }
  - { id: rask-died, subject: rask, property: died, value: 1944-10-02 }
  - { id: lind-died, subject: lind, property: died, value: 1952-10-02 }
`;

describe('values alike, of which the facts have all but one', () => {
  describe('beside names in a row', () => {
    eachDraft(facts, [
      `Osby Hill, 1,204, Lund Hill, 890, and Voss Hill, 1,350, are all steep.
                             ^^^ error wrong-quantity: 980`,
      `Of the climbers we miss Ida Moe (1928), Olaf Brandt (1937) and Emil Rask (1945).
                                                                          ^^^^ error wrong-date: 1944`,
      'Of the climbers we miss Ida Moe (1928), Olaf Brandt (1937) and Emil Rask (1944).',
      'Ida Moe (1872), Olaf Brandt (1937) and Emil Rask (1945) are all of them.',
      'They wrote to Ida Moe in 1920, Olaf Brandt in 1937 and Emil Rask in 1945.',
      'Osby Hill, 1,204, and Lund Hill, 890, are both steep.',
    ]);
  });

  describe('in a list', () => {
    eachDraft(facts, [
      `Openings to remember:

- **1951.** Osby Hill
- **1960.** Lund Hill
- **1971.** Voss Hill
    ^^^^ error wrong-date: 1970`,
      `Openings to remember:

- **1951.** Osby Hill
- **1960.** Lund Hill
- **1970.** Voss Hill`,
      `Accidents to remember:

- **1951.** Osby Hill
- **1963.** Lund Hill
- **1971.** Voss Hill`,
    ]);
  });

  describe('in a column', () => {
    eachDraft(facts, [
      `| hill | since | up |
| --- | --- | --- |
| Osby Hill, in the south | 1951 | 1,204 m |
| Lund Hill | 1962 | 980 m |
              ^^^^ error wrong-date: 1960
| Voss Hill | 1970 | 1,305 m |
                     ^^^^^^^ error wrong-quantity: 1,350 m`,
      `| climber | last book |
| --- | --- |
| Ida Moe | 1928 |
| Olaf Brandt | 1931 |
| Emil Rask | 1940 |
| Karl Lind | 1952 |`,
      `| hill | since |
| --- | --- |
| Osby Hill | 1951 |
| Lund Hill | 1960 |
| Voss Hill 2 | 1988 |`,
      `| hill | since |
| --- | --- |
| Osby Hill | 1951 |
| Lund Hill | 1963 |`,
    ]);
  });
});

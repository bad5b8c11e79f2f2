import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  corvana: { label: Corvana, type: thing }
  aldis: { label: Aldis, type: thing }
  hollin: { label: Hollin Viaduct, type: thing }
  marrow: { label: Marrow Tower, type: thing }
  tarnholm: { label: Tarnholm, type: place }
  osmark: { label: Osmark, type: place }
  velland: { label: Velland, type: place }
  vesterholm: { label: Ida Vesterholm, type: person }
  lind: { label: Oskar Lind, type: person }
  bracken: { label: Nora Bracken, type: person }
  salt-queen: { label: The Salt Queen, type: work }
  regatta-2019: { label: 2019 Tarnholm Regatta, aliases: [2019 Regatta], type: event }
  regatta-2021: { label: 2021 Tarnholm Regatta, type: event }
  drowned: { label: Great Flood of Osmark, aliases: [Great Flood], type: event }
properties:
  wins: { label: career wins, value: quantity, triggers: [wins] }
  regatta-wins: { label: wins in regattas, value: quantity, triggers: [regatta wins, wins in regattas] }
  games: { label: games, value: quantity, triggers: [games, matches] }
  opened-by: { label: opened by, value: person, triggers: [opened by] }
  home-port: { label: home port, value: place, triggers: [home port] }
  yard: { label: shipyard, value: organization, triggers: [shipyard, yard, builder] }
  frames: { label: frames, value: quantity, triggers: [frames] }
  distance-sailed: { label: distance sailed, value: quantity, triggers: [distance sailed] }
facts:
  - { subject: corvana, property: launched, value: 1904-03-12 }
  - { subject: corvana, property: length, value: 44 m }
  - { subject: corvana, property: frames, value: 36 frames }
  - { subject: corvana, property: designer, value: Arne Solvik }
  - { subject: corvana, property: yard, value: Brenner & Holt }
  - { subject: corvana, property: home-port, value: tarnholm }
  - { subject: corvana, property: distance-sailed, value: 2158 mi }
  - { subject: aldis, property: length, value: 39 m }
  - { subject: aldis, property: launched, value: 1892-10-26 }
  - { subject: hollin, property: opened, value: 1887-06-04 }
  - { subject: hollin, property: opened-by, value: bracken }
  - { subject: hollin, property: length, value: 820 m }
  - { subject: marrow, property: height, value: 212 m }
  - { subject: marrow, property: floors, value: 48 }
  - { subject: marrow, property: architect, value: Pia Lund }
  - { subject: tarnholm, property: population, value: 312000 }
  - { subject: tarnholm, property: elevation, value: 640 m }
  - { subject: velland, property: capital, value: osmark }
  - { subject: vesterholm, property: born, value: 1861-02-03 }
  - { subject: vesterholm, property: birthplace, value: osmark }
  - { subject: vesterholm, property: died, value: 1930 }
  - { subject: lind, property: wins, value: 41 wins }
  - { subject: lind, property: games, value: 97 games }
  - { subject: lind, property: regatta-wins, value: 9 wins }
  - { subject: lind, property: born, value: 1950 }
  - { subject: bracken, property: wins, value: 36 wins }
  - { subject: bracken, property: born, value: 1951 }
  - { subject: salt-queen, property: composer, value: vesterholm }
  - { subject: salt-queen, property: published, value: 1899 }
  - { subject: regatta-2019, property: winner, value: lind }
  - { subject: regatta-2019, property: date, value: 2019-07-14 }
  - { subject: regatta-2021, property: winner, value: bracken }
  - { subject: drowned, property: date, value: 1902-11-09 }
  - { subject: drowned, property: death-toll, value: 214 people }
`;

describe('a label and its value', () => {
  describe('in a table about one thing', () => {
    eachDraft(facts, [
      `| Corvana | |
| --- | --- |
| Launched | 12 May 1904, at Tarnholm |
             ^^^^^^^^^^^ error wrong-date: 12 March 1904
| Length | 49 metres |
           ^^^^^^^^^ error wrong-quantity: 44 metres
| Designer | Ole Brandt, of Osmark |
             ^^^^^^^^^^ error wrong-name: Arne Solvik
| Home port | Osmark |
              ^^^^^^ error wrong-place: Tarnholm`,
      `| The Hollin Viaduct | |
| --- | --- |
| Opened | 4 July 1887, by Oskar Lind |
           ^^^^^^^^^^^ error wrong-date: 4 June 1887
                           ^^^^^^^^^^ error wrong-name: Nora Bracken
| Length | 2,690 ft (820 m) |`,
      `## Corvana

| | |
| --- | --- |
| Length | 48 m |
           ^^^^ error wrong-quantity: 44 m`,
      `The Corvana was built in a hurry.

| What | Figure |
| --- | --- |
| Length overall | 49 m |
| Length (m) | 49 |
               ^^ error wrong-quantity: 44
| Launched | 1905 |
             ^^^^ error wrong-date: 1904`,
      `# The Corvana

Built in a hurry.

## In figures

| | |
| --- | --- |
| Length | 144 ft (44 m) |
| Year launched | 1914 |
                  ^^^^ error wrong-date: 1904`,
      `| | Corvana | Aldis |
| --- | --- | --- |
| Length | 44 m | 44 m |
                  ^^^^ error wrong-quantity: 39 m
| Launched | 1892 | 1892 |
             ^^^^ error wrong-date: 1904`,
      `## Ida Vesterholm

| Born | 3 February 1861, in Tarnholm |
                             ^^^^^^^^ error wrong-place: Osmark
| --- | --- |
| Died | 1931 |
         ^^^^ error wrong-date: 1930`,
    ]);
  });

  describe('in a row about one thing', () => {
    eachDraft(facts, [
      `| Sailor | Wins | Last season |
| --- | --- | --- |
| Oskar Lind | 47 | 1988 |
               ^^ error wrong-quantity: 41
| Nora Bracken | 36 | 1990 |`,
      `| What | How much |
| --- | ---: |
| Tarnholm, elevation | 460 m |
                        ^^^^^ error wrong-quantity: 640 m
| Height of the Marrow Tower | 221 m |
                               ^^^^^ error wrong-quantity: 212 m`,
      `The races at Tarnholm ended so:

| Regatta | Winner | When |
| --- | --- | --- |
| 2019 | Nora Bracken | 14 July 2019 |
         ^^^^^^^^^^^^ error wrong-name: Oskar Lind
| 2021 | Olga Tamm | August |
         ^^^^^^^^^ error wrong-name: Nora Bracken`,
      `| Event | Date | Notes |
| --- | --- | --- |
| Great Flood | 9 October 1902 | 14 houses lost |
                ^^^^^^^^^^^^^^ error wrong-date: 9 November 1902
| 2019 Regatta | 14 June 2019 | in rain |
                 ^^^^^^^^^^^^ error wrong-date: 14 July 2019`,
      `| Date | Event |
| --- | --- |
| 14 May 2019 | 2019 Regatta |
  ^^^^^^^^^^^ error wrong-date: 14 July 2019`,
      `| Tower | Floors | Architect |
| --- | --- | --- |
| Marrow | 84 | Kai Berg |
           ^^ error wrong-quantity: 48
                ^^^^^^^^ error wrong-name: Pia Lund`,
      `| Country | Capital |
| --- | --- |
| Velland | Brae |
            ^^^^ error wrong-place: Osmark`,
      `| Opera | Composer | Year |
| --- | --- | --- |
| *The Salt Queen* | Kai Berg | 1889 |
                     ^^^^^^^^ error wrong-name: Ida Vesterholm
                                ^^^^ error wrong-date: 1899`,
    ]);
  });

  describe('in a column about somebody, behind the place where it happened', () => {
    eachDraft(facts, [
      `|  | Ida Vesterholm | Oskar Lind |
| --- | --- | --- |
| Born | Osmark, 1865 | Velland, 1950 |
                 ^^^^ error wrong-date: 1861`,
    ]);
  });

  describe('under words that tell how long something took', () => {
    eachDraft(facts, [
      `“I looked for a year,” she said.

| Tower | Floors |
| --- | --- |
| Marrow Tower | 84 |
                 ^^ error wrong-quantity: 48`,
    ]);
  });

  describe('in an item of a list', () => {
    eachDraft(facts, [
      `The Corvana in figures:

- **Length:** 49 metres
              ^^^^^^^^^ error wrong-quantity: 44 metres
- Designer: Ole Brandt
            ^^^^^^^^^^ error wrong-name: Arne Solvik
- Launched — May 1904
             ^^^^^^^^ error wrong-date: March 1904
- Length 49 m`,
      `The figures of the Corvana are in the record books:

1. distance sailed, 2,518 miles;
                    ^^^^^^^^^^^ error wrong-quantity: 2,158 miles
2. men lost, 4 in all.`,
      `## Tarnholm

- Population: 3.1 million
              ^^^^^^^^^^^ error wrong-quantity
- Elevation – 460 metres
              ^^^^^^^^^^ error wrong-quantity: 640 metres`,
      `---
title: Oskar Lind
---

Some numbers:

- 41 wins from 79 games at home
               ^^^^^^^^ error wrong-quantity: 97 games`,
      `What did Oskar Lind leave? Some numbers:

- 14 wins
  ^^^^^^^ error wrong-quantity: 41 wins
- a boat`,
      `Oskar Lind in figures:

- 12 wins in two regattas
  ^^^^^^^ error wrong-quantity: 9 wins
- 41 wins`,
      `- The Corvana
  - Length: 39 m
            ^^^^ error wrong-quantity: 44 m
- The Aldis
  - Length: 44 m
            ^^^^ error wrong-quantity: 39 m`,
      `The Great Flood in short:

- Date: 9 October 1902
        ^^^^^^^^^^^^^^ error wrong-date: 9 November 1902
- Dead: 241 people
        ^^^^^^^^^^ error wrong-quantity: 214 people`,
    ]);
  });

  describe('is not taken for another’s', () => {
    eachDraft(facts, [
      // Right, or right enough.
      `| Corvana | |
| --- | --- |
| Launched | 12 March 1904, rebuilt in 1920 |
| Length | 144 ft (44 m) |
| Length | about 45 m |
| Designer | Arne Solvik and Kai Berg |
| Home port | Tarnholm, later Osmark |
| Builder | Brenner & Holt |`,
      // Of another ship that no fact knows.
      `# The Corvana

## Other ships

| Sisken | |
| --- | --- |
| Length | 71 m |
| Launched | 1911 |`,
      `The Corvana was smaller than the Sisken, of which Lloyd's says:

- Length: 71 m
- Launched: 1911`,
      // Of either of two.
      `The Corvana and the Aldis lay side by side.

- Length: 71 m
- Launched: 1911`,
      `| Corvana | |
| --- | --- |
| Length | – |
| Length | ? |
| Length | n/a |
| Length | |
| Length | 40–50 m |
| Length | 41 m or 42 m |
| Launched | 1903? |
| Launched | not before 1905 |
| Designer | unknown |
| Designer | a Norwegian |`,
      // The firm of a man of another name, and a common noun.
      `| Marrow Tower | |
| --- | --- |
| Architect | Berg & Partners |
| Architect | Tarnholm Works |
| Architect | a committee |
| Height | 60 floors |
| Floors | 48 |`,
      // Remarks behind the value.
      `| Corvana | | Remarks |
| --- | --- | --- |
| Launched | 12 March 1904 | sold in 1912, refitted 1920 |
| Length | 44 m | 39 m at the waterline |`,
      // The label has another word in it.
      `| Corvana | |
| --- | --- |
| Length of mast | 31 m |
| Second designer | Kai Berg |
| Refit launched | 1922 |
| Waterline length | 41 m |`,
      // Headings under which anything may stand.
      `| Ship | Date | Place | Result | Notes |
| --- | --- | --- | --- | --- |
| Corvana | 1922 | Osmark | sold | 50 m of chain |`,
      `| Sailor | Date | Last season |
| --- | --- | --- |
| Oskar Lind | 4 May 1980 | 1988 |`,
      // Somebody else of whom the cell only says something by a known name.
      `| Sailor | Wins | Born |
| --- | --- | --- |
| Oskar Lind's brother | 12 | 1944 |
| Lindqvist | 9 | 1920 |`,
      // One season's figures.
      `Wins in the season of 1979:

| Sailor | Wins |
| --- | --- |
| Oskar Lind | 7 |
| Nora Bracken | 5 |`,
      `## The 1979 season

- Oskar Lind: 7 wins
- 7 wins, 12 games`,
      `What did Oskar Lind leave? Some numbers:

- 7 wins at Osmark
- 12 games for a broken boom`,
      // Two editions that the heading does not tell apart, and one that nobody knows.
      `| Year | Winner |
| --- | --- |
| 2019 | Olga Tamm |
| 2021 | Olga Tamm |`,
      `| Regatta | Winner |
| --- | --- |
| 2020 | Olga Tamm |`,
      // The regatta of another town, in a draft that never speaks of Tarnholm.
      `The races on Lake Brae:

| Regatta | Winner |
| --- | --- |
| 2021 | Olga Tamm |`,
      // A new section, a new subject.
      `# Ships

## Corvana

She was fast.

## Sisken

- Length: 71 m
- Designer: Kai Berg`,
      // A paragraph speaks for the list behind it alone.
      `The Corvana was fast.

- Sails: 12

Of others we know less.

- Length: 71 m`,
      // What the item names is its own.
      `The Corvana had rivals:

- Sisken: length 71 m
- the Aldis: 39 m`,
      // Of the person, not of the opera's.
      `## The Salt Queen

By Ida Vesterholm.

- Place: Osmark
- Acts: 3
- Premiere: 1899, in Brae`,
      // Several rows' names with the same property in one row.
      `| Date | Winner and second | Born |
| --- | --- | --- |
| 4 May 1980 | Oskar Lind, Nora Bracken | 1949 |`,
      // In passing.
      `Told by Nora Bracken:

- Born: 1949
- Length: 71 m`,
      `| Date | Event |
| --- | --- |
| 2 May 2019 | Dinner before the 2019 Regatta |
| 3 May 2019 | 2019 Regatta dinner |`,
      // A town and its harbour.
      `| Event | Where |
| --- | --- |
| 2019 Regatta | Brae Stadium |`,
    ]);
  });

  describe('is found right', () => {
    eachVerdict(facts, [
      ['The Corvana in figures:\n\n- Length: 44 m', ['supported 44 m']],
      ['| Corvana | |\n| --- | --- |\n| Launched | 1904, again in 1920 |', ['supported 1904']],
      ['| | Aldis |\n| --- | --- |\n| Length | 39 m |', ['supported 39 m']],
    ]);
  });

  describe('prose in a cell ends where its sentence does', () => {
    eachDraft(facts, [
      `| Month | To think about |
| --- | --- |
| May | The Hollin Viaduct was opened in 1887. It rained on the 8th, and on 9 May 1901 the pier was painted. |
| June | Ida Vesterholm was there. The crowd came from Velland, and the Army went home. |`,
    ]);
  });

  describe('a figure in a row is what its own noun says', () => {
    eachDraft(facts, [
      `| Ship | Hull | Since |
| --- | --- | --- |
| Corvana | 10 m, in 63 frames | 1993 |
                     ^^^^^^^^^ error wrong-quantity: 36 frames`,
    ]);
  });
});

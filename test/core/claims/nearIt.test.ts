import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bank: { label: Carrow Bank, type: organization }
  press: { label: Carrow Press, type: organization }
  ida: { label: Ida Moe, type: person }
  nils: { label: Nils Berg, type: person }
  smith: { label: Carl Ottokar Dahl, type: person }
  league: { label: League of Marrow, type: organization }
  pact: { label: Dunmore Pact, type: thing }
  museum: { label: Marram Hall, type: place }
  hall: { label: Great Sorrel Hall, short: [hall], context: [hall], type: place }
  final: { label: 2003 Curling Cup final, aliases: [2003 final], type: event }
  vote: { label: Norland referendum, type: event }
  strike: { label: 1984 dock strike, aliases: [dock strike], type: event }
  treaty: { label: Treaty of Osby, short: [treaty], type: thing }
  parliament: { label: Norland Assembly, type: organization }
  bridge: { label: Holt Bridge, type: place }
  gas: { label: argon, type: thing }
  portrait: { label: Ludden Portrait, type: work }
  otto: { label: Otto Lind, type: person }
  field: { label: Tarn Airfield, type: place }
  crash: { label: Tarn air disaster, type: event }
  book: { label: The Marram Roads, type: work }
  apple: { label: Quince, type: organization }
  other: { label: Sloe, type: organization }
  union: { label: Norland Union, type: organization }
  jens: { label: Jens Holm, type: person }
  eva: { label: Eva Strand, type: person }
  show: { label: Grey Towers, type: work }
  tool: { label: Quill Shell, type: thing }
  hall-man: { label: Tony Hall, type: person }
properties:
  hundreds: { label: centuries, value: quantity, triggers: [centuries, hundreds] }
  reached: { label: reached orbit, value: boolean, triggers: [got to orbit] }
  engineer: { label: chief engineer, value: person, triggers: [chief engineer] }
  span: { label: span, value: quantity, triggers: [span] }
  runway: { label: runway length, value: quantity, triggers: [runway, runways] }
  flotation-price: { label: price of a share, value: quantity, triggers: [shares] }
  union-president: { label: president, value: person, triggers: [president] }
  winner-score: { label: score, value: text, triggers: [ended] }
facts:
  - { id: head-1, subject: bank, property: chief-executive, value: nils, valid: 2019-08-05/2024-09-01 }
  - { id: head-2, subject: bank, property: chief-executive, value: ida, valid: 2024-09-02/.. }
  - { id: bank-price, subject: bank, property: acquisition-price, value: £1 }
  - { id: press-founded, subject: press, property: founded, value: 1935 }
  - { id: press-price, subject: press, property: price, value: 6 pence }
  - { id: ida-born, subject: ida, property: born, value: 1883-05-02 }
  - { id: ida-buried, subject: ida, property: burial-place, value: Sorrel }
  - { id: ida-died, subject: ida, property: died, value: 1941-01-13 }
  - { id: nils-hundreds, subject: nils, property: hundreds, value: 100 centuries }
  - { id: league-dissolved, subject: league, property: dissolved, value: 1946-04-18 }
  - { id: pact-dissolved, subject: pact, property: dissolved, value: 1991-07-01 }
  - { id: museum-opened, subject: museum, property: opened, value: 2011-05-04 }
  - { id: hall-seats, subject: hall, property: seats, value: 2100 }
  - { id: final-score, subject: final, property: winner-score, value: 20–17 }
  - { id: final-date, subject: final, property: date, value: 2003-11-22 }
  - { id: vote-date, subject: vote, property: date, value: 2016-06-23 }
  - { id: strike-started, subject: strike, property: started, value: 1984-03-06 }
  - { id: treaty-signed, subject: treaty, property: signed, value: 1919-06-28 }
  - { id: parliament-seats, subject: parliament, property: seats, value: 751 }
  - { id: bridge-designer, subject: bridge, property: designer, value: smith }
  - { id: bridge-engineer, subject: bridge, property: engineer, value: nils }
  - { id: bridge-span, subject: bridge, property: span, value: 486 m }
  - { id: bridge-reached, subject: bridge, property: reached, value: false }
  - { id: portrait-by, subject: portrait, property: creator, value: ida }
  - { id: otto-born, subject: otto, property: born, value: 1924-09-16 }
  - { id: otto-died, subject: otto, property: died, value: 1975-04-12 }
  - { id: field-opened, subject: field, property: opened, value: 2020-10-31 }
  - { id: field-opened-wrong, subject: field, property: opened, value: 2012-06-03, rank: deprecated }
  - { id: field-closed, subject: field, property: closed, value: 2020-11-08 }
  - { id: field-runway, subject: field, property: runway, value: 3390 m }
  - { id: apple-founded, subject: apple, property: founded, value: 1976 }
  - { id: apple-acquired, subject: apple, property: acquired, value: 2023-10-13 }
  - { id: apple-flotation, subject: apple, property: flotation-price, value: 22 dollars }
  - { id: other-founded, subject: other, property: founded, value: 1994 }
  - { id: union-president, subject: union, property: union-president, value: jens }
  - { id: jens-predecessor, subject: jens, property: predecessor, value: eva }
  - { id: book-pages, subject: book, property: pages, value: 228 }
  - { id: show-episodes, subject: show, property: episodes, value: 12 }
  - { id: tool-published, subject: tool, property: published, value: 1991-09-17 }
  - { id: hall-born, subject: hall-man, property: born, value: 1951-03-03 }
  - { id: crash-toll, subject: crash, property: death-toll, value: 273 }
  - { id: gas-share, subject: gas, property: share, value: 78 % }
`;

const now = (text: string) => `---\ndate: 2024-09-06\n---\n\n${text}`;

describe('what stands near a subject and is not said of it', () => {
  describe('another time', () => {
    eachDraft(facts, [
      now(
        'Carrow Bank has a new head. Nils Berg, its chief executive for the past five years, leaves his name on no plate.',
      ),
      'Leave won the Norland referendum, on the highest turnout in a poll since 1992.',
      'The 1972 dock strike had begun in January of that year and lasted seven weeks.',
      'They had won the 2003 final, 20–17. In 2007 they lost the next one to Sudmark, 15–6.',
      'Tarn Airfield, announced for October 2011, then for 3 June 2012, then for nothing in particular, opened on a Saturday.',
      'Nils Berg died in 1957. Otto Lind, then 32, married in 1961.',
      'Nobody forgets Tarn Airfield. The runway stuck out into the lake, first for 2,529 metres, and in the end for 3,390.',
      now('Fifty years old this morning, Marram Hall opened with a feast.'),
      'The 2003 final was played on 22 and 23 November 2003.',
      'Ida Moe believed for years that she had been born in 1885.',
      now('Ida Moe fell ill on Saturday, 11 January 1941, and died in Osby on the Monday, at 57.'),
      now(`Carrow Bank has a new head. Nils Berg, its chief executive, said no.
                            ^^^^^^^^^ error wrong-name: Ida Moe`),
      `The 1984 dock strike had begun in April of that year.`,
      `The dock strike began in 1972.
                         ^^^^ error wrong-date: 1984`,
      `The 2003 final was won 21–17.
                       ^^^^^ error wrong-statement: 20–17`,
    ]);
  });

  describe('another thing', () => {
    eachDraft(facts, [
      'Carrow Bank went for less than the price of a pint, £800 million and more having been gambled away.',
      'The Treaty of Osby was long. Egypt and Israel signed their peace treaty in Dunmore on 26 March 1979.',
      'The Dunmore Pact was old. The company on the hill has had twenty million visitors since its dissolution in 1999.',
      'Carrow Press was busy; and the 200,000 that Carrow Press had ready were gone by lunch.',
      '- **Nils Berg, *Down and Out*** (Carrow Press, December 1940). He was called Eric then.',
      'Great Sorrel Hall is far away. The Kursaal opened in 1987. The main hall has 2,440 seats.',
      'When the Ludden Portrait was stolen, nobody missed it until the painter Louis Rood came to sketch the room.',
      'Tarn Airfield moved. The new runways were 3,800 metres long.',
      '| | Born | Last for |\n| --- | --- | --- |\n| Otto Lind | 1924 | *Murder on the Sorrel Express* (1974) |',
      '*The Marram Roads* stands there. The second edition, of 1988, next to it, has 272 pages.',
      'Quill Shell grew. In April 2005 the tool withdrew its licence. On the 7th it held its own source, and on 16 June it managed the release of 2.6.12.',
      'Ida Moe is buried at Sorrel.\n\n![The mausoleum at Frogmore, closed for repairs](frogmore.jpg)',
      'Quince was incorporated early. It sold shares at 22 dollars. The *other* Quince, Quince Records, is a band’s. It was founded in 1968.',
      '**Quince.** Ida Moe registered it. It was founded in 1976.\n\n**Sloe.** Nils Berg registered it in 1994. Sloe grew. The shares came at 18 dollars.',
      now('The 1984 dock strike is long ago. And on Thursday the Open is back at Dunmore, after 68 years.'),
      'The Norland Union was set up in Dunmore, with Jens Holm, a Dutchman, as its president.',
      'Jens Holm raised it. Eva Strand, whom he followed, did so five times in her four years in the chair; her predecessor, Ben Rood, left it near zero.',
      'It had announced the purchase of Quince on 18 January 2022.',
      `The predecessor of Jens Holm, Ben Rood, left.
                              ^^^^^^^^ error wrong-name: Strand`,
      'Tony Hall retired. A reader in Hull said no.',
      `*The Marram Roads* has 272 pages.
                       ^^^ error wrong-quantity: 228 pages`,
      'Work on Holt Bridge was begun in 1870 under Nils Berg, who was 32, became its chief engineer, and was hurt in 1872.',
      'Nils Berg, who had a hundred hundreds for Norland, 49 of them in one-day games, made a few of the best there.',
      `The Dunmore Pact was old. Until its liquidation in April 1948 the League of Marrow went on paying it.
                                                   ^^^^^^^^^^ error wrong-date: April 1946`,
      `Carrow Bank went for £3.
                     ^^ error wrong-quantity: £1`,
      `Nils Berg had ninety centuries for Norland.
              ^^^^^^^^^^^^^^^^ error wrong-quantity: one hundred centuries`,
    ]);
  });

  describe('a part', () => {
    eachDraft(facts, [
      'The Norland Assembly moved to a new house. Of the 751 seats, 73 are for guests.',
      '*Grey Towers* ran for six episodes in the autumn of 1975 and six in 1979.',
      'The Tarn air disaster killed all 271 aboard and two on the ground.',
      `The Tarn air disaster killed 271 people.
                             ^^^^^^^^^^ error wrong-quantity: 273 people`,
      'On Titan, argon makes up some 95 percent of the air.',
      `Argon makes up some 95 percent of the air.
                    ^^^^^^^^^^ error wrong-quantity: 78 percent`,
    ]);
  });

  describe('the value itself, in other words', () => {
    eachDraft(facts, [
      'Carl, who designed Holt Bridge, was Danish.',
      'The span of Holt Bridge is 1,595 feet and six inches.',
      'Holt Bridge was sent up twice, and not once got to orbit.',
      `Carl Ottomar, who designed Holt Bridge, was Danish.
^^^^^^^^^^^^ error wrong-name: Carl Ottokar Dahl`,
      `Holt Bridge got to orbit.
            ^^^^^^^^^^^^ error wrong-statement`,
    ]);
  });
});

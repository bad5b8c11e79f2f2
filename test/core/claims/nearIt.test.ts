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
      'The No side won the Norland referendum, on the lowest turnout of any vote since 1974.',
      'The 1973 dock strike had begun in May of that year and was over in June.',
      'They took the 2003 final, 20–17. In 2011 they lost another to Ostmark, 9–4.',
      'Tarn Airfield, promised for May 2010, then for 3 June 2012, then for whenever the roof held, opened in the rain.',
      'Ida Moe sang in 1950. Otto Lind, then 25, left in 1956.',
      'Nobody misses Tarn Airfield. The runway stuck out into the marsh, first for 1,200 metres, as built in 1958, and at last for 3,390.',
      now('Thirteen years old today, Marram Hall opened in a storm.'),
      'The 2003 final was played on 22 and 23 November 2003.',
      'Ida Moe believed all her life that she had been born in 1886.',
      now('Ida Moe was last seen on Friday, 10 January 1941, and died in Osby on the Monday, at 57.'),
      now(`Carrow Bank has a new head. Nils Berg, its chief executive, said no.
                            ^^^^^^^^^ error wrong-name: Ida Moe`),
      `The dock strike began in 1972.
                         ^^^^ error wrong-date: 1984`,
      `The 2003 final was won 21–17.
                       ^^^^^ error wrong-statement: 20–17`,
    ]);
  });

  describe('another thing', () => {
    eachDraft(facts, [
      'Carrow Bank stumbled on, and then went for less than a cup of tea, £12 million and more having been owed to its clerks.',
      'The Treaty of Osby was long. Tarnia and Ostmark signed their peace treaty in Dunmore on 8 July 1954.',
      'The Dunmore Pact was old. The company on the quay has kept its records since its dissolution in 1987.',
      'Carrow Press was busy; and the 3,000 that Carrow Press had bound were pulped.',
      '- **Nils Berg, *Salt and Snow*** (Carrow Press, March 1952). He was a teacher then.',
      'Great Sorrel Hall is far away. The Kursaal was rebuilt in 1970. The main hall has 1,310 seats.',
      'While the Ludden Portrait was being cleaned, nobody asked for it until the painter Ansel Rood wished to copy the frame.',
      'Tarn Airfield moved. The new runways are 2,900 metres long.',
      '| | Born | Last for |\n| --- | --- | --- |\n| Otto Lind | 1924 | *Murder on the Luntz Ferry* (1962) |',
      '*The Marram Roads* lies on the table. The large print, of 2001, next to it, has 410 pages.',
      'Quill Shell grew. In March 1996 the server broke. On the 9th it was mended, and on 2 July it managed the release of 4.1.3.',
      'Ida Moe is buried at Sorrel.\n\n![The mausoleum at Luntz, behind its fence](luntz.jpg)',
      'Quince was registered early. It sold shares at 22 dollars. The *other* Quince, Quince Shoes, is a cobbler’s. It was founded in 1931.',
      '**Quince.** Ida Moe registered it. It was founded in 1976.\n\n**Sloe.** Nils Berg registered it in 1994. Sloe grew. The shares cost 35 dollars.',
      now('The 1984 dock strike is long ago. And on Tuesday the Open begins at Dunmore, in the wind.'),
      'The Norland Union was set up in Dunmore, with Jens Holm, an Irishman, as its president.',
      'Jens Holm sold it. Eva Strand, whom he followed, had kept it through two bad winters; her predecessor, Ben Rood, never saw it.',
      'It had announced the purchase of Quince on 4 May 2021.',
      `The predecessor of Jens Holm, Ben Rood, left.
                              ^^^^^^^^ error wrong-name: Eva Strand`,
      'Tony Hall retired. A baker in Hull was glad.',
      `*The Marram Roads* has 282 pages.
                       ^^^ error wrong-quantity: 228 pages`,
      'Soil for Holt Bridge was tested in 1901 under Nils Berg, who was 40, became its chief engineer, and fell ill in 1903.',
      'Nils Berg, who had a hundred hundreds for Norland, 31 of them in one-day games, never hit a ball out of the park.',
      `The Dunmore Pact was old. Until its liquidation in April 1948 the League of Marrow kept a clerk there.
                                                   ^^^^^^^^^^ error wrong-date: April 1946`,
      `Carrow Bank went for £3.
                     ^^ error wrong-quantity: £1`,
      `Nils Berg had ninety centuries for Norland.
              ^^^^^^^^^^^^^^^^ error wrong-quantity: one hundred centuries`,
    ]);
  });

  describe('a part', () => {
    eachDraft(facts, [
      'The Norland Assembly moved to a new house. Of the 751 seats, 40 are for guests.',
      '*Grey Towers* ran for five episodes in the spring of 1981 and seven in 1984.',
      'The Tarn air disaster killed all 268 aboard and five on the ground.',
      `The Tarn air disaster killed 263 people.
                             ^^^^^^^^^^ error wrong-quantity: 273 people`,
      'On Mars, argon makes up some 21 percent of the air.',
      `Argon makes up some 91 percent of the air.
                    ^^^^^^^^^^ error wrong-quantity: 78 percent`,
    ]);
  });

  describe('the value itself, in other words', () => {
    eachDraft(facts, [
      'Carl, who designed Holt Bridge, was Danish.',
      'Holt Bridge is long. The span, 1,594 feet and six inches, or 486 metres, was a record.',
      'Holt Bridge was tried three times, and not once got to orbit.',
      `Carl Ottomar, who designed Holt Bridge, was Danish.
^^^^^^^^^^^^ error wrong-name: Carl Ottokar Dahl`,
      `Holt Bridge got to orbit.
            ^^^^^^^^^^^^ error wrong-statement`,
    ]);
  });
});

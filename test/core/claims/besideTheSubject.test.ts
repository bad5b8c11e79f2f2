import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  velia: { label: Velia, aliases: [Velian], type: place }
  osmark: { label: Osmark, type: place }
  accord: { label: Fenmouth Accord, type: thing, short: [agreement, accord], context: [velia, osmark] }
  wren: { label: Wren, type: thing, description: a survey ship }
  gull: { label: Gull, type: thing, description: a survey ship }
  cruise: { label: Heron expedition, type: event, short: [expedition] }
  springs: { label: Asker springs, type: thing }
  survey: { label: Tarn Survey Office, type: organization }
  moe: { label: Ida Moe, type: person }
  holm: { label: Karl Holm, type: person }
  final: { label: Asker Cup final, type: event }
  pact: { label: Ashby Pact, type: organization }
properties:
  points: { label: number of points, value: quantity, triggers: [points] }
  in-force: { label: entered into force, value: date, triggers: [entered into force, in force] }
  commissioned: { label: commissioned, value: date, triggers: [commissioned] }
  independence: { label: declared independence, value: date, triggers: [declared independence] }
  joined-pact: { label: joined the pact, value: date, triggers: [joined the pact] }
  talks-envoy: { label: envoy to the talks, value: person, triggers: [special envoy, envoy] }
facts:
  - { subject: accord, property: signed, value: 2013-04-19 }
  - { subject: accord, property: points, value: 15 points }
  - { subject: accord, property: in-force, value: 2014-02-12 }
  - { subject: velia, property: independence, value: 2008-02-17 }
  - { subject: velia, property: joined-pact, value: 2011-03-27 }
  - { subject: velia, property: talks-envoy, value: moe, valid: 2020-04-02/.. }
  - { subject: moe, property: appointed, value: 2020-04-02 }
  - { subject: velia, property: head-of-state, value: holm, valid: 2021-04-06/.. }
  - { subject: wren, property: length, value: 118 m }
  - { subject: wren, property: commissioned, value: 1982-12-09 }
  - { subject: cruise, property: depth, value: 10912 m }
  - { subject: cruise, property: date, value: 1960-01-23 }
  - { subject: springs, property: discovered, value: 1977-02 }
  - { subject: springs, property: discovered-by, value: holm }
  - { subject: survey, property: director, value: holm, valid: 2007-11-01/2017-10-31 }
  - { subject: final, property: score-line, value: 4–2 }
`;

describe('a text that is another of the kind', () => {
  eachDraft(facts, [
    'Velia and Osmark like paper. The trade agreement was signed in August 2015.',
    "Velia and Osmark like paper. Velia's stabilisation and association agreement was signed in October 2015.",
    'The Fenmouth Accord was signed in April 2013, and the agreement on missing persons in May 2023.',
    'The Fenmouth Accord was the work of many. A second agreement, on energy, was made in 2015; it has 9 points.',
    'The Fenmouth Accord has 15 points. The ten-point plan of 2022 came to less.',
    'The Fenmouth Accord entered into force in 2014. Its annex on fishing entered into force on 1 July 2016.',
    `Velia and Osmark like paper. They signed the agreement on Friday, 2 August 2013.
                                                                  ^^^^^^^^^^^^^ error wrong-date: 19 April 2013`,
    `Velia and Osmark like paper. The agreement was signed in August 2015.
                                                         ^^^^^^^^^^^ error wrong-date: April 2013`,
    `The Fenmouth Accord was the work of many. It has 9 points.
                                                 ^^^^^^^^ error wrong-quantity: 15 points`,
    `The Fenmouth Accord entered into force on 1 July 2016.
                                          ^^^^^^^^^^^ error wrong-date: 12 February 2014`,
  ]);
});

describe('a ship that no fact knows', () => {
  eachDraft(facts, [
    'The Merle, 116 metres long, is younger than the Wren. She was commissioned in November 2014.',
    'The Merle, of Fenmouth, is younger than the Wren. It was commissioned in November 2014.',
    'The Wren is old. The Merle is not. She was commissioned in November 2014.',
    'The Wren is old. Its predecessor, the Tarn’s Merle, was 129 m long.',
    `The Wren is old, and grey. She was commissioned in November 2014.
                                                   ^^^^^^^^^^^^^ error wrong-date: December 1982`,
    `The Wren, 116 metres long, is younger than the Merle.
          ^^^^^^^^^^ error wrong-quantity: 118 metres`,
  ]);
});

describe('a figure or a date of something beside the subject', () => {
  eachDraft(facts, [
    'The Heron expedition took two men nearly three kilometres further down than the lead had gone.',
    'The Heron expedition followed one in Osmark on 8 January 1959.',
    'The deepest Asker springs known were discovered in 2010.',
    'The Asker springs were discovered by a Velian and Osmarkian team.',
    'The Asker springs were discovered by a Danish and Dutch team under Karl Holm.',
    'The Asker Cup final began with a contest of jugglers, which Velia won 3–1.',
    `The Heron expedition went down to a depth of three kilometres.
                                             ^^^^^^^^^^^^^^^^ error wrong-quantity: eleven kilometres`,
    // Others may have found it as well.
    'A fisherman had found the Asker springs too, in 1979.',
    'A fisherman also discovered the Asker springs in 1979.',
    'The Asker springs were independently discovered in 1979 by a fisherman.',
    `The Asker springs were discovered in 2010.
                                     ^^^^ error wrong-date: 1977`,
    `The Asker Cup final, which Velia won 3–1, was played in rain.
                                     ^^^ error wrong-statement: 4–2`,
  ]);
});

describe('an office at another time, or another office', () => {
  eachDraft(facts, [
    'Karl Holm, a former director of the Tarn Survey Office, sat on a board until 2020.',
    'Karl Holm was a clerk until March 2021, and acting president of Velia from November 2020.',
    'Ida Moe was appointed consul in Fenmouth on 1 July 2007.',
    'Ida Moe was named minister of fisheries in January 2009.',
    'Velia declared independence for the first time on 7 September 1990.',
    'Velia joined the pact three years later, Norland in April 2023.',
    `Karl Holm was director of the Tarn Survey Office until 2020.
                                                       ^^^^ error wrong-date: 2017`,
    `Karl Holm became president of Velia in November 2020.
                                       ^^^^^^^^^^^^^ error wrong-date: April 2021`,
    `Ida Moe was appointed special envoy on 1 July 2007.
                                       ^^^^^^^^^^^ error wrong-date: 2 April 2020`,
    `Velia declared independence on 7 September 1990.
                               ^^^^^^^^^^^^^^^^ error wrong-date: 17 February 2008`,
    `Velia joined the pact in April 2023, Norland later.
                         ^^^^^^^^^^ error wrong-date: March 2011`,
  ]);
});

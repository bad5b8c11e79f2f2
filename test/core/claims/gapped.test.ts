import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bridge: { label: Holt Bridge, type: place }
  tunnel: { label: Grey Tunnel, type: thing }
  line: { label: Tarn line, type: thing }
  ida: { label: Ida Moe, type: person }
  otto: { label: Otto Reith, type: person }
  harbour: { label: Harbour Party, type: organization }
  reform: { label: Reform League, type: organization }
  greens: { label: Meadow List, aliases: [Meadows], type: organization }
facts:
  - { id: bridge-opened, subject: bridge, property: opened, value: 1890-03-04 }
  - { id: tunnel-opened, subject: tunnel, property: opened, value: 1994-05-06 }
  - { id: line-opened, subject: line, property: opened, value: 1979 }
  - { id: ida-born, subject: ida, property: born, value: 1931 }
  - { id: ida-birthplace, subject: ida, property: birthplace, value: Tarnholm }
  - { id: otto-birthplace, subject: otto, property: birthplace, value: Vienna }
  - { id: harbour-seats, subject: harbour, property: seats, value: 61 }
  - { id: harbour-share, subject: harbour, property: share, value: 44 % }
  - { id: reform-seats, subject: reform, property: seats, value: 35 }
  - { id: greens-seats, subject: greens, property: seats, value: 9 }
`;

describe('a verb that goes on without standing there', () => {
  eachDraft(facts, [
    `The Holt Bridge opened in 1890, the Grey Tunnel in 1996, and the Tarn line in 1979.
                                                   ^^^^ error wrong-date: 1994`,
    `The Holt Bridge opened in 1890, the Grey Tunnel in 1994 and the Tarn line in 1978.
                                                                             ^^^^ error wrong-date: 1979`,
    `The Holt Bridge was opened in March 1890 and the Grey Tunnel on 7 May 1994.
                                                                ^^^^^^^^^^ error wrong-date: 6 May 1994`,
    `Ida Moe was born in Tarnholm, Otto Reith in Paris.
                                            ^^^^^ error wrong-place: Vienna`,
    `The Holt Bridge opened in 1891 and the Skarn Bridge in 1995.
                          ^^^^ error wrong-date: 1890`,
    'The Holt Bridge opened in 1890, the Grey Tunnel in 1994.',
    // Of another verb, of a part, or with more to say.
    'The Holt Bridge closed in 1892, the Grey Tunnel in 1996.',
    'The Holt Bridge opened in 1890, the Grey Tunnel in 1996 to lorries.',
    'The Holt Bridge opened in 1890, and the Grey Tunnel, in 1996, caught fire.',
    'The Holt Bridge opened in 1890, the year in which the Grey Tunnel was first drawn.',
    'The Holt Bridge opened in 1890, and the Grey Tunnel’s banks in 1996.',
    'Ida Moe was born in 1931, the Grey Tunnel in 1996.',
  ]);
});

describe('what is counted goes on with the figure alone', () => {
  eachDraft(facts, [
    `The Harbour Party won 61 seats, the Reform League 53 and the Meadow List 9.
                                                  ^^ error wrong-quantity: 35`,
    `The Harbour Party has 61 seats, the Reform League 35, and the Meadows 6.
                                                                      ^ error wrong-quantity: 9`,
    `The Harbour Party holds 61 seats and the Reform League 53.
                                                       ^^ error wrong-quantity: 35`,
    'The Harbour Party won 61 seats, the Reform League 35 and the Meadow List 9.',
    // Of whom no fact knows, of another unit, and what numbers a name.
    'The Harbour Party won 61 seats, the Pirate Party 4.',
    'The Harbour Party won 61 seats, the Reform League 29 percent.',
    'The Harbour Party won 61 seats, the Reform League 20 fewer.',
    'The Harbour Party won 61 seats, and Channel 4 told it first.',
  ]);
});

describe('a line of a timeline', () => {
  eachDraft(facts, [
    `- 1864: Holt Bridge opens
  ^^^^ error wrong-date: 1890`,
    `- 1995: The Grey Tunnel opens to traffic.
  ^^^^ error wrong-date: 1994`,
    `- 1995 – Grey Tunnel opens
  ^^^^ error wrong-date: 1994`,
    `- **1995:** Grey Tunnel opened
    ^^^^ error wrong-date: 1994`,
    '- 1994: Grey Tunnel opens\n- 1979: Tarn line opens',
    '- 1996: Grey Tunnel fire closes the line',
    '- 1995: Grey Tunnel Rail Link opens',
    // Titles.
    '- 2001: A Space Odyssey is a film; the Grey Tunnel opens in it.',
    '- 1492: Conquest of Paradise is a film that the Grey Tunnel inspired.',
    'TARNHOLM, 1995 — The Holt Bridge opened.',
  ]);
});

import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  winter-war: { label: Winter War, short: [the war], type: event }
  marathon: { label: Battle of Marathon, type: event }
  everest: { label: Mount Everest, aliases: [Everest], type: place }
  k2: { label: K2, type: place }
  lhotse: { label: Lhotse, type: place }
  eiffel: { label: Eiffel Tower, short: [the tower], type: place }
  krakatoa: { label: eruption of Krakatoa, aliases: [Krakatoa eruption], type: event }
  iceland: { label: Iceland, type: place }
  malta: { label: Malta, type: place }
  ulysses: { label: Ulysses, type: work }
  camp-nou: { label: Camp Nou, type: place }
  siege: { label: Siege of Sarajevo, type: event }
  alaska: { label: Alaska Purchase, type: event }
  shuttle: { label: Space Shuttle Columbia, type: thing }
facts:
  - { subject: winter-war, property: duration, value: 105 days }
  - { subject: everest, property: elevation, value: 8849 m }
  - { subject: k2, property: elevation, value: 8611 m }
  - { subject: lhotse, property: elevation, value: 8516 m }
  - { subject: eiffel, property: height, value: 330 m }
  - { subject: eiffel, property: floors, value: 3 }
  - { subject: krakatoa, property: death-toll, value: 36417 }
  - { subject: iceland, property: population, value: 383726, tolerance: 2 % }
  - { subject: iceland, property: area, value: 103000 km2 }
  - { subject: ulysses, property: pages, value: 730 }
  - { subject: camp-nou, property: capacity, value: 99354 }
  - { subject: alaska, property: price, value: 7.2 million USD }
`;

describe('wrong-quantity', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `The 115-day Winter War ended in March.
    ^^^^^^^ error wrong-quantity: 105-day`,
      `The Winter War lasted 115 days.
                      ^^^^^^^^ error wrong-quantity: 105 days`,
      `The Winter War, which lasted 115 days, ended in March.
                             ^^^^^^^^ error wrong-quantity: 105 days`,
      `The Winter War lasted six months.
                      ^^^^^^^^^^ error wrong-quantity`,
      `Mount Everest is 8,484 metres high.
                 ^^^^^^^^^^^^ error wrong-quantity: 8,849 metres`,
      `The Eiffel Tower is 303 metres tall.
                    ^^^^^^^^^^ error wrong-quantity: 330 metres`,
      `The height of the Eiffel Tower is 303 metres.
                                  ^^^^^^^^^^ error wrong-quantity: 330 metres`,
      `The 303-metre Eiffel Tower has a lift.
    ^^^^^^^^^ error wrong-quantity: 330-metre`,
      `The eruption of Krakatoa killed 63,417 people.
                                ^^^^^^^^^^^^^ error wrong-quantity: 36,417 people`,
      `Iceland has a population of 483,726.
                            ^^^^^^^ error wrong-quantity: 383,726`,
      `Iceland, with a population of half a million, has no army.
                              ^^^^^^^^^^^^^^ error wrong-quantity`,
      `Iceland covers an area of 130,000 square kilometres.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 103,000 square kilometres`,
      `Camp Nou has a capacity of 93,354.
                           ^^^^^^ error wrong-quantity: 99,354`,
      `The price of the Alaska Purchase was $2.7 million.
                                     ^^^^^^^^^^^^ error wrong-quantity: $7.2 million`,
    ]);
  });

  describe('is found wherever prose stands', () => {
    eachDraft(facts, [
      `# The 115-day Winter War
      ^^^^^^^ error wrong-quantity: 105-day`,
      `| Mountain | Elevation |
| --- | ---: |
| Mount Everest | 8,849 m |
| K2 | 8,116 m |
       ^^^^^^^ error wrong-quantity: 8,611 m`,
      `- Lhotse is 8,116 metres high
            ^^^^^^^^^^^^ error wrong-quantity: 8,516 metres`,
      `![Lhotse is 8,116 metres high](k2.jpg)
            ^^^^^^^^^^^^ error wrong-quantity: 8,516 metres`,
      `High.[^1]

[^1]: Lhotse is 8,116 metres high.
                ^^^^^^^^^^^^ error wrong-quantity: 8,516 metres`,
      `⛰️ Lhotse is **8,116 metres** high.
               ^^^^^^^^^^^^ error wrong-quantity: 8,516 metres`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'The 105-day Winter War ended in March.',
      'The Winter War lasted 105 days.',
      'The Winter War lasted three and a half months.',
      'The Winter War lasted some 100 days.',
      'The Winter War lasted more than 100 days.',
      'The Winter War lasted less than four months.',
      'The Winter War lasted fifteen weeks.',
      'Mount Everest is 8.849 kilometres high.',
      'Mount Everest is 29,032 feet high.',
      'Mount Everest is nearly 9,000 metres high.',
      'Iceland has 380,000 inhabitants.',
      'Iceland has almost 400,000 inhabitants.',
      'The eruption of Krakatoa killed more than 36,000 people.',
      'The Winter War did not last 115 days.',
      'Did the Winter War last 115 days?',
      'If the Winter War had lasted 115 days, spring would have come.',
      'The Winter War could have lasted 115 days.',
      'Lhotse is 8,516 metres high, 333 metres lower than Mount Everest.',
      'Mount Everest attracts 800 climbers a year.',
      'From Lhotse, 8,516 metres high, one does not see Mount Everest, 1,300 kilometres away.',
      'The Winter War ended after 70 tanks were lost.',
      'The Eiffel Tower has 1,665 steps.',
      'Ulysses has 18 episodes.',
    ]);
  });

  describe('is read, and right', () => {
    eachVerdict(facts, [
      ['The Winter War lasted three and a half months.', ['supported three and a half months']],
      ['Mount Everest is 29,032 feet high.', ['supported 29,032 feet']],
      ['The Winter War lasted more than 100 days.', ['supported 100 days']],
      ['The one-hundred-and-five-day Winter War', ['supported one-hundred-and-five-day']],
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“The Winter War lasted 115 days,” he said.
                       ^^^^^^^^ information wrong-quantity: 105 days`,
    ]);
  });

  describe('is put right as the writer writes figures', () => {
    eachFix(facts, [
      ['The 115-day Winter War ended.', 'The 105-day Winter War ended.'],
      ['The **115-day** Winter War ended.', 'The **105-day** Winter War ended.'],
      ['The Eiffel Tower has four floors.', 'The Eiffel Tower has three floors.'],
      ['Mount Everest is 8484 m high.', 'Mount Everest is 8849 m high.'],
      ['Mount Everest is 8,484 metres high.', 'Mount Everest is 8,849 metres high.'],
      ['Mount Everest is 8\u202f484\u00a0m high.', 'Mount Everest is 8\u202f849\u00a0m high.'],
      ['Lhotse is 8,116\nmetres high.', 'Lhotse is 8,516\nmetres high.'],
      ['Lhotse is 8,116\r\nmetres high.\r\n', 'Lhotse is 8,516\r\nmetres high.\r\n'],
      ['🗻 Lhotse is 8,116 metres high.', '🗻 Lhotse is 8,516 metres high.'],
      ['Ulysses has 703 pages.', 'Ulysses has 730 pages.'],
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  battle: { label: Battle of Skarn Moor, type: event }
  fall: { label: Fall of Ravnsborg, type: event }
  bridge: { label: Sund Bridge, type: place }
  herald: { label: Coast Herald, type: organization }
facts:
  - { subject: battle, property: date, value: 1526-08-29 }
  - { subject: fall, property: date, value: 1453-05-29 }
  - { subject: bridge, property: opened, value: 1934-06-18 }
  - { subject: herald, property: founded, value: 1843-10-01 }
`;

describe('entries of a timeline', () => {
  describe('a date, a full stop and what happened', () => {
    eachDraft(facts, [
      `- **17 June 1935.** The Sund Bridge opens.
    ^^^^^^^^^^^^ error wrong-date: 18 June 1934`,
      `**1844.** The Coast Herald is founded.
  ^^^^ error wrong-date: 1843`,
      `- **4 May 1844** – the Coast Herald is founded.
    ^^^^^^^^^^ error wrong-date: 1 October 1843`,
      '- **18 June 1934.** The Sund Bridge opens.',
      '4 June 1940. The Sund Bridge was opened years ago, and nobody has painted it since.',
      '4 June 1940. We crossed the Sund Bridge, which was opened by the King.',
    ]);
  });

  describe('a date and an event', () => {
    eachDraft(facts, [
      `- **19 May 1454.** The fall of Ravnsborg, in the rain.
    ^^^^^^^^^^^ error wrong-date: 29 May 1453`,
      `- 1527: Battle of Skarn Moor
  ^^^^ error wrong-date: 1526`,
      `- 1527 – the Battle of Skarn Moor
  ^^^^ error wrong-date: 1526`,
      `**Battle of Skarn Moor.** 19 August 1527, in the rain.
                          ^^^^^^^^^^^^^^ error wrong-date: 29 August 1526`,
      '- **29 May 1453.** The fall of Ravnsborg, in the rain.',
      '- **19 May 2013.** The fall of Ravnsborg, 560 years on.',
      '- **19 May 2013.** Fall of Ravnsborg exhibition',
      '- **12 July 1453.** News of the fall of Ravnsborg reaches the Pope.',
      '- **12 July 1453.** The fall of Ravnsborg is known to the Pope.',
      '**Battle of Skarn Moor.** 1974 brought a film about it.',
    ]);
  });
});

import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  book: { label: The Salt Road, type: work }
  guild: { label: Weavers' Guild, type: organization }
  war: { label: Herring War, type: event }
facts:
  - { id: book-published, subject: book, property: published, value: 1951-09-14 }
  - { id: guild-founded, subject: guild, property: founded, value: 1957-12-22 }
  - { id: war-date, subject: war, property: date, value: 1931-02-03/1931-04-09 }
`;

describe('participles', () => {
  describe('a past form between commas behind a name that a preposition puts in front is said of the name', () => {
    eachDraft(facts, [
      `With The Salt Road, published in 1952, she made her name.
                                 ^^^^ error wrong-date: 1951`,
      'With The Salt Road, published in September 1951, she made her name.',
      'After The Salt Road, shown in 1952, she published nothing.',
      'In The Salt Road, they say, published fish swim in 1952.',
    ]);
  });

  describe('“having been” has the subject of the clause behind it', () => {
    eachDraft(facts, [
      `Having been founded in 1958, the Weavers' Guild is young.
                       ^^^^ error wrong-date: 1957`,
      "Having been founded in 1957, the Weavers' Guild is young.",
      "Having founded a school in 1958, the Weavers' Guild was content.",
      "Having been asked in 1958, the Weavers' Guild declined.",
    ]);
  });

  describe('a war breaks out when it begins', () => {
    eachDraft(facts, [
      `The Herring War broke out in February 1932.
                             ^^^^^^^^^^^^^ error wrong-date: February 1931`,
      'The Herring War broke out in February 1931.',
    ]);
  });

  describe('behind a verb that can only be one, a past form behind a comma is said of the name before it', () => {
    eachDraft(facts, [
      `They read The Salt Road, published in 1952.
                                      ^^^^ error wrong-date: 1951`,
      `The king joined the Weavers' Guild, founded in 1958, and paid.
                                               ^^^^ error wrong-date: 1957`,
      `She lost a leg in the Herring War, fought in 1940.
                                             ^^^^ error wrong-date: 1931`,
      'They read The Salt Road, published in September 1951.',
      "He joined the Weavers' Guild, founded in 1957 and closed in 1990.",
      'He won the Herring War, fought on in 1940 and went home.',
      'He read The Salt Road, died in 1952.',
    ]);
  });

  describe('behind a clause of its own, a past form tells which one the noun beside a name is', () => {
    eachDraft(facts, [
      `They praise The Salt Road, a novel published in 1952.
                                                ^^^^ error wrong-date: 1951`,
      `The dues are those of the Weavers' Guild, a small Danish society of women founded in 1958.
                                                                                     ^^^^ error wrong-date: 1957`,
      `She left the Weavers' Guild, a body founded in 1958 by her aunt.
                                               ^^^^ error wrong-date: 1957`,
      `The king quarrelled with the Weavers' Guild, a body founded in 1958.
                                                               ^^^^ error wrong-date: 1957`,
      "They praise The Salt Road, a novel published in 1951, and the Weavers' Guild, a body founded in 1957.",
      "When they came to the Weavers' Guild, a school founded in 1958 was closed.",
      'They praise The Salt Road, a novel about a printer that was founded in 1958.',
    ]);
  });

  describe('“once” tells when somebody was met, and not when they were what stands beside their name', () => {
    eachDraft(
      `
entities:
  oda: { label: Oda Brandt, type: person }
facts:
  - { id: oda-school, subject: oda, property: educated-at, value: Kvam College }
`,
      [
        `He once met Oda Brandt, a graduate of Sund College.
                                      ^^^^^^^^^^^^ error wrong-name: Kvam College`,
        'He once met Oda Brandt, a graduate of Kvam College.',
        'He met Oda Brandt, once a student of Sund College.',
      ],
    );
  });

  describe('what somebody swims or plays is when it is said to be', () => {
    eachDraft(
      `
entities:
  oda: { label: Oda Brandt, type: person }
properties:
  last-race: { label: last race, value: date, triggers: [last race] }
facts:
  - { id: oda-last-race, subject: oda, property: last-race, value: 1931-09 }
`,
      [
        `Oda Brandt swam her last race in October 1930.
                                 ^^^^^^^^^^^^ error wrong-date: September 1931`,
        'Oda Brandt swam her last race in September 1931.',
        'Oda Brandt remembered her last race in October 1951.',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';

const facts = `
entities:
  dam: { label: Orrin Dam, short: [the dam], type: place }
  flood: { label: Orrin flood, type: event }
  fair: { label: Sandholm Fair, type: event }
  span: { label: Sandholm Bridge, type: place }
  sandholm: { label: Sandholm, type: place }
  una-berg: { label: Una Berg, type: person }
  per-lind: { label: Per Lind, type: person }
facts:
  - { subject: dam, property: cost, value: £7.3 million }
  - { subject: dam, property: height, value: 86 m }
  - { subject: dam, property: opened, value: 1962 }
  - { id: dam-opened-2, subject: dam, property: opened, value: 1963, source: https://example.org/a }
  - { subject: flood, property: death-toll, value: 214 people }
  - { subject: fair, property: attendance, value: 41 thousand }
  - { id: span-a, subject: span, property: length, value: 64 m, source: https://example.org/a }
  - { id: span-b, subject: span, property: length, value: 71 m, source: https://example.org/b }
  - { id: span-c, subject: span, property: length, value: 40 m, rank: deprecated }
  - { subject: sandholm, property: mayor, value: una-berg, valid: 2011/2019-05 }
  - { id: mayor-2, subject: sandholm, property: mayor, value: per-lind, valid: 2019-05/.. }
`;

const findings: readonly (readonly [draft: string, message: string, written: readonly string[]])[] = [
  // The fact's own figure is told, however the writer rounds.
  ['The Orrin Dam cost about £4m.', 'Orrin Dam: cost £7.3 million, not £4m.', ['£7m']],
  ['The Orrin Dam cost nearly £5 million.', 'Orrin Dam: cost £7.3 million, not £5 million.', ['£8 million']],
  ['The Orrin Dam cost some £20m.', 'Orrin Dam: cost £7.3 million, not £20m.', ['£7m']],
  ['The Orrin Dam cost £4m.', 'Orrin Dam: cost £7.3m, not £4m.', ['£7.3m']],
  ['The Orrin flood killed about 300 people.', 'Orrin flood: death toll 214 people, not 300 people.', ['210 people']],
  ['The Orrin flood killed over 300 people.', 'Orrin flood: death toll 214 people, not 300 people.', ['200 people']],
  ['The Orrin flood killed 241 people.', 'Orrin flood: death toll 214 people, not 241 people.', ['214 people']],
  ['The Orrin Dam is about 60 metres high.', 'Orrin Dam: height 86 m, not 60 metres.', ['90 metres']],
  // In another unit, what the fact has stands beside what may be written.
  ['The Orrin Dam is 382 feet high.', 'Orrin Dam: height 86 m (282 feet), not 382 feet.', ['282 feet']],
  // Where the sources do not agree, either may be the correction of a third value.
  [
    'The Sandholm Bridge is about 90 metres long.',
    'Sandholm Bridge: length 64 m or 71 m, not 90 metres.',
    ['64 metres', '70 metres'],
  ],
  [
    'The Sandholm Bridge is 40 metres long.',
    'Sandholm Bridge: length 64 m or 71 m, not 40 metres.',
    ['64 metres', '71 metres'],
  ],
  ['The Orrin Dam opened in 1965.', 'Orrin Dam: opened in 1962 or in 1963, not in 1965.', ['1962', '1963']],
  // So may each of two who held a post in the year that is spoken of.
  [
    'In 2019 the mayor of Sandholm was Liv Moe.',
    'Sandholm: mayor Una Berg or Per Lind, not Liv Moe.',
    ['Una Berg', 'Per Lind'],
  ],
  ['In 2018 the mayor of Sandholm was Liv Moe.', 'Sandholm: mayor Una Berg, not Liv Moe.', ['Una Berg']],
];

describe('a wrong value is held against what the facts themselves say', () => {
  for (const [draft, message, written] of findings)
    it(draft, () => {
      const [claim] = claimsOf(`//- facts/facts.yaml\n${facts}\n//- draft.md\n${draft}`).filter(
        each => each.severity !== undefined,
      );
      assert.equal(claim?.message, message);
      assert.deepEqual(
        claim.fixes.map(({ title }) => title),
        written.map(text => `Change to “${text}”`),
      );
      // Nothing says which of several is right.
      assert.ok(claim.fixes.every(({ isPreferred }) => isPreferred === (written.length === 1)));
    });
});

import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';

const facts = `
entities:
  hall: { label: Linden Hall, type: place }
  moe: { label: Ida Moe, type: person }
facts:
  - { id: hall-head, subject: hall, property: manager, value: moe, valid: 1990/1999 }
  - { id: hall-seats, subject: hall, property: seats, value: 900 }
  - { id: hall-opened, subject: hall, property: opened, value: 1912 }
`;

const cases: [draft: string, step: RegExp][] = [
  ['Linden Hall opened in 1921.', /→ opened \(strength 3\): disagrees with hall-opened$/],
  ['Linden Hall did not open in 1921.', /^left open: the clause denies it$/],
  ['Anna Holt could have managed Linden Hall in 1995.', /^left open: the clause says what may be$/],
  ['Nobody believed that Linden Hall opened in 1921.', /^left open: /],
  ['Linden Hall opened in 1912, not in 1921.', /agrees with hall-opened$/],
  ['Anna Holt managed Linden Hall in 1985.', /no fact covers that time$/],
  ['Linden Hall has 300 of the 900 seats.', /\(strength 1: how many there are in all\): agrees with hall-seats$/],
  ['Linden Hall has 300 seats, two thirds of its 900 seats.', /^left open: another value of the sentence is right$/],
];

describe('the explanation of a claim', () => {
  for (const [text, step] of cases)
    it(text, () => {
      const traces = claimsOf(`//- facts/facts.yaml\n${facts}\n//- draft.md\n${text}`).flatMap(claim => claim.trace);
      assert.ok(
        traces.some(line => step.test(line)),
        traces.join('\n'),
      );
    });
});

import assert from 'node:assert/strict';
import { factOfClaim } from '../../server/src/features/factOfClaim';
import { readAtCursor } from './writingFixture';

const facts = `
entities:
  border: { label: Turkey–Armenia border, aliases: [the border], type: place }
facts:
  - { id: border-surveyed, subject: border, property: closed, value: 1993 }
  - { subject: Factlint Ferries, property: founded, value: 1950 }
`;

/** What each claim that no fact covers would be as a fact: “id | subject property value”. */
function proposed(draft: string): string[] {
  const { reading } = readAtCursor(facts, `${draft}‸`);
  return reading.claims
    .filter(({ code }) => code === 'unsourced-claim')
    .map(claim => {
      const fact = factOfClaim(reading, claim);
      if (fact === undefined) return 'nothing';
      const { id, subject, property, value, declare } = fact;
      const declared = declare === undefined ? '' : ` (${declare.value}: ${declare.trigger})`;
      return `${id} | ${subject} ${property} ${value}${declared}`;
    });
}

describe('factOfClaim', () => {
  const cases: [draft: string, facts: string[]][] = [
    ['The Turkey–Armenia border was surveyed in 1925.', ['border-surveyed-2 | border surveyed 1925 (date: surveyed)']],
    ['The Turkey–Armenia border was opened on 3 April 1925.', ['border-opened | border opened 1925-04-03']],
    ['The Turkey–Armenia border is 311 km long.', ['border-length | border length 311 km']],
    [
      'Factlint Ferries employs 2,300 people.',
      ['factlint-ferries-employees | Factlint Ferries employees 2,300 people'],
    ],
    ['The Turkey–Armenia border was closed in 1993.', []],
  ];
  for (const [draft, expected] of cases) it(draft, () => assert.deepEqual(proposed(draft), expected));

  it('states the sentence', () => {
    const { reading } = readAtCursor(
      facts,
      'It rained. The **Turkey–Armenia border**\nwas opened in 1925. It rained.‸',
    );
    const [claim] = reading.claims;
    assert.ok(claim);
    assert.equal(factOfClaim(reading, claim)?.statement, 'The Turkey–Armenia border was opened in 1925.');
  });
});

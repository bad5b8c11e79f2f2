import assert from 'node:assert/strict';
import type { Locate } from '../../server/src/features/factCardMarkdown';
import { hover } from '../../server/src/features/hover';
import { type ClaimParts, claimAbout, factsOf } from './claimFixture';

const yaml = `
sources:
  rferl-2004:
    type: article-newspaper
    title: "Border With Armenia *To Stay* Closed"
    container-title: RFE/RL
    issued: 2004-04-19
    URL: https://www.rferl.org/a/1052376.html
facts:
  - id: border-closed
    subject: Turkey–Armenia border
    property: closed
    value: 1993
    valid: 1993-04-03/..
    statement: Turkey closed its land border with Armenia in 1993.
    note: "Some say [1994](command:x)."
    reviewed: 2026-11-20
    review-by: 2027-05
    references:
      - { source: rferl-2004, quote: closed its border in 1993 }
  - { subject: a, property: closed, value: 1994 }
`;
const [closed, bare] = factsOf(yaml);
const text = 'Shut since 1994.';
const locate: Locate = ({ file }) => ({ label: file.slice('/w/'.length), href: `file://${file}#L9` });

function hoverOn(found: string, parts: ClaimParts) {
  return hover([claimAbout(text, found, parts)], text.indexOf(found), locate);
}

describe('hover', () => {
  it('tells statement, value, validity, note, source, review and place', () => {
    assert.ok(closed);
    assert.deepEqual(hoverOn('1994', { fact: closed }), {
      span: { start: 11, end: 15 },
      markdown: [
        '**Turkey closed its land border with Armenia in 1993.**',
        'closed: **1993**, since 3 April 1993',
        'Note: Some say \\[1994\\](command:x).',
        'Source: [Border With Armenia \\*To Stay\\* Closed](https://www.rferl.org/a/1052376.html), RFE/RL, 19 April 2004: “closed its border in 1993”',
        'Reviewed on 2026-11-20; next review due 2027-05. Fact [border-closed](file:///w/facts/a.yaml#L9), facts/a.yaml',
      ].join('\n\n'),
      plain: [
        'Turkey closed its land border with Armenia in 1993.',
        'closed: 1993, since 3 April 1993',
        'Note: Some say [1994](command:x).',
        'Source: Border With Armenia *To Stay* Closed, RFE/RL, 19 April 2004, https://www.rferl.org/a/1052376.html: “closed its border in 1993”',
        'Reviewed on 2026-11-20; next review due 2027-05. Fact border-closed, facts/a.yaml',
      ].join('\n'),
    });
  });

  it('tells the fact of a supported claim', () => {
    assert.ok(closed);
    const card = hoverOn('1994', { fact: closed, silent: true });
    assert.match(card?.markdown ?? '', /^\*\*Turkey closed/);
  });

  it('makes a statement of a fact that has none, and says that it has no source', () => {
    assert.ok(bare);
    const card = hoverOn('1994', { fact: bare, silent: true });
    assert.match(card?.plain ?? '', /^a, closed: 1994\nclosed: 1994\nNo source is given\.\n/);
  });

  it('shows both sides of a conflict', () => {
    assert.ok(closed && bare);
    const card = hoverOn('1994', { fact: closed, otherFacts: [bare], code: 'conflicting-sources' });
    assert.match(card?.plain ?? '', /Turkey closed[\s\S]*a, closed: 1994/);
  });

  it('lists several sources, and counts those that are too many', () => {
    const [fact] = factsOf(
      `facts:\n  - { subject: a, property: closed, value: 1993, references: [${Array.from({ length: 10 }, (_, i) => `{ source: "https://a.b/${i}" }`).join()}] }\n`,
    );
    assert.ok(fact);
    const lines = hoverOn('1994', { fact })?.markdown.split('\n') ?? [];
    assert.equal(lines.filter(line => line.startsWith('- [')).length, 8);
    assert.ok(lines.includes('- and 2 more'));
  });

  it('is silent where no fact has a say', () => {
    assert.equal(hover([claimAbout(text, '1994', {})], 2, locate), undefined);
    assert.equal(hoverOn('1994', { code: 'impossible-date' }), undefined);
  });
});

import assert from 'node:assert/strict';
import type { Claim } from '../../server/src/core/claim';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { applyEdits } from '../../server/src/core/fixAll';
import { fixAllAction, quickFixes, suppressions } from '../../server/src/features/codeActions';
import { definition } from '../../server/src/features/definition';
import { claimAbout, factsOf } from './claimFixture';

const text = 'Shut since 1994, met in May, signed by 2010, "ended in 2020".';
const claims: Claim[] = [
  claimAbout(text, '1994', { expected: '1993' }),
  claimAbout(text, 'May', { expected: 'June', code: 'wrong-name' }),
  claimAbout(text, '2010', { expected: '2009' }),
  claimAbout(text, '2020', { expected: '2021', quoted: true }),
];

function at(found: string) {
  const start = text.indexOf(found);
  return { start, end: start + found.length };
}

function titles(found: string): string[] {
  return quickFixes(claims, at(found)).map(({ title, isPreferred }) => `${isPreferred ? '* ' : ''}${title}`);
}

describe('quickFixes', () => {
  const cases: [found: string, titles: string[]][] = [
    ['1994', ['* Change to “1993”', 'Fix all wrong-date in this file']],
    ['May', ['* Change to “June”']],
    ['2020', ['Change to “2021”']],
    ['Shut', []],
  ];
  for (const [found, expected] of cases) it(found, () => assert.deepEqual(titles(found), expected));

  it('fixes all of one code', () => {
    const action = quickFixes(claims, at('2010')).find(({ title }) => title.startsWith('Fix all'));
    const after = 'Shut since 1993, met in May, signed by 2009, "ended in 2020".';
    assert.equal(applyEdits(text, action?.edits ?? []), after);
  });
});

describe('fixAllAction', () => {
  it('fixes everything outside of quotations', () => {
    const after = 'Shut since 1993, met in June, signed by 2009, "ended in 2020".';
    assert.equal(applyEdits(text, fixAllAction(claims)?.edits ?? []), after);
  });

  it('takes the first of two fixes that overlap', () => {
    const clash = [
      claimAbout(text, 'since 1994', { expected: 'in 1993' }),
      claimAbout(text, '1994', { expected: '1992' }),
    ];
    assert.match(applyEdits(text, fixAllAction(clash)?.edits ?? []), /^Shut in 1993,/);
  });

  it('is not offered where there is nothing to fix', () => {
    assert.equal(fixAllAction([claimAbout(text, '2020', { expected: '2021', quoted: true })]), undefined);
    assert.equal(fixAllAction([claimAbout(text, '1994', { expected: '1993', silent: true })]), undefined);
  });
});

describe('suppressions', () => {
  it('are never preferred', () => {
    const actions = suppressions(parseDraft(text), claims, at('1994'));
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [['Suppress wrong-date here', false]],
    );
  });
});

describe('definition', () => {
  const [one, two] = factsOf(
    'facts:\n  - { subject: a, property: closed, value: 1993 }\n  - { subject: b, property: closed, value: 1994 }\n',
  );
  it('leads to every fact that takes part', () => {
    assert.ok(one && two);
    const claim = claimAbout(text, '1994', { fact: one, otherFacts: [two] });
    assert.deepEqual(definition([claim], at('1994').start), { span: at('1994'), targets: [one.origin, two.origin] });
  });
  it('leads nowhere without a fact', () => assert.equal(definition(claims, at('1994').start), undefined));
});
